package org.parlance.shortlist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.parlance.delivery.Attempt;
import org.parlance.hiring.Campaign;
import org.parlance.verdict.AttemptScore;
import org.parlance.verdict.Decision;
import org.parlance.verdict.Endorsement;
import org.parlance.verdict.Endorsements;
import org.parlance.verdict.Outcome;
import org.parlance.verdict.Reason;
import org.parlance.verdict.Verdict;
import org.parlance.verdict.Verdicts;

/**
 * What an attempt comes to for one campaign: the machine's result by the campaign's rules, and what a person made of
 * it. The test was taken for the campaign, or its result was endorsed for it.
 *
 * @param id of the verdict or of the endorsement
 * @param settled whether nobody needs to look any more
 * @param overall 0-100; null when nothing could be scored
 * @param passProbability 0-1; null when nothing could be said
 * @param scores 0-100, test-level
 * @param decision the person's that stands; null while there is none
 * @param endorsed null where the test was taken for the campaign itself
 */
public record Judgement(
        UUID id,
        UUID attemptId,
        UUID policyId,
        Outcome machine,
        boolean settled,
        Double overall,
        Double passProbability,
        List<Reason> reasons,
        List<Endorsement.Line> scores,
        Decided decision,
        String engineVersion,
        Instant issuedAt,
        Endorsed endorsed) {

    /** What a named person decided. */
    public record Decided(UUID id, Outcome outcome, String reason, String by, Instant at) {}

    /**
     * That a result counts for a campaign whose test it was not.
     *
     * @param from null for whoever must not know where the test was taken
     */
    public record Endorsed(UUID id, String by, Instant at, Origin from) {
        Endorsed knowing(Predicate<UUID> knownAccounts) {
            return from == null || knownAccounts.test(from.accountId()) ? this : new Endorsed(id, by, at, null);
        }
    }

    /** Where a test was taken. */
    public record Origin(UUID accountId, String account, String accountSlug, UUID campaignId, String campaign) {}

    static Judgement of(Verdicts.Standing standing, List<AttemptScore> scores) {
        Verdict verdict = standing.verdict();
        return new Judgement(
                verdict.id(),
                verdict.attemptId(),
                verdict.policyId(),
                verdict.outcome(),
                standing.settled(),
                verdict.overall(),
                verdict.passProbability(),
                verdict.reasons(),
                scores.stream()
                        .map(score -> new Endorsement.Line(score.level(), score.name(), score.value(), score.sem()))
                        .toList(),
                standing.decision().map(Judgement::decided).orElse(null),
                verdict.engineVersion(),
                verdict.issuedAt(),
                null);
    }

    private static Decided decided(Decision decision) {
        return new Decided(
                decision.id(), decision.outcome(), decision.reason(), decision.deciderName(), decision.decidedAt());
    }

    /** @param knownAccounts those whose results the reader may see */
    static Judgement of(Endorsements.Standing standing, Predicate<UUID> knownAccounts) {
        Endorsement endorsement = standing.endorsement();
        return new Judgement(
                endorsement.id(),
                endorsement.attempt().id(),
                endorsement.policyId(),
                endorsement.outcome(),
                standing.settled(),
                endorsement.overall(),
                endorsement.passProbability(),
                endorsement.reasons(),
                endorsement.scores(),
                standing.decision()
                        .map(decision -> new Decided(
                                decision.id(),
                                decision.outcome(),
                                decision.reason(),
                                decision.deciderName(),
                                decision.decidedAt()))
                        .orElse(null),
                endorsement.engineVersion(),
                endorsement.endorsedAt(),
                new Endorsed(
                                endorsement.id(),
                                endorsement.endorserName(),
                                endorsement.endorsedAt(),
                                origin(endorsement.attempt()))
                        .knowing(knownAccounts));
    }

    private static Origin origin(Attempt attempt) {
        Campaign from = attempt.invitation().campaign();
        return new Origin(
                from.clientAccount().id(),
                from.clientAccount().name(),
                from.clientAccount().slug(),
                from.id(),
                from.name());
    }

    /** A person's decision, or else the machine's outcome. */
    public Outcome outcome() {
        return decision == null ? machine : decision.outcome();
    }

    /** Whether the applicant may be put forward by it. */
    boolean passedForGood() {
        return settled && outcome() == Outcome.PASS;
    }
}
