package org.parlance.verdict;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.bank.Trait;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.Attempts;
import org.parlance.delivery.FormItem;
import org.parlance.delivery.FormItems;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignService;
import org.parlance.hiring.Policy;
import org.parlance.identity.StaffMember;
import org.parlance.jobs.JobHandler;
import org.parlance.scoring.EngineVersions;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Response;
import org.parlance.scoring.Responses;
import org.parlance.scoring.Score;
import org.parlance.scoring.objective.TypingLimit;
import org.parlance.tracing.Steps;
import org.parlance.verdict.Combination.ScoredItem;
import org.parlance.verdict.Reason.Code;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Issues an attempt's verdict once every response has its scores, and takes people's decisions on it. */
@ApplicationScoped
public class VerdictService implements JobHandler {
    private final Attempts attempts;
    private final FormItems formItems;
    private final Responses responses;
    private final Verdicts verdicts;
    private final Confirmations confirmations;
    private final CampaignService campaigns;
    private final EngineVersions engineVersions;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final Clock clock;

    VerdictService(
            Attempts attempts,
            FormItems formItems,
            Responses responses,
            Verdicts verdicts,
            Confirmations confirmations,
            CampaignService campaigns,
            EngineVersions engineVersions,
            EntityManager entities,
            AuditTrail audit,
            Clock clock) {
        this.attempts = attempts;
        this.formItems = formItems;
        this.responses = responses;
        this.verdicts = verdicts;
        this.confirmations = confirmations;
        this.campaigns = campaigns;
        this.engineVersions = engineVersions;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return Attempt.DECIDE;
    }

    /** The attempt is locked, so that two workers which finish its last two responses make one verdict. */
    @Override
    @Transactional
    @ActivateRequestContext
    public void run(UUID attemptId) {
        Steps.note(Steps.ATTEMPT, attemptId);
        Attempt attempt = attempts.locked(attemptId);
        if (attempt.state().running() || attempt.state() == Attempt.State.VOIDED) {
            return;
        }
        List<FormItem> counted = formItems.counted(attemptId);
        Map<UUID, Response> given = responses.of(ids(counted));
        if (counted.stream().anyMatch(item -> stillToScore(item, given))) {
            return;
        }
        Campaign campaign = attempt.invitation().campaign();
        Policy policy = campaigns.currentPolicy(campaign.id());
        String engineVersion = counted.stream()
                .filter(item -> given.containsKey(item.id()))
                .map(item -> given.get(item.id()).engineVersion())
                .findFirst()
                .orElseGet(() -> engineVersions.current(campaign));
        boolean first = attempt.isConfirmation()
                ? !verdicts.scored(attemptId, engineVersion)
                : !verdicts.exists(attemptId, policy.id(), engineVersion);
        if (!first) {
            return;
        }
        responses.noteLate(ids(counted), clock.instant());
        if (attempt.isConfirmation()) {
            confirm(attempt, policy, engineVersion, combine(campaign, policy, counted, given, attemptId));
            return;
        }
        issue(attempt, policy, engineVersion, combine(campaign, policy, counted, given, attemptId));
    }

    /** A confirmation test comes to no verdict: its scores are held against those of the attempt that it confirms. */
    private void confirm(Attempt attempt, Policy policy, String engineVersion, Combination.Result result) {
        keep(attempt, engineVersion, result);
        attempt.scored();
        attempt.decided();
        confirmations.scored(attempt, policy.rules(), result);
    }

    private static boolean stillToScore(FormItem item, Map<UUID, Response> given) {
        Response response = given.get(item.id());
        return item.state() == FormItem.State.ENDED && (response == null || response.state() == Response.State.WAITING);
    }

