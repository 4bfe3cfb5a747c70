package org.parlance.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.Attempts;
import org.parlance.delivery.LateArrivals;
import org.parlance.recording.Recording;

/**
 * A recording that becomes known only after its item was scored, as the line was away: where nothing had been there to
 * be scored, the item waits for it; where something was, a person looks, as the scores stand on a part of the answer.
 */
@ApplicationScoped
class RecordedAfterwards {
    /** The reason for a person to look. */
    static final String REASON = "recorded-later";

    private final Attempts attempts;
    private final LateArrivals arrivals;
    private final EntityManager entities;
    private final Clock clock;

    RecordedAfterwards(Attempts attempts, LateArrivals arrivals, EntityManager entities, Clock clock) {
        this.attempts = attempts;
        this.arrivals = arrivals;
        this.entities = entities;
        this.clock = clock;
    }

    /** Within the transaction that holds the attempt's lock, as scores are kept under it, too. */
    void announced(@Observes Recording.Announced recording) {
        arrivals.arrived(recording.formItemId());
        Response response = entities.find(Response.class, recording.formItemId(), LockModeType.PESSIMISTIC_WRITE);
        if (response == null) {
            return;
        }
        Attempt.State attempt = attempts.findById(recording.attemptId()).state();
        boolean undecided = attempt.running() || attempt == Attempt.State.SUBMITTED;
        if (response.state() == Response.State.SCORED) {
            response.needsReview(
                    REASON,
                    response.engineVersion(),
                    response.evidence().orElseGet(Evidence.None::new),
                    clock.instant());
        } else if (undecided) {
            response.waitAgain(SpeechScorer.NOTHING_RECORDED, clock.instant());
        }
    }
}
