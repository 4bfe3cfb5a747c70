package org.parlance.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Says of what waits whether it is stuck, and what may be done about it without a person. */
final class StuckRule {
    private StuckRule() {}

    /**
     * Something that waits.
     *
     * @param since the time from which it should have moved on
     * @param queued whether a job that moves it on is in the queue
     */
    record Waiting(StuckKind kind, UUID subjectId, Instant since, boolean queued) {}

    /** What is to be done. */
    enum Remedy {
        /** Its job is missing: it is enqueued, this once. */
        ENQUEUE,
        /** Its job is there, or was enqueued before and did not help, or no job can help: people are told. */
        REPORT
    }

    /** Whether it waits for longer than it may; at the limit itself it does not. */
    static boolean stuck(Waiting waiting, Duration limit, Instant now) {
        return Duration.between(waiting.since(), now).compareTo(limit) > 0;
    }

    /** @param putRightBefore whether the watchdog has enqueued its job already */
    static Remedy remedy(Waiting stuck, boolean putRightBefore) {
        boolean missing = stuck.kind().job().isPresent() && !stuck.queued();
        return missing && !putRightBefore ? Remedy.ENQUEUE : Remedy.REPORT;
    }
}