    /** What the responses come to as they are in this transaction; nothing is kept of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    Combination.Result combine(UUID attemptId) {
        Campaign campaign = attempts.findById(attemptId).invitation().campaign();
        List<FormItem> counted = formItems.counted(attemptId);
        responses.noteLate(ids(counted), clock.instant());
        return combine(
                campaign, campaigns.currentPolicy(campaign.id()), counted, responses.of(ids(counted)), attemptId);
    }

    private Combination.Result combine(
            Campaign campaign, Policy policy, List<FormItem> counted, Map<UUID, Response> given, UUID attemptId) {
        Map<UUID, List<Score>> scores = responses.scores(ids(counted));
        List<Reason> toLookAt = new ArrayList<>();
        List<ScoredItem> items = new ArrayList<>();
        for (FormItem item : counted) {
            Response response = given.get(item.id());
            if (response == null) {
                toLookAt.add(Reason.toLookAt(Code.NOT_REACHED, item.itemType().id()));
            } else if (response.state() == Response.State.NEEDS_REVIEW) {
                toLookAt.add(Reason.toLookAt(Code.UNSCORABLE, response.reviewReason()));
            } else {
                items.add(new ScoredItem(item.itemType(), scores.getOrDefault(item.id(), List.of())));
            }
        }
        MissedAnswers.reason(evidence(counted, given)).ifPresent(toLookAt::add);
        MissingCalibration.reason(
                        policy.rules(),
                        given.values().stream().map(Response::flags).toList())
                .ifPresent(toLookAt::add);
        toLookAt.addAll(FlagsToLookAt.reasons(
                given.values().stream().map(Response::flags).toList()));
        formItems.ofAttempt(attemptId).stream()
                .filter(FormItem::counted)
                .map(FormItem::position)
                .distinct()
                .filter(position -> counted.stream().noneMatch(item -> item.position() == position))
                .forEach(position -> toLookAt.add(Reason.toLookAt(Code.NOT_REACHED, "interrupted")));
        Set<Trait> ratedByPerson = attempts.findById(attemptId).accommodations().humanRated();
        Combination.Result result =
                Combination.combine(policy.rules(), campaign.validated(), ratedByPerson, items, toLookAt);
        boolean writes = counted.stream().anyMatch(item -> TypingLimit.limits(item.itemType()));
        return TypingLimit.of(scores.values())
                .filter(limit -> writes)
                .map(limit -> result.limitedBy(limit))
                .orElse(result);
    }

    private static List<Evidence> evidence(List<FormItem> counted, Map<UUID, Response> given) {
        return counted.stream()
                .map(item -> given.get(item.id()))
                .filter(response -> response != null && response.state() == Response.State.SCORED)
                .flatMap(response -> response.evidence().stream())
                .toList();
    }

    private static List<UUID> ids(List<FormItem> items) {
        return items.stream().map(FormItem::id).toList();
    }

    private void issue(Attempt attempt, Policy policy, String engineVersion, Combination.Result result) {
        if (!verdicts.scored(attempt.id(), engineVersion)) {
            keep(attempt, engineVersion, result);
        }
        issue(attempt, new Verdict(attempt.id(), policy.id(), engineVersion, result, clock.instant()));
    }

    /** Makes the verdict the newest of its attempt. A person's decision stays standing; without one, a person has to look again. */
    void issue(Attempt attempt, Verdict verdict) {
        verdicts.persist(verdict);
        attempt.scored();
        boolean settled =
                verdicts.standing(attempt.id()).map(Verdicts.Standing::settled).orElse(false);
        if (settled) {
            attempt.decided();
        } else {
            attempt.waits();
        }
        audit.record(
                Actor.SYSTEM,
                "verdict.issued",
                attempt.id(),
                Map.of("outcome", verdict.outcome().name()));
    }

    private void keep(Attempt attempt, String engineVersion, Combination.Result result) {
        result.traits()
                .forEach((skill, estimates) -> estimates.forEach((trait, estimate) -> keep(
                        attempt, AttemptScore.Level.TRAIT, skill.id() + "/" + trait.id(), engineVersion, estimate)));
        result.skills()
                .forEach((skill, estimate) ->
                        keep(attempt, AttemptScore.Level.SKILL, skill.id(), engineVersion, estimate));
        Optional.ofNullable(result.overall())
                .ifPresent(overall -> keep(attempt, AttemptScore.Level.OVERALL, "overall", engineVersion, overall));
    }

    private void keep(Attempt attempt, AttemptScore.Level level, String name, String engine, Estimate estimate) {
        entities.persist(new AttemptScore(attempt.id(), level, name, engine, estimate));
    }

    /**
     * A person confirms or overrides the machine's verdict. Where the campaign asks for two people, the first decision
     * waits for another's.
     *
     * @throws HttpProblem 400 without a reason, 409 when there is no verdict yet
     */
    @Transactional
    public void decide(UUID attemptId, Outcome outcome, String reason, StaffMember decider) {
        if (reason == null || reason.isBlank() || reason.length() > 2000) {
            throw Problems.badRequest(
                    PageLanguage.words(DecisionRefusalMessages.class).reasonNeeded());
        }
        if (outcome == Outcome.REVIEW) {
            throw Problems.badRequest(
                    PageLanguage.words(DecisionRefusalMessages.class).passOrFail());
        }
        Attempt attempt = attempts.locked(attemptId);
        if (attempt.state() == Attempt.State.VOIDED) {
            throw Problems.conflict("This attempt was reset, so there is nothing to decide. Look at the new one.");
        }
        Verdicts.Standing standing = verdicts.standing(attemptId)
                .orElseThrow(() -> Problems.conflict(
                        PageLanguage.words(DecisionRefusalMessages.class).noVerdictYet()));
        boolean two = attempt.invitation().campaign().twoPersonReview();
        Optional<Outcome> stands =
                Voices.of(standing.voices(), two).with(decider.id(), outcome).outcome();
        boolean settles = stands.filter(outcome::equals).isPresent();
        entities.persist(
                new Decision(standing.verdict().id(), outcome, reason.strip(), decider, settles, clock.instant()));
        if (settles || standing.decision().isPresent()) {
            attempt.decided();
        } else {
            attempt.waits();
        }
        audit.record(
                Actor.staff(decider.id()),
                "verdict.decided",
                attemptId,
                Map.of(
                        "machine",
                        standing.verdict().outcome().name(),
                        "person",
                        outcome.name(),
                        "settles",
                        Boolean.toString(settles)));
    }
}
