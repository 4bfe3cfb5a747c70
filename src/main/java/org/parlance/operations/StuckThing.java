package org.parlance.operations;

import java.time.Instant;
import java.util.UUID;

/**
 * Something stuck, as the page shows it.
 *
 * @param since from when it should have moved on
 * @param queued whether its job is in the queue
 * @param putRightAt when the watchdog enqueued its job; null when it did not
 */
public record StuckThing(StuckKind kind, UUID subjectId, Instant since, boolean queued, Instant putRightAt) {
    /** Whether the watchdog has done what it can. */
    public boolean putRight() {
        return putRightAt != null;
    }
}
