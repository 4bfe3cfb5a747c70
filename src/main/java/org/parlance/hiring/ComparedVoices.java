package org.parlance.hiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;

/**
 * Whether a campaign's applicants are asked if the voices of their recordings may be compared. Off, unless both the server
 * and the campaign are set to it; what an applicant answers is a third question.
 */
@ApplicationScoped
public class ComparedVoices {
    private final EntityManager entities;
    private final boolean possible;
    private final AuditTrail audit;
    private final Clock clock;

    ComparedVoices(
            EntityManager entities,
            @ConfigProperty(name = "parlance.voice-comparison.enabled", defaultValue = "false") boolean possible,
            AuditTrail audit,
            Clock clock) {
        this.entities = entities;
        this.possible = possible;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the server's operator lets campaigns choose it. */
    public boolean possible() {
        return possible;
    }

    @Transactional
    public boolean offered(UUID campaignId) {
        return possible
                && !entities.createNativeQuery(
                                "select 1 from campaign_voice_comparison where campaign_id = :id", Integer.class)
                        .setParameter("id", campaignId)
                        .getResultList()
                        .isEmpty();
    }

    /** From now on; who was asked before keeps what they answered. */
    @Transactional
    public void choose(UUID campaignId, boolean offered, Actor actor) {
        if (!possible || offered == offered(campaignId)) {
            return;
        }
        if (offered) {
            entities.createNativeQuery("insert into campaign_voice_comparison (campaign_id, changed_by, changed_at)"
                            + " values (:id, :by, :now) on conflict do nothing")
                    .setParameter("id", campaignId)
                    .setParameter("by", actor.id())
                    .setParameter("now", clock.instant())
                    .executeUpdate();
        } else {
            entities.createNativeQuery("delete from campaign_voice_comparison where campaign_id = :id")
                    .setParameter("id", campaignId)
                    .executeUpdate();
        }
        audit.record(actor, offered ? "campaign.voices-asked" : "campaign.voices-not-asked", campaignId);
    }
}
