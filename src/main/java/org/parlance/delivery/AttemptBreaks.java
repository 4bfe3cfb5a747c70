package org.parlance.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;

/** The breaks that applicants take who were granted some. */
@ApplicationScoped
public class AttemptBreaks implements PanacheRepositoryBase<AttemptBreak, UUID> {
    private final Attempts attempts;
    private final FormItems formItems;
    private final AuditTrail audit;
    private final Clock clock;

    AttemptBreaks(Attempts attempts, FormItems formItems, AuditTrail audit, Clock clock) {
        this.attempts = attempts;
        this.formItems = formItems;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public int taken(UUID attemptId) {
        return (int) count("attemptId", attemptId);
    }

    /** How many may still be taken. */
    @Transactional
    int left(Attempt attempt) {
        return Math.max(0, attempt.accommodations().breaks() - taken(attempt.id()));
    }

    /**
     * The break that the attempt is in.
     *
     * @param wanted begins one where none runs: between two items, while some are left
     * @return empty when the next item is to be taken
     */
    @Transactional
    Optional<AttemptBreak> current(UUID attemptId, boolean wanted) {
        Attempt attempt = attempts.locked(attemptId);
        Instant now = clock.instant();
        Optional<AttemptBreak> open =
                find("attemptId = ?1 and endedAt is null", attemptId).firstResultOptional();
        if (open.isPresent() && open.get().runningAt(now)) {
            return open;
        }
        open.ifPresent(over -> over.end(now));
        boolean betweenItems = attempt.state() == Attempt.State.STARTED
                && formItems.running(attemptId).isEmpty()
                && formItems.nextWaiting(attemptId).isPresent();
        if (!wanted || !betweenItems || left(attempt) == 0) {
            return Optional.empty();
        }
        flush();
        AttemptBreak begun = new AttemptBreak(
                attemptId, now, Duration.ofMinutes(attempt.accommodations().breakMinutes()));
        persist(begun);
        audit.record(Actor.applicant(attempt.invitation().id()), "attempt.break", attemptId);
        return Optional.of(begun);
    }

    /** The applicant goes on; harmless where no break runs. */
    @Transactional
    void end(UUID attemptId) {
        attempts.locked(attemptId);
        find("attemptId = ?1 and endedAt is null", attemptId)
                .firstResultOptional()
                .ifPresent(open -> open.end(clock.instant()));
    }
}
