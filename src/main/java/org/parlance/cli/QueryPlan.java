package org.parlance.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * How PostgreSQL goes about a query.
 *
 * @param indexes that it uses
 * @param scanned tables that it reads from end to end
 */
record QueryPlan(Set<String> indexes, Set<String> scanned) {
    /** @param json what {@code explain (format json)} says */
    static QueryPlan of(String json) {
        QueryPlan plan = new QueryPlan(new TreeSet<>(), new TreeSet<>());
        try {
            plan.add(new ObjectMapper().readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no plan: " + json, e);
        }
        return plan;
    }

    private void add(JsonNode node) {
        if (node.has("Index Name")) {
            indexes.add(node.get("Index Name").asText());
        }
        if (node.path("Node Type").asText().equals("Seq Scan")) {
            scanned.add(node.get("Relation Name").asText());
        }
        node.forEach(this::add);
    }

    /** Those of the tables that it reads from end to end. */
    Set<String> scannedAmong(Collection<String> tables) {
        Set<String> among = new TreeSet<>(scanned);
        among.retainAll(tables);
        return among;
    }
}
