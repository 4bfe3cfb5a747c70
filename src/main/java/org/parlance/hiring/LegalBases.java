package org.parlance.hiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;

/** The legal basis of each campaign: its own, or the company's. */
@ApplicationScoped
public class LegalBases {
    private final EntityManager entities;
    private final LegalBasis ofCompany;
    private final AuditTrail audit;
    private final Clock clock;

    LegalBases(
            EntityManager entities,
            @ConfigProperty(name = "parlance.legal-basis", defaultValue = "CONSENT") LegalBasis ofCompany,
            AuditTrail audit,
            Clock clock) {
        this.entities = entities;
        this.ofCompany = ofCompany;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public LegalBasis of(UUID campaignId) {
        List<?> own = entities.createNativeQuery(
                        "select basis from campaign_legal_basis where campaign_id = :id", String.class)
                .setParameter("id", campaignId)
                .getResultList();
        return own.isEmpty() ? ofCompany : LegalBasis.valueOf(own.get(0).toString());
    }

    /** From now on; what was recorded with earlier consents stays. */
    @Transactional
    public void choose(UUID campaignId, LegalBasis basis, UUID staffMemberId) {
        if (basis == of(campaignId)) {
            return;
        }
        entities.createNativeQuery("insert into campaign_legal_basis (campaign_id, basis, changed_by, changed_at)"
                        + " values (:id, :basis, :by, :now) on conflict (campaign_id) do update"
                        + " set basis = excluded.basis, changed_by = excluded.changed_by,"
                        + " changed_at = excluded.changed_at")
                .setParameter("id", campaignId)
                .setParameter("basis", basis.name())
                .setParameter("by", staffMemberId)
                .setParameter("now", clock.instant())
                .executeUpdate();
        audit.record(Actor.staff(staffMemberId), "campaign.legal-basis", campaignId, Map.of("basis", basis.name()));
    }
}
