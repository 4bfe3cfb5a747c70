package org.parlance.verdict;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.Attempts;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignService;
import org.parlance.hiring.Policy;
import org.parlance.identity.StaffMember;
import org.parlance.verdict.EndorsementRules.Terms;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Lets a result count for another account's campaign without a new test, and takes people's decisions on it. */
@ApplicationScoped
public class EndorsementService {
    private static final int LONGEST_TEXT = 2000;

    private final Attempts attempts;
    private final Verdicts verdicts;
    private final Endorsements endorsements;
    private final CampaignService campaigns;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final Clock clock;

    EndorsementService(
            Attempts attempts,
            Verdicts verdicts,
            Endorsements endorsements,
            CampaignService campaigns,
            EntityManager entities,
            AuditTrail audit,
            Clock clock) {
        this.attempts = attempts;
        this.verdicts = verdicts;
        this.endorsements = endorsements;
        this.campaigns = campaigns;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** Another account's campaign. @param misfit why the result cannot count for it; empty where it can */
    public record Offer(Campaign campaign, Optional<Misfit> misfit) {}

    /**
     * Every campaign of other accounts that is still open, with whether the result can count for it.
     *
     * @param accountIds of the whole company
     * @throws HttpProblem 404 when there is no such attempt, 409 when it has no valid result
     */
    @Transactional
    public List<Offer> offers(UUID attemptId, Collection<UUID> accountIds) {
        Attempt attempt = valid(attemptId, accountIds);
        Campaign from = attempt.invitation().campaign();
        Terms terms = terms(from);
        return campaigns.visible(accountIds).stream()
                .filter(to ->
                        !to.clientAccount().id().equals(from.clientAccount().id()))
                .filter(to -> clock.instant().isBefore(to.closesAt()))
                .map(to -> new Offer(to, misfit(attemptId, terms, to)))
                .toList();
    }

    private Optional<Misfit> misfit(UUID attemptId, Terms from, Campaign to) {
        return endorsements.exists(attemptId, to.id())
                ? Optional.of(new Misfit(Misfit.Code.ENDORSED_ALREADY, ""))
                : EndorsementRules.misfit(from, terms(to), clock.instant());
    }

    private Attempt valid(UUID attemptId, Collection<UUID> accountIds) {
        Attempt attempt = attempts.visible(attemptId, accountIds)
                .orElseThrow(() -> Problems.notFound("There is no such attempt among your client accounts."));
        boolean valid = (attempt.state() == Attempt.State.SCORED || attempt.state() == Attempt.State.DECIDED)
                && verdicts.standing(attemptId).isPresent();
        if (!valid) {
            throw Problems.conflict("Only a test that is scored and was not set aside can count for another campaign.");
        }
        return attempt;
    }

    private Terms terms(Campaign campaign) {
        return new Terms(
                campaign.clientAccount().id(),
                campaign.language(),
                campaigns.currentPolicy(campaign.id()).rules(),
                campaign.calibrationId().orElse(null),
                campaign.writingCalibrationId().orElse(null),
                campaign.spelling(),
                campaign.validated(),
                campaign.closesAt());
    }

    /** What an endorsement comes to: done, or why it cannot be. Exactly one is there. */
    public record Endorsed(Endorsement endorsement, Misfit misfit) {}

    /**
     * Evaluates an attempt by another campaign's rules as they are now.
     *
     * @param campaignId the one that the result is to count for
     * @param note why, 1 to 2,000 characters
     * @param accountIds of the whole company
     * @throws HttpProblem 404 when there is no such attempt or campaign, 409 when there is no valid result, 400 without
     *     a note
     */
    @Transactional
    public Endorsed endorse(UUID attemptId, UUID campaignId, String note, Collection<UUID> accountIds, StaffMember by) {
        attempts.locked(valid(attemptId, accountIds).id());
        Attempt attempt = valid(attemptId, accountIds);
        Campaign to = campaigns.visible(campaignId, accountIds);
        Terms from = terms(attempt.invitation().campaign());
        Optional<Misfit> misfit = misfit(attemptId, from, to);
        if (misfit.isPresent()) {
            return new Endorsed(null, misfit.get());
        }
        String why = text(note, "Say why the result is to count there, in up to 2,000 characters.");
        Policy policy = campaigns.currentPolicy(campaignId);
        Verdict verdict = verdicts.standing(attemptId).orElseThrow().verdict();
        Combination.Result result =
                EndorsementRules.evaluate(from, terms(to), verdicts.scores(verdict), verdict.reasons());
        Endorsement made =
                new Endorsement(attempt, to, policy.id(), verdict.engineVersion(), result, why, by, clock.instant());
        endorsements.persistAndFlush(made);
        audit.record(
                Actor.staff(by.id()),
                "endorsement.made",
                made.id(),
                Map.of(
                        "attempt",
                        attemptId.toString(),
                        "campaign",
                        campaignId.toString(),
                        "policy",
                        policy.id().toString(),
                        "outcome",
                        made.outcome().name()));
        return new Endorsed(made, null);
    }

    private static String text(String typed, String refusal) {
        String stripped = typed == null ? "" : typed.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_TEXT) {
            throw Problems.badRequest(refusal);
        }
        return stripped;
    }

    /**
     * A person confirms or overrides the machine's result. Where the campaign asks for two people, the first decision
     * waits for another's.
     *
     * @throws HttpProblem 404 when these accounts have no such endorsed result, 400 without a reason, 409 when the
     *     attempt was set aside since
     */
    @Transactional
    public void decide(UUID id, Outcome outcome, String reason, Collection<UUID> accountIds, StaffMember decider) {
        Endorsements.Standing standing = endorsements.visible(id, accountIds);
        String why =
                text(reason, PageLanguage.words(DecisionRefusalMessages.class).reasonNeeded());
        if (outcome == Outcome.REVIEW) {
            throw Problems.badRequest(
                    PageLanguage.words(DecisionRefusalMessages.class).passOrFail());
        }
        Endorsement endorsement = standing.endorsement();
        if (endorsement.attempt().state() == Attempt.State.VOIDED) {
            throw Problems.conflict("The test was set aside in the meantime, so there is nothing to decide.");
        }
        entities.lock(endorsement, LockModeType.PESSIMISTIC_WRITE);
        Voices voices = Voices.of(List.of(), endorsement.campaign().twoPersonReview());
        for (EndorsementDecision earlier : endorsements.visible(id, accountIds).voices()) {
            voices = voices.with(earlier.deciderId(), earlier.outcome());
        }
        boolean settles = voices.with(decider.id(), outcome)
                .outcome()
                .filter(outcome::equals)
                .isPresent();
        entities.persist(new EndorsementDecision(id, outcome, why, decider, settles, clock.instant()));
        audit.record(
                Actor.staff(decider.id()),
                "endorsement.decided",
                id,
                Map.of(
                        "machine",
                        endorsement.outcome().name(),
                        "person",
                        outcome.name(),
                        "settles",
                        Boolean.toString(settles)));
    }
}
