package org.parlance.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;

/** Ends attempts whose applicants no longer want to be tested. Nothing of them is scored or shown as a result. */
@ApplicationScoped
public class Withdrawals {
    private final Attempts attempts;
    private final FormItems formItems;
    private final AuditTrail audit;
    private final Clock clock;

    Withdrawals(Attempts attempts, FormItems formItems, AuditTrail audit, Clock clock) {
        this.attempts = attempts;
        this.formItems = formItems;
        this.audit = audit;
        this.clock = clock;
    }

    /** Ends it in the applicant's name. */
    @Transactional
    public boolean stop(UUID invitationId) {
        return stop(invitationId, Actor.applicant(invitationId));
    }

    /**
     * Ends the invitation's newest attempt unless it has a result; again is harmless.
     *
     * @return whether one was ended
     */
    @Transactional
    public boolean stop(UUID invitationId, Actor actor) {
        Optional<Attempt> newest = attempts.latest(invitationId);
        if (newest.isEmpty()) {
            return false;
        }
        Attempt attempt = attempts.locked(newest.get().id());
        if (!attempt.state().running() && attempt.state() != Attempt.State.SUBMITTED) {
            return false;
        }
        Instant now = clock.instant();
        formItems.running(attempt.id()).ifPresent(item -> item.interrupt(FormItem.EndReason.CUT_OFF, now));
        attempt.withdraw(now);
        audit.record(actor, "attempt.withdrawn", attempt.id());
        return true;
    }

    /** Whether the invitation's newest attempt was ended so. */
    @Transactional
    public boolean stopped(UUID invitationId) {
        return attempts.latest(invitationId).filter(Attempt::withdrawn).isPresent();
    }
}
