package org.parlance.delivery;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.hiring.InvitationService;
import org.parlance.identity.StaffMember;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Sets an attempt aside that a technical failure spoiled, so that the applicant can begin anew with other items. */
@ApplicationScoped
public class AttemptResets {
    private static final int MOST_NOTE = 1000;

    /** Whoever is given another try has at least so long for it. */
    private static final Duration AT_LEAST = Duration.ofDays(3);

    private final Attempts attempts;
    private final FormItems formItems;
    private final InvitationService invitations;
    private final AuditTrail audit;
    private final Clock clock;

    AttemptResets(
            Attempts attempts, FormItems formItems, InvitationService invitations, AuditTrail audit, Clock clock) {
        this.attempts = attempts;
        this.formItems = formItems;
        this.invitations = invitations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The attempt stays readable with all that was given in it, and its link opens a new one.
     *
     * @param note what happened, up to 1,000 characters
     * @throws HttpProblem 400 without a note, 409 when it is not the newest attempt, was reset before, or its
     *     invitation was withdrawn
     */
    @Transactional
    public void reset(UUID attemptId, Attempt.VoidCode code, String note, StaffMember staff) {
        String written = note == null ? "" : note.strip();
        if (written.isEmpty() || written.length() > MOST_NOTE) {
            throw Problems.badRequest(PageLanguage.words(RefusalMessages.class).whatHappened(MOST_NOTE));
        }
        Attempt attempt = attempts.locked(attemptId);
        boolean newest = attempts.latest(attempt.invitation().id())
                .filter(latest -> latest.id().equals(attemptId))
                .isPresent();
        if (!newest || attempt.state() == Attempt.State.VOIDED) {
            throw Problems.conflict(PageLanguage.words(RefusalMessages.class).resetBefore());
        }
        Instant now = clock.instant();
        formItems.running(attemptId).ifPresent(item -> item.interrupt(FormItem.EndReason.CUT_OFF, now));
        invitations.keepOpenUntil(attempt.invitation(), now.plus(AT_LEAST));
        attempt.setAside(code, written, staff, now);
        audit.record(Actor.staff(staff.id()), "attempt.reset", attemptId, Map.of("code", code.name()));
    }
}
