package org.parlance.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.persistence.TupleElement;
import jakarta.transaction.Transactional;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Statements over the rows of a person, as erasers and exports need them: {@code :applicant} stands for the applicant's
 * id and {@code :invitations} for the ids of their invitations.
 */
@ApplicationScoped
public class PersonRows {
    private final EntityManager entities;

    PersonRows(EntityManager entities) {
        this.entities = entities;
    }

    /** Runs each statement, all in one transaction. @return how many rows were changed */
    @Transactional
    public int change(PersonData person, List<String> statements) {
        int changed = 0;
        for (String statement : statements) {
            changed += withIds(entities.createNativeQuery(statement), statement, person)
                    .executeUpdate();
        }
        return changed;
    }

    /** The rows by column, times and ids as text. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> read(PersonData person, String query) {
        List<Tuple> rows = withIds(entities.createNativeQuery(query, Tuple.class), query, person)
                .getResultList();
        return rows.stream().map(PersonRows::values).toList();
    }

    private static Query withIds(Query query, String statement, PersonData person) {
        if (statement.contains(":applicant")) {
            query.setParameter("applicant", person.applicantId());
        }
        if (statement.contains(":invitations")) {
            // a query over no ids is none that the database understands
            List<UUID> ids = new ArrayList<>(person.invitationIds());
            ids.add(new UUID(0, 0));
            query.setParameter("invitations", ids);
        }
        return query;
    }

    private static Map<String, Object> values(Tuple row) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (TupleElement<?> column : row.getElements()) {
            Object value = row.get(column.getAlias());
            boolean plain = value instanceof Number || value instanceof Boolean || value == null;
            values.put(column.getAlias(), plain ? value : text(value));
        }
        return values;
    }

    private static String text(Object value) {
        return value instanceof TemporalAccessor time ? time.toString() : String.valueOf(value);
    }
}
