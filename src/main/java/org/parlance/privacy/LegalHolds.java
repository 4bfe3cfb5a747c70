package org.parlance.privacy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.identity.StaffMember;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Places legal holds and lifts them. */
@ApplicationScoped
class LegalHolds {
    static final int LONGEST_REASON = 500;

    private final EntityManager entities;
    private final PrivacyRequests requests;
    private final AuditTrail audit;
    private final Clock clock;

    LegalHolds(EntityManager entities, PrivacyRequests requests, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.requests = requests;
        this.audit = audit;
        this.clock = clock;
    }

    /** On the applicant or on a campaign of theirs, newest first. */
    @Transactional
    List<LegalHold> on(UUID applicantId) {
        return entities.createQuery(
                        "select h from LegalHold h join fetch h.placedBy where h.liftedAt is null and (h.applicantId = :id"
                                + " or h.campaignId in (select i.campaign.id from Invitation i where i.applicant.id = :id))"
                                + " order by h.placedAt desc",
                        LegalHold.class)
                .setParameter("id", applicantId)
                .getResultList();
    }

    @Transactional
    Optional<LegalHold> onCampaign(UUID campaignId) {
        return entities.createQuery(
                        "select h from LegalHold h join fetch h.placedBy where h.liftedAt is null and h.campaignId = :id",
                        LegalHold.class)
                .setParameter("id", campaignId)
                .getResultStream()
                .findFirst();
    }

    /** @throws HttpProblem 400 without a reason, 409 when there is one already */
    @Transactional
    void placeOnApplicant(UUID applicantId, String reason, StaffMember staff) {
        String why = checked(reason);
        boolean there = on(applicantId).stream().anyMatch(hold -> !hold.ofCampaign());
        place(there, LegalHold.ofApplicant(applicantId, why, staff, clock.instant()), staff);
    }

    /** @throws HttpProblem 400 without a reason, 409 when there is one already */
    @Transactional
    void placeOnCampaign(UUID campaignId, String reason, StaffMember staff) {
        String why = checked(reason);
        place(onCampaign(campaignId).isPresent(), LegalHold.ofCampaign(campaignId, why, staff, clock.instant()), staff);
    }

    private void place(boolean there, LegalHold hold, StaffMember staff) {
        if (there) {
            throw Problems.conflict(PageLanguage.words(PrivacyMessages.class).heldAlready());
        }
        entities.persist(hold);
        audit.record(Actor.staff(staff.id()), "hold.placed", hold.subjectId());
    }

    /** Lifts it; requests for erasure that it stood against go on. Again is harmless. */
    @Transactional
    void lift(LegalHold hold, StaffMember staff) {
        LegalHold known = entities.find(LegalHold.class, hold.id());
        known.lift(staff, clock.instant());
        entities.flush();
        audit.record(Actor.staff(staff.id()), "hold.lifted", known.subjectId());
        requests.resumeHeld();
    }

    private static String checked(String reason) {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw Problems.badRequest(PageLanguage.words(PrivacyMessages.class).holdNeedsReason(LONGEST_REASON));
        }
        return why;
    }
}
