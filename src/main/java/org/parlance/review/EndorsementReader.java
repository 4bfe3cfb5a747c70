package org.parlance.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;
import org.parlance.delivery.Attempt;
import org.parlance.engine.SpellingVariant;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignService;
import org.parlance.hiring.Policy;
import org.parlance.hiring.PolicyRules;
import org.parlance.verdict.Endorsement;
import org.parlance.verdict.EndorsementDecision;
import org.parlance.verdict.EndorsementService;
import org.parlance.verdict.Endorsements;
import org.parlance.verdict.Misfit;
import org.parlance.verdict.Shortlisting;
import org.parlance.web.PageLanguage;

/** Reads endorsed results for the pages, with no more of the other account than the reader may know. */
@ApplicationScoped
class EndorsementReader {
    private final Endorsements endorsements;
    private final EndorsementService service;
    private final CampaignService campaigns;
    private final Shortlisting shortlisting;
    private final HiddenResults hiding;
    private final EntityManager entities;
    private final PageLanguage language;

    EndorsementReader(
            Endorsements endorsements,
            EndorsementService service,
            CampaignService campaigns,
            Shortlisting shortlisting,
            HiddenResults hiding,
            EntityManager entities,
            PageLanguage language) {
        this.endorsements = endorsements;
        this.service = service;
        this.campaigns = campaigns;
        this.shortlisting = shortlisting;
        this.hiding = hiding;
        this.entities = entities;
        this.language = language;
    }

    /**
     * @param accountIds that the reader sees; where the test was taken for another one, it is not told
     * @throws HttpProblem 404 when it counts for no campaign of these accounts
     */
    @Transactional
    public EndorsementView one(UUID id, Collection<UUID> accountIds, boolean mayDecide) {
        Endorsements.Standing standing = endorsements.visible(id, accountIds);
        Endorsement endorsement = standing.endorsement();
        Attempt attempt = endorsement.attempt();
        Campaign from = attempt.invitation().campaign();
        Campaign to = endorsement.campaign();
        Policy policy = entities.find(Policy.class, endorsement.policyId());
        return new EndorsementView(
                id,
                attempt.id(),
                to.id(),
                to.name(),
                to.clientAccount().name(),
                attempt.invitation().applicant().name(),
                attempt.invitation().applicant().contact(),
                from.blueprint().name(),
                attempt.submittedAt(),
                endorsement.endorserName(),
                endorsement.endorsedAt(),
                endorsement.note(),
                policy.version(),
                !campaigns.currentPolicy(to.id()).id().equals(policy.id()),
                attempt.state() == Attempt.State.VOIDED,
                endorsement.outcome(),
                standing.outcome(),
                standing.settled(),
                ReasonWords.of(language).of(endorsement.reasons()),
                endorsement.scores().stream()
                        .map(line -> row(line, policy.rules()))
                        .toList(),
                standing.decision().map(EndorsementReader::voice).orElse(null),
                standing.voices().stream().map(EndorsementReader::voice).toList(),
                accountIds.contains(from.clientAccount().id())
                        ? new EndorsementView.From(from.clientAccount().name(), from.name())
                        : null,
                mayDecide && attempt.state() != Attempt.State.VOIDED,
                shortlisting.endorsed(attempt.id(), to.id()).orElse(null));
    }

    private static EndorsementView.Voice voice(EndorsementDecision decision) {
        return new EndorsementView.Voice(
                decision.outcome(),
                decision.reason(),
                decision.deciderName(),
                decision.decidedAt(),
                decision.settles());
    }

    private static ProfileChart.Row row(Endorsement.Line line, PolicyRules rules) {
        String[] name = line.name().split("/");
        return switch (line.level()) {
            case OVERALL ->
                new ProfileChart.Row(ProfileChart.Level.OVERALL, null, null, line.value(), line.sem(), rules.cut());
            case SKILL -> {
                Skill skill = Skill.ofId(name[0]);
                double minimum = rules.skills().get(skill).minimum();
                yield new ProfileChart.Row(
                        ProfileChart.Level.SKILL, skill, null, line.value(), line.sem(), minimum > 0 ? minimum : null);
            }
            case TRAIT -> {
                Trait trait = Trait.ofId(name[1]);
                yield new ProfileChart.Row(
                        ProfileChart.Level.TRAIT,
                        Skill.ofId(name[0]),
                        trait,
                        line.value(),
                        line.sem(),
                        rules.traitMinima().get(trait));
            }
        };
    }

    /** @throws HttpProblem 404 when these accounts have no such campaign */
    @Transactional
    List<EndorsementView.Line> ofCampaign(UUID campaignId, Collection<UUID> accountIds, Reader reader) {
        campaigns.visible(campaignId, accountIds);
        Hidden hidden = hiding.from(reader, accountIds);
        return endorsements.ofCampaign(campaignId).stream()
                .map(standing -> new EndorsementView.Line(
                        standing.endorsement().id(),
                        standing.endorsement()
                                .attempt()
                                .invitation()
                                .applicant()
                                .name(),
                        standing.outcome(),
                        standing.settled(),
                        standing.endorsement().overall() == null
                                ? null
                                : Long.valueOf(Math.round(standing.endorsement().overall())),
                        standing.endorsement().endorserName(),
                        standing.endorsement().endorsedAt(),
                        hidden.has(standing.endorsement().attempt().id())))
                .toList();
    }

    /** @param accountIds of the whole company */
    @Transactional
    public List<EndorsementView.Offer> offers(UUID attemptId, Collection<UUID> accountIds) {
        return service.offers(attemptId, accountIds).stream()
                .map(offer -> new EndorsementView.Offer(
                        offer.campaign().id(),
                        offer.campaign().clientAccount().name(),
                        offer.campaign().name(),
                        offer.campaign().blueprint().name(),
                        offer.misfit().map(this::words).orElse(null)))
                .toList();
    }

    String words(Misfit misfit) {
        EndorsementMessages messages = language.messages(EndorsementMessages.class);
        TermMessages terms = language.messages(TermMessages.class);
        return switch (misfit.code()) {
            case SAME_ACCOUNT -> messages.sameAccount();
            case CLOSED -> messages.closed();
            case ENDORSED_ALREADY -> messages.endorsedAlready();
            case OTHER_LANGUAGE -> messages.otherLanguage(misfit.name());
            case SKILL_NOT_TESTED -> messages.skillNotTested(terms.skill(Skill.ofId(misfit.name())));
            case TRAIT_NOT_SCORED -> messages.traitNotScored(terms.trait(Trait.ofId(misfit.name())));
            case OTHER_TASKS -> messages.otherTasks(terms.skill(Skill.ofId(misfit.name())));
            case OTHER_CALIBRATION -> messages.otherCalibration(terms.skill(Skill.ofId(misfit.name())));
            case OTHER_SPELLING -> messages.otherSpelling(terms.spelling(SpellingVariant.valueOf(misfit.name())));
        };
    }
}
