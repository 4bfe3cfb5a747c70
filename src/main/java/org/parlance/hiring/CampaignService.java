package org.parlance.hiring;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.bank.Banks;
import org.parlance.bank.Blueprint;
import org.parlance.engine.SpeechEngine;
import org.parlance.identity.ClientAccount;
import org.parlance.identity.StaffMember;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Makes and finds campaigns. */
@ApplicationScoped
public class CampaignService {
    private final Campaigns campaigns;
    private final EntityManager entities;
    private final Banks banks;
    private final SpeechEngine speechEngine;
    private final AuditTrail audit;
    private final Clock clock;

    CampaignService(
            Campaigns campaigns,
            EntityManager entities,
            Banks banks,
            SpeechEngine speechEngine,
            AuditTrail audit,
            Clock clock) {
        this.campaigns = campaigns;
        this.entities = entities;
        this.banks = banks;
        this.speechEngine = speechEngine;
        this.audit = audit;
        this.clock = clock;
    }

    /** One that leaves it to the server how its applicants are scored. */
    @Transactional
    public Campaign create(
            ClientAccount account, String name, String blueprintId, Instant opensAt, Instant closesAt, Actor actor) {
        return create(account, name, blueprintId, ScoringChoices.NONE, opensAt, closesAt, actor);
    }

    /**
     * @throws HttpProblem 400 when the window or name is wrong or the job profile
     *     unknown, 409 when the name is taken or the language's speech model is missing
     */
    @Transactional
    public Campaign create(
            ClientAccount account,
            String name,
            String blueprintId,
            ScoringChoices choices,
            Instant opensAt,
            Instant closesAt,
            Actor actor) {
        String trimmed = name == null ? "" : name.strip();
        if (trimmed.isEmpty() || trimmed.length() > 120) {
            throw Problems.badRequest(words().campaignName());
        }
        if (!closesAt.isAfter(opensAt) || !closesAt.isAfter(clock.instant())) {
            throw Problems.badRequest(words().campaignDates());
        }
        Blueprint blueprint =
                banks.blueprint(blueprintId).orElseThrow(() -> Problems.badRequest(words().noSuchProfile(blueprintId)));
        String language = blueprint.language();
        SpeechModelRule.refusal(words(), blueprint, speechEngine.available(language), speechEngine.modelId(language))
                .ifPresent(refusal -> {
                    throw Problems.conflict(refusal);
                });
        if (campaigns.nameTaken(account.id(), trimmed)) {
            throw Problems.conflict(words().nameTaken(account.name(), trimmed));
        }
        Campaign campaign =
                new Campaign(account, trimmed, blueprint, choices, opensAt, closesAt, actor.id(), clock.instant());
        campaign.ownedBy(actor.id() == null ? null : entities.find(StaffMember.class, actor.id()));
        campaigns.persist(campaign);
        entities.persist(
                new Policy(campaign.id(), 1, PolicyRules.of(blueprint), "from the job profile", clock.instant()));
        audit.record(actor, "campaign.created", campaign.id());
        return campaign;
    }

    /** @throws HttpProblem 404 when there is none that these accounts may see */
    @Transactional
    public Campaign visible(UUID campaignId, Collection<UUID> accountIds) {
        return campaigns.visible(campaignId, accountIds).orElseThrow(() -> Problems.notFound(words().noSuchCampaign()));
    }

    @Transactional
    public List<Campaign> visible(Collection<UUID> accountIds) {
        return campaigns.visible(accountIds);
    }

    /** How results are reviewed from now on; what was decided before stays as it is. */
    @Transactional
    public void choose(UUID campaignId, ReviewChoices choices, Actor actor) {
        Campaign campaign = campaigns.findById(campaignId);
        campaign.reviewedBy(choices);
        audit.record(
                actor,
                "campaign.review-chosen",
                campaignId,
                Map.of(
                        "twoPersons",
                        Boolean.toString(choices.twoPersons()),
                        "showsResults",
                        Boolean.toString(choices.showsResults())));
    }

    /**
     * A new version of the campaign's rules.
     *
     * @param after the version that was changed
     * @throws HttpProblem 409 when somebody else has changed the rules since
     */
    @Transactional
    public Policy follow(UUID campaignId, int after, PolicyRules rules, String note, Actor actor) {
        entities.find(Campaign.class, campaignId, LockModeType.PESSIMISTIC_WRITE);
        if (currentPolicy(campaignId).version() != after) {
            throw Problems.conflict("Somebody else has changed the rules in the meantime. Look at them again.");
        }
        Policy policy = new Policy(campaignId, after + 1, rules, note, clock.instant());
        entities.persist(policy);
        audit.record(actor, "policy.changed", campaignId, Map.of("version", Integer.toString(after + 1)));
        return policy;
    }

    /** All versions of the campaign's rules, the newest first. */
    @Transactional
    public List<Policy> policies(UUID campaignId) {
        return entities.createQuery("from Policy where campaignId = :campaign order by version desc", Policy.class)
                .setParameter("campaign", campaignId)
                .getResultList();
    }

    /** The newest version of the campaign's policy. */
    @Transactional
    public Policy currentPolicy(UUID campaignId) {
        return entities.createQuery("from Policy where campaignId = :campaign order by version desc", Policy.class)
                .setParameter("campaign", campaignId)
                .setMaxResults(1)
                .getSingleResult();
    }

    @Transactional
    public Optional<Campaign> named(UUID accountId, String name) {
        return campaigns
                .find("clientAccount.id = ?1 and name = ?2", accountId, name)
                .firstResultOptional();
    }

    private static HiringRefusalMessages words() {
        return PageLanguage.words(HiringRefusalMessages.class);
    }
}
