package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.parlance.verdict.Blinding;
import org.parlance.verdict.RatedBlind;

/** Answers from the blind reviews that are open, and keeps who was shown a result. */
@ApplicationScoped
class ResultBlinding implements Blinding {
    private static final String OF_CAMPAIGN = "select new org.parlance.verdict.RatedBlind(a.id, p.name)"
            + " from Attempt a join a.invitation i join i.applicant p where a.id in :rated"
            + " and (i.campaign.id = :campaign or exists (select e.id from Endorsement e"
            + " where e.attempt.id = a.id and e.campaign.id = :campaign)) order by p.name, a.id";

    private final EntityManager entities;
    private final BlindReviews reviews;
    private final ResultOpenings openings;

    ResultBlinding(EntityManager entities, BlindReviews reviews, ResultOpenings openings) {
        this.entities = entities;
        this.reviews = reviews;
        this.openings = openings;
    }

    @Override
    @Transactional
    public Set<UUID> ratedBy(UUID staffMemberId) {
        return reviews.openOf(staffMemberId);
    }

    @Override
    @Transactional
    public List<RatedBlind> ratedBy(UUID staffMemberId, UUID campaignId) {
        Set<UUID> rated = reviews.openOf(staffMemberId);
        return rated.isEmpty()
                ? List.of()
                : entities.createQuery(OF_CAMPAIGN, RatedBlind.class)
                        .setParameter("rated", rated)
                        .setParameter("campaign", campaignId)
                        .getResultList();
    }

    @Override
    @Transactional
    public Optional<Response> refusal(UUID attemptId, UUID staffMemberId) {
        return reviews.open(attemptId, staffMemberId).map(review -> Response.status(403)
                .type(MediaType.TEXT_HTML)
                .entity(QueueTemplates.blindRefused(attemptId))
                .build());
    }

    @Override
    @Transactional
    public void shown(Collection<UUID> attemptIds, UUID staffMemberId) {
        openings.shown(attemptIds, staffMemberId);
    }
}
