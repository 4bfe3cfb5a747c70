package org.parlance.hiring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, UUID> {
    List<Invitation> ofCampaign(UUID campaignId) {
        return list(
                "select i from Invitation i join fetch i.applicant where i.campaign.id = ?1"
                        + " and i.confirmsAttemptId is null order by i.createdAt desc",
                campaignId);
    }

    /** Locked until the transaction's end: it may be opened in the moment in which its mail is noted as sent. */
    Invitation locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean alreadyInvited(UUID campaignId, String email, String phone) {
        return count(
                        "campaign.id = ?1 and ((?2 is not null and applicant.email = ?2)"
                                + " or (?2 is null and applicant.phone = ?3))",
                        campaignId,
                        email,
                        phone)
                > 0;
    }
}
