package org.parlance.hiring;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.web.Problems;

/** Keeps the notice that a campaign's applicants were given, and none of them may start before its time is over. */
@ApplicationScoped
public class CampaignNotices {
    private final Campaigns campaigns;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final Clock clock;

    CampaignNotices(Campaigns campaigns, EntityManager entities, AuditTrail audit, Clock clock) {
        this.campaigns = campaigns;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param givenOn the day on which the applicants were given it
     * @throws HttpProblem 400 when the text is missing or too long, or the day has not come yet
     */
    @Transactional
    public void keep(UUID campaignId, String text, LocalDate givenOn, Actor actor) {
        String written = text == null ? "" : text.strip();
        if (written.isEmpty() || written.length() > Notice.LONGEST) {
            throw Problems.badRequest("Write the notice's text, in up to 5,000 characters.");
        }
        if (givenOn.isAfter(LocalDate.now(clock))) {
            throw Problems.badRequest("The notice is given on a day that has not come yet. Enter it once it is given.");
        }
        Notice notice = new Notice(written, givenOn);
        campaigns.findById(campaignId).giveNotice(notice);
        entities.persist(new CampaignNotice(campaignId, notice, actor.id(), clock.instant()));
        audit.record(actor, "campaign.notice-kept", campaignId, Map.of("givenOn", givenOn.toString()));
    }

    /** From now on nothing is waited for. */
    @Transactional
    public void drop(UUID campaignId, Actor actor) {
        campaigns.findById(campaignId).giveNotice(null);
        audit.record(actor, "campaign.notice-dropped", campaignId);
    }
}
