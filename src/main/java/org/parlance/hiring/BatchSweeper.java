package org.parlance.hiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import org.parlance.jobs.RecurringJob;

/** Forgets the rows of uploaded files: who was invited is an applicant by then, the others are nobody's business. */
@ApplicationScoped
class BatchSweeper implements RecurringJob {
    private static final Duration KEPT = Duration.ofDays(7);

    private final InvitationBatches batches;
    private final Clock clock;

    BatchSweeper(InvitationBatches batches, Clock clock) {
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-uploaded-rows";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        batches.forgetBefore(clock.instant().minus(KEPT));
    }
}
