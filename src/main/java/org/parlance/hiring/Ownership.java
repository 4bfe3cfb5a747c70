package org.parlance.hiring;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.identity.StaffDirectory;
import org.parlance.identity.StaffMember;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Who of the staff looks after a campaign. It gives no rights: these come from the client accounts. */
@ApplicationScoped
public class Ownership {
    private final EntityManager entities;
    private final StaffDirectory staff;
    private final AuditTrail audit;

    Ownership(EntityManager entities, StaffDirectory staff, AuditTrail audit) {
        this.entities = entities;
        this.staff = staff;
        this.audit = audit;
    }

    /**
     * @param ownerId null for nobody
     * @throws HttpProblem 400 when there is no such staff member
     */
    @Transactional
    public void give(Campaign campaign, UUID ownerId, Actor actor) {
        StaffMember owner = ownerId == null
                ? null
                : staff.find(ownerId)
                        .orElseThrow(() -> Problems.badRequest(
                                PageLanguage.words(HiringRefusalMessages.class).noSuchOwner()));
        entities.find(Campaign.class, campaign.id()).ownedBy(owner);
        audit.record(
                actor,
                "campaign.owner-changed",
                campaign.id(),
                Map.of("owner", owner == null ? "nobody" : owner.id().toString()));
    }
}
