package org.parlance.verdict;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parlance.audit.Actor;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.Attempts;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignService;
import org.parlance.hiring.Policy;
import org.parlance.hiring.PolicyRules;
import org.parlance.jobs.JobHandler;
import org.parlance.jobs.Jobs;
import org.parlance.verdict.Verdicts.Standing;
import org.parlance.web.Problems;

/** Changes a campaign's rules, and brings every attempt that has its scores to a verdict under them. */
@ApplicationScoped
public class PolicyChange implements JobHandler {
    /** Evaluated with the change itself; more would keep whoever has confirmed it waiting. */
    private static final int AT_ONCE = 200;

    private static final int LONGEST_NOTE = 2000;

    /** After it, no worker is still making a verdict by the rules before. */
    private static final Duration AFTERWARDS = Duration.ofSeconds(30);

    private final Attempts attempts;
    private final Verdicts verdicts;
    private final VerdictService service;
    private final CampaignService campaigns;
    private final EntityManager entities;
    private final Jobs jobs;
    private final Clock clock;

    PolicyChange(
            Attempts attempts,
            Verdicts verdicts,
            VerdictService service,
            CampaignService campaigns,
            EntityManager entities,
            Jobs jobs,
            Clock clock) {
        this.attempts = attempts;
        this.verdicts = verdicts;
        this.service = service;
        this.campaigns = campaigns;
        this.entities = entities;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "apply-policy";
    }

    /** Whether anybody has begun the campaign's test, after which a change of the rules needs a note. */
    @Transactional
    public boolean begun(UUID campaignId) {
        return attempts.count("invitation.campaign.id", campaignId) > 0;
    }

    /** Whose verdict would be another under these rules, in the order of the attempts' verdicts. */
    @Transactional
    public List<Flip> preview(Campaign campaign, PolicyRules rules) {
        List<Flip> flips = new ArrayList<>();
        List<Standing> standings = standings(campaign.id());
        Map<UUID, List<AttemptScore>> scores = scores(standings);
        for (Standing standing : standings) {
            Combination.Result result = evaluate(campaign, rules, standing.verdict(), scores);
            if (result.outcome() != standing.verdict().outcome()) {
                flips.add(new Flip(
                        standing.verdict().attemptId(),
                        standing.verdict().outcome(),
                        result.outcome(),
                        standing.decision(),
                        result.reasons()));
            }
        }
        return List.copyOf(flips);
    }

    /**
     * Makes a new version of the rules and evaluates every attempt by it; many of them by a job.
     *
     * @param after the version that was changed
     * @throws HttpProblem 400 without a note once the test was begun, 409 when somebody else has changed the rules since
     */
    @Transactional
    public Policy apply(Campaign campaign, int after, PolicyRules rules, String note, Actor actor) {
        String why = note == null ? "" : note.strip();
        if (why.length() > LONGEST_NOTE || (why.isEmpty() && begun(campaign.id()))) {
            throw Problems.badRequest("Say why the rules change, in up to 2,000 characters; applicants have begun.");
        }
        Policy policy = campaigns.follow(campaign.id(), after, rules, why, actor);
        if (waiting(policy).size() <= AT_ONCE) {
            evaluateSome(policy);
        }
        // whatever is left, and verdicts that are just being made by the rules before
        jobs.enqueueAt(name(), policy.id(), clock.instant().plus(AFTERWARDS));
        return policy;
    }

    /** Goes on where it was cut off; a newer version's job takes over where there is one. */
    @Override
    @ActivateRequestContext
    public void run(UUID policyId) {
        int evaluated;
        do {
            evaluated = QuarkusTransaction.requiringNew().call(() -> {
                Policy policy = entities.find(Policy.class, policyId);
                boolean newest =
                        campaigns.currentPolicy(policy.campaignId()).id().equals(policyId);
                return newest ? evaluateSome(policy) : 0;
            });
        } while (evaluated > 0);
    }

    private int evaluateSome(Policy policy) {
        Campaign campaign = entities.find(Campaign.class, policy.campaignId());
        List<Standing> some = waiting(policy).stream().limit(AT_ONCE).toList();
        Map<UUID, List<AttemptScore>> scores = scores(some);
        for (Standing standing : some) {
            Verdict before = standing.verdict();
            Attempt attempt = attempts.locked(before.attemptId());
            if (!verdicts.exists(attempt.id(), policy.id(), before.engineVersion())) {
                Combination.Result result = evaluate(campaign, policy.rules(), before, scores);
                service.issue(
                        attempt,
                        new Verdict(attempt.id(), policy.id(), before.engineVersion(), result, clock.instant()));
            }
        }
        return some.size();
    }

    /** How many attempts have no verdict by this version yet. */
    @Transactional
    public int left(Policy policy) {
        return waiting(policy).size();
    }

    private List<Standing> waiting(Policy policy) {
        return standings(policy.campaignId()).stream()
                .filter(standing -> !standing.verdict().policyId().equals(policy.id()))
                .toList();
    }

    /** Who flipped when this version came, by the verdicts that were made by it and before. */
    @Transactional
    public List<Flip> flips(Policy policy) {
        Map<UUID, Standing> standings = verdicts.standings(attemptIds(policy.campaignId()));
        Map<UUID, List<Verdict>> made =
                verdicts.list("attemptId in ?1 order by issuedAt, id", standings.keySet()).stream()
                        .collect(Collectors.groupingBy(Verdict::attemptId, LinkedHashMap::new, Collectors.toList()));
        return made.entrySet().stream()
                .flatMap(attempt ->
                        flip(
                                policy,
                                attempt.getValue(),
                                standings.get(attempt.getKey()).decision())
                                .stream())
                .toList();
    }

    private static Optional<Flip> flip(Policy policy, List<Verdict> inOrder, Optional<Decision> decision) {
        for (int i = 1; i < inOrder.size(); i++) {
            Verdict before = inOrder.get(i - 1);
            Verdict made = inOrder.get(i);
            if (made.policyId().equals(policy.id()) && !before.policyId().equals(policy.id())) {
                return before.outcome() == made.outcome()
                        ? Optional.empty()
                        : Optional.of(
                                new Flip(made.attemptId(), before.outcome(), made.outcome(), decision, made.reasons()));
            }
        }
        return Optional.empty();
    }

    private static Combination.Result evaluate(
            Campaign campaign, PolicyRules rules, Verdict verdict, Map<UUID, List<AttemptScore>> scores) {
        List<AttemptScore> stands = scores.getOrDefault(verdict.attemptId(), List.of()).stream()
                .filter(score -> score.engineVersion().equals(verdict.engineVersion()))
                .toList();
        return Reevaluation.under(rules, campaign.validated(), stands, verdict.reasons());
    }

    private Map<UUID, List<AttemptScore>> scores(Collection<Standing> standings) {
        return verdicts.scores(standings.stream()
                .map(standing -> standing.verdict().attemptId())
                .toList());
    }

    private List<Standing> standings(UUID campaignId) {
        return verdicts.standings(attemptIds(campaignId)).values().stream()
                .sorted((one, other) ->
                        one.verdict().issuedAt().compareTo(other.verdict().issuedAt()))
                .toList();
    }

    private List<UUID> attemptIds(UUID campaignId) {
        return attempts.ofCampaign(campaignId).stream()
                .filter(attempt -> attempt.state() != Attempt.State.VOIDED)
                .map(Attempt::id)
                .toList();
    }
}
