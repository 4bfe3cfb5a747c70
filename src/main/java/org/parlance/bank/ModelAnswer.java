package org.parlance.bank;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer that an author wrote down for an item, to show what should pass or fail. One of the three is given.
 *
 * @param text written, or said in one turn
 * @param turns said one after another in a call
 * @param parts by the answer's field, by {@code customer.turn} of a chat, or by the question's id of a listening
 */
public record ModelAnswer(String text, List<String> turns, Map<String, String> parts) {

    /** From its three ways of writing in YAML: a text, a list of turns, or a map of parts. */
    @JsonCreator
    static ModelAnswer of(JsonNode node) {
        List<String> turns = new ArrayList<>();
        Map<String, String> parts = new LinkedHashMap<>();
        if (node.isArray()) {
            node.forEach(turn -> turns.add(turn.asText()));
        } else if (node.isObject()) {
            node.properties()
                    .forEach(part -> parts.put(part.getKey(), part.getValue().asText()));
        }
        return new ModelAnswer(node.isValueNode() ? node.asText().strip() : "", turns, parts);
    }

    static ModelAnswer of(String text) {
        return new ModelAnswer(text, List.of(), Map.of());
    }

    static ModelAnswer of(Map<String, String> parts) {
        return new ModelAnswer("", List.of(), parts);
    }

    /** With the values of an item that was drawn. */
    ModelAnswer filled(Map<String, String> values) {
        Map<String, String> filled = new LinkedHashMap<>();
        parts.forEach((part, answer) -> filled.put(part, Variation.fill(answer, values)));
        return new ModelAnswer(
                Variation.fill(text, values),
                turns.stream().map(turn -> Variation.fill(turn, values)).toList(),
                filled);
    }
}
