package org.parlance.audit;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A row of the trail as it is read.
 *
 * @param at to the microsecond, as the database keeps it
 * @param details by key, so that equal details are equal text
 */
public record AuditRecord(
        UUID id, Instant at, Actor actor, String action, UUID subjectId, SortedMap<String, String> details) {
    public AuditRecord(UUID id, Instant at, Actor actor, String action, UUID subjectId, Map<String, String> details) {
        this(id, at, actor, action, subjectId, new TreeMap<>(details));
    }
}
