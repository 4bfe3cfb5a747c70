package org.parlance.verdict;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.Attempts;
import org.parlance.identity.StaffMember;
import org.parlance.web.Problems;

/** Takes an applicant's wish for a human review, and a recruiter's answer to it. */
@ApplicationScoped
public class Appeals implements PanacheRepositoryBase<Appeal, UUID> {
    private static final int LONGEST = 2000;

    private final Attempts attempts;
    private final AuditTrail audit;
    private final Clock clock;

    Appeals(Attempts attempts, AuditTrail audit, Clock clock) {
        this.attempts = attempts;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Optional<Appeal> ofAttempt(UUID attemptId) {
        return find("select a from Appeal a left join fetch a.answeredBy where a.attemptId = ?1", attemptId)
                .firstResultOptional();
    }

    /**
     * @throws HttpProblem 400 without words, 409 when there is no decision, the campaign shows none, or it was asked before
     */
    @Transactional
    public Appeal ask(UUID attemptId, String words) {
        String said = text(words, "Say in your own words what a person should look at, in up to 2,000 characters.");
        Attempt attempt = attempts.locked(attemptId);
        if (attempt.state() != Attempt.State.DECIDED
                || !attempt.invitation().campaign().showsResults()) {
            throw Problems.conflict("There is no result to ask about.");
        }
        if (ofAttempt(attemptId).isPresent()) {
            throw Problems.conflict("You have asked for a human review already. The answer appears on this page.");
        }
        Appeal appeal = new Appeal(attemptId, said, clock.instant());
        persist(appeal);
        audit.record(Actor.applicant(attempt.invitation().id()), "appeal.asked", attemptId);
        return appeal;
    }

    /** @throws HttpProblem 400 without an answer, 404 when nothing was asked, 409 when it was answered */
    @Transactional
    public void answer(UUID attemptId, String answer, StaffMember by) {
        String said = text(answer, "Write the answer that the applicant will read, in up to 2,000 characters.");
        attempts.locked(attemptId);
        Appeal appeal = ofAttempt(attemptId)
                .orElseThrow(() -> Problems.notFound("This applicant has not asked for a human review."));
        if (appeal.answer() != null) {
            throw Problems.conflict("This was answered in the meantime.");
        }
        appeal.answered(said, by, clock.instant());
        audit.record(Actor.staff(by.id()), "appeal.answered", attemptId);
    }

    private static String text(String typed, String otherwise) {
        if (typed == null || typed.isBlank() || typed.length() > LONGEST) {
            throw Problems.badRequest(otherwise);
        }
        return typed.strip();
    }
}
