package org.parlance.oversight;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A page of the trail.
 *
 * @param problem null unless what was typed could not be read
 * @param next the address of the next page; null on the last
 */
public record AuditView(AuditForm form, List<Row> rows, String problem, String next) {
    /**
     * @param number in the chain; 0 while the row has no seal
     * @param actor a staff member's name, or what the actor is
     * @param details as "key value", by key
     */
    public record Row(
            long number, Instant at, String actor, UUID actorId, String action, UUID subject, List<String> details) {}
}
