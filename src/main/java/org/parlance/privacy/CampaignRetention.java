package org.parlance.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.identity.DataKind;

/** The days of campaigns that have their own. */
@ApplicationScoped
class CampaignRetention {
    private final EntityManager entities;
    private final AuditTrail audit;

    CampaignRetention(EntityManager entities, AuditTrail audit) {
        this.entities = entities;
        this.audit = audit;
    }

    @Transactional
    @SuppressWarnings("unchecked")
    Map<DataKind, Integer> of(UUID campaignId) {
        Map<DataKind, Integer> days = new EnumMap<>(DataKind.class);
        entities.createNativeQuery(
                        "select kind as kind, days as days from campaign_retention where campaign_id = :id",
                        Tuple.class)
                .setParameter("id", campaignId)
                .getResultList()
                .forEach(row -> days.put(
                        DataKind.valueOf(((Tuple) row).get("kind", String.class)),
                        ((Tuple) row).get("days", Integer.class)));
        return days;
    }

    /** @param days by kind; a kind that is missing follows the server's settings */
    @Transactional
    void choose(UUID campaignId, Map<DataKind, Integer> days, UUID staffMemberId) {
        entities.createNativeQuery("delete from campaign_retention where campaign_id = :id")
                .setParameter("id", campaignId)
                .executeUpdate();
        Map<String, String> details = new TreeMap<>();
        days.forEach((kind, chosen) -> {
            entities.createNativeQuery(
                            "insert into campaign_retention (campaign_id, kind, days) values (:id, :kind, :days)")
                    .setParameter("id", campaignId)
                    .setParameter("kind", kind.name())
                    .setParameter("days", chosen)
                    .executeUpdate();
            details.put(kind.name(), chosen.toString());
        });
        audit.record(Actor.staff(staffMemberId), "campaign.retention", campaignId, details);
    }
}
