package org.parlance.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Reads rows of the table {@code audit_event}, here called e. */
final class AuditRows {
    static final String COLUMNS = "e.id, e.at, e.actor_kind, e.actor_id, e.action, e.subject_id, e.details";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String UNREADABLE = "unreadable";

    private AuditRows() {}

    static AuditRecord read(ResultSet row) throws SQLException {
        return new AuditRecord(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Actor(Actor.Kind.valueOf(row.getString("actor_kind")), row.getObject("actor_id", UUID.class)),
                row.getString("action"),
                row.getObject("subject_id", UUID.class),
                details(row.getString("details")));
    }

    /** Only text was ever written: anything else was put there behind the server's back, and must not look like text. */
    private static Map<String, String> details(String json) {
        try {
            Map<String, String> details = new TreeMap<>();
            for (Map.Entry<String, JsonNode> detail : MAPPER.readTree(json).properties()) {
                if (!detail.getValue().isTextual()) {
                    return Map.of(UNREADABLE, json);
                }
                details.put(detail.getKey(), detail.getValue().textValue());
            }
            return details;
        } catch (JsonProcessingException altered) {
            return Map.of(UNREADABLE, json);
        }
    }
}
