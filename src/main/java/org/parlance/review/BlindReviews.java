package org.parlance.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.Attempts;
import org.parlance.identity.StaffMember;
import org.parlance.scoring.Band;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Keeps blind reviews: who is at one, and what they gave. */
@ApplicationScoped
class BlindReviews implements PanacheRepositoryBase<BlindReview, UUID> {
    private static final int LONGEST_NOTE = 2000;

    private final Attempts attempts;
    private final ResultOpenings openings;
    private final AuditTrail audit;
    private final Clock clock;

    BlindReviews(Attempts attempts, ResultOpenings openings, AuditTrail audit, Clock clock) {
        this.attempts = attempts;
        this.openings = openings;
        this.audit = audit;
        this.clock = clock;
    }

    /** The review that this person is at; empty when there is none. */
    @Transactional
    Optional<BlindReview> open(UUID attemptId, UUID reviewerId) {
        return find("attemptId = ?1 and reviewer.id = ?2 and state = ?3", attemptId, reviewerId, BlindReview.State.OPEN)
                .firstResultOptional();
    }

    /** Those of the attempts that this person is rating blind. */
    @Transactional
    Set<UUID> open(Collection<UUID> attemptIds, UUID reviewerId) {
        return find(
                        "attemptId in ?1 and reviewer.id = ?2 and state = ?3",
                        attemptIds,
                        reviewerId,
                        BlindReview.State.OPEN)
                .stream()
                .map(BlindReview::attemptId)
                .collect(Collectors.toSet());
    }

    /** All that this person is rating blind now. */
    @Transactional
    Set<UUID> openOf(UUID reviewerId) {
        return find("reviewer.id = ?1 and state = ?2", reviewerId, BlindReview.State.OPEN).stream()
                .map(BlindReview::attemptId)
                .collect(Collectors.toSet());
    }

    /** Whether this person has rated the attempt. */
    @Transactional
    boolean hasRated(UUID attemptId, UUID reviewerId) {
        return count(
                        "attemptId = ?1 and reviewer.id = ?2 and state = ?3",
                        attemptId,
                        reviewerId,
                        BlindReview.State.RATED)
                > 0;
    }

    /**
     * Begun again while it is open, it goes on.
     *
     * @throws HttpProblem 409 before the attempt is scored, or when this person has rated it
     */
    @Transactional
    void start(UUID attemptId, StaffMember reviewer) {
        Attempt attempt = attempts.locked(attemptId);
        if (open(attemptId, reviewer.id()).isPresent()) {
            return;
        }
        if (attempt.state() != Attempt.State.SCORED && attempt.state() != Attempt.State.DECIDED) {
            throw Problems.conflict(words().notScoredYet());
        }
        if (hasRated(attemptId, reviewer.id())) {
            throw Problems.conflict(words().ratedAlready());
        }
        boolean saw = openings.any(attemptId, reviewer.id());
        persist(new BlindReview(attemptId, reviewer, saw, clock.instant()));
        audit.record(Actor.staff(reviewer.id()), "blind-review.started", attemptId);
    }

    /** @throws HttpProblem 400 when the remark is too long, 409 when the review is over */
    @Transactional
    void rate(UUID attemptId, Map<RatedTrait, Optional<Band>> ratings, String note, StaffMember reviewer) {
        String remark = note == null ? "" : note.strip();
        if (remark.length() > LONGEST_NOTE) {
            throw Problems.badRequest(words().remarkTooLong());
        }
        BlindReview review = begun(attemptId, reviewer);
        ratings.forEach((rated, band) -> getEntityManager()
                .persist(new HumanRating(review, rated.skill(), rated.trait(), band, clock.instant())));
        review.rated(remark, clock.instant());
        audit.record(Actor.staff(reviewer.id()), "blind-review.rated", attemptId);
    }

    /** @throws HttpProblem 409 when the review is over */
    @Transactional
    void giveUp(UUID attemptId, StaffMember reviewer) {
        begun(attemptId, reviewer).givenUp(clock.instant());
        audit.record(Actor.staff(reviewer.id()), "blind-review.given-up", attemptId);
    }

    private BlindReview begun(UUID attemptId, StaffMember reviewer) {
        attempts.locked(attemptId);
        return open(attemptId, reviewer.id()).orElseThrow(() -> Problems.conflict(words().noBlindReview()));
    }

    /** The reviews of an attempt that ended with ratings, the oldest first. */
    @Transactional
    List<BlindReview> rated(UUID attemptId) {
        return list(
                "select r from BlindReview r join fetch r.reviewer where r.attemptId = ?1 and r.state = ?2"
                        + " order by r.endedAt, r.id",
                attemptId,
                BlindReview.State.RATED);
    }

    @Transactional
    List<HumanRating> ratings(UUID attemptId) {
        return getEntityManager()
                .createQuery("from HumanRating where attemptId = :attempt", HumanRating.class)
                .setParameter("attempt", attemptId)
                .getResultList();
    }

    private static ReviewRefusalMessages words() {
        return PageLanguage.words(ReviewRefusalMessages.class);
    }
}
