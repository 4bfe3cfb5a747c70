package org.parlance.analysis.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;

/** Keeps which campaigns ask their applicants what groups they are of. */
@ApplicationScoped
class ImpactCampaigns {
    private final EntityManager entities;
    private final AuditTrail audit;

    ImpactCampaigns(EntityManager entities, AuditTrail audit) {
        this.entities = entities;
        this.audit = audit;
    }

    @Transactional
    boolean asks(UUID campaignId) {
        return entities.find(GroupQuestion.class, campaignId) != null;
    }

    @Transactional
    Set<UUID> asking() {
        List<UUID> ids = entities.createQuery("select campaignId from GroupQuestion", UUID.class)
                .getResultList();
        return new HashSet<>(ids);
    }

    /** From now on; what applicants have said before stays. */
    @Transactional
    void ask(UUID campaignId, boolean asks, Actor actor) {
        GroupQuestion question = entities.find(GroupQuestion.class, campaignId);
        if (asks == (question != null)) {
            return;
        }
        if (asks) {
            entities.persist(new GroupQuestion(campaignId));
        } else {
            entities.remove(question);
        }
        audit.record(actor, asks ? "campaign.asks-groups" : "campaign.asks-no-groups", campaignId);
    }
}
