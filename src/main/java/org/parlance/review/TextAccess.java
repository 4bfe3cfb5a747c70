package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.delivery.WrittenAnswers;

/** Writes down that somebody of the staff has opened what an applicant wrote; once an hour for each attempt. */
@ApplicationScoped
class TextAccess {
    static final String OPENED = "texts.opened";

    private static final Duration ONCE_IN = Duration.ofHours(1);

    private final WrittenAnswers answers;
    private final AuditTrail audit;
    private final Clock clock;

    TextAccess(WrittenAnswers answers, AuditTrail audit, Clock clock) {
        this.answers = answers;
        this.audit = audit;
        this.clock = clock;
    }

    /** A page with all that the attempt has is about to be shown; without a text, nothing is written down. */
    @Transactional
    void opened(UUID attemptId, Actor actor) {
        if (answers.any(attemptId)) {
            audit.recordOnce(actor, OPENED, attemptId, clock.instant().minus(ONCE_IN));
        }
    }
}
