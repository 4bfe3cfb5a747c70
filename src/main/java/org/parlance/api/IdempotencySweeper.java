package org.parlance.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import org.parlance.jobs.RecurringJob;

/** Drops idempotency keys after their day. */
@ApplicationScoped
class IdempotencySweeper implements RecurringJob {
    private final Idempotency idempotency;

    IdempotencySweeper(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    @Override
    public String name() {
        return "drop-idempotency-keys";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        idempotency.sweep();
    }
}
