package org.parlance.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.parlance.jobs.RecurringJob;

/** Ends the items of pages that are gone, and submits attempts that nobody went on with. */
@ApplicationScoped
class AttemptSweeper implements RecurringJob {
    private static final Logger LOG = Logger.getLogger(AttemptSweeper.class);

    private final Attempts attempts;
    private final FormItems formItems;
    private final AttemptService service;
    private final Clock clock;

    AttemptSweeper(Attempts attempts, FormItems formItems, AttemptService service, Clock clock) {
        this.attempts = attempts;
        this.formItems = formItems;
        this.service = service;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sweep-attempts";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        formItems.allRunning().forEach(id -> alone(id, service::settle));
        attempts.abandonedSince(clock.instant().minus(Attempt.RESUME_WINDOW))
                .forEach(id -> alone(id, service::abandon));
    }

    /** One that cannot be ended must not hold up all others. */
    private static void alone(UUID attemptId, Consumer<UUID> step) {
        try {
            step.accept(attemptId);
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "attempt %s could not be swept", attemptId);
        }
    }
}
