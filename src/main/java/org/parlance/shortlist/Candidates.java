package org.parlance.shortlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.Attempts;
import org.parlance.hiring.Applicant;
import org.parlance.verdict.AttemptScore;
import org.parlance.verdict.ConfirmationState;
import org.parlance.verdict.Confirmations;
import org.parlance.verdict.Outcome;
import org.parlance.verdict.Verdicts;
import org.parlance.verdict.Verdicts.Standing;

/** Finds who could be put on a list. */
@ApplicationScoped
class Candidates {
    private final Attempts attempts;
    private final ShortlistEntries entries;
    private final Verdicts verdicts;
    private final StandingScores scores;
    private final Confirmations confirmations;

    Candidates(
            Attempts attempts,
            ShortlistEntries entries,
            Verdicts verdicts,
            StandingScores scores,
            Confirmations confirmations) {
        this.attempts = attempts;
        this.entries = entries;
        this.verdicts = verdicts;
        this.scores = scores;
        this.confirmations = confirmations;
    }

    /** Those who have passed for good, are not on the list yet and match, the best first. */
    @Transactional
    List<Candidate> of(Shortlist list, ShortlistRule rule) {
        Set<UUID> there = entries.attemptsOn(list.id());
        List<Attempt> decided = attempts.ofCampaign(list.campaignId()).stream()
                .filter(attempt -> attempt.state() == Attempt.State.DECIDED)
                .filter(attempt -> !there.contains(attempt.id()))
                .toList();
        Map<UUID, Standing> standings =
                verdicts.standings(decided.stream().map(Attempt::id).toList());
        List<Attempt> passed = confirmed(decided.stream()
                .filter(attempt -> passed(standings.get(attempt.id())))
                .toList());
        Map<UUID, List<AttemptScore>> known = scores.of(passed.stream()
                .map(attempt -> standings.get(attempt.id()).verdict())
                .toList());
        return passed.stream()
                .map(attempt ->
                        candidate(attempt, standings.get(attempt.id()), known.getOrDefault(attempt.id(), List.of())))
                .filter(rule::matches)
                .sorted(Comparator.comparing(Candidate::overall, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    /** Those who need no confirmation or have it. @param ofCampaign attempts of one campaign */
    private List<Attempt> confirmed(List<Attempt> ofCampaign) {
        if (ofCampaign.isEmpty()
                || !Confirmations.asked(ofCampaign.get(0).invitation().campaign())) {
            return ofCampaign;
        }
        Map<UUID, ConfirmationState> states =
                confirmations.states(ofCampaign.stream().map(Attempt::id).toList());
        return ofCampaign.stream()
                .filter(attempt -> states.get(attempt.id()).confirmed())
                .toList();
    }

    static boolean passed(Standing standing) {
        return standing != null && standing.settled() && standing.outcome() == Outcome.PASS;
    }

    private static Candidate candidate(Attempt attempt, Standing standing, List<AttemptScore> scores) {
        Applicant applicant = attempt.invitation().applicant();
        return new Candidate(
                attempt.id(),
                applicant.name(),
                applicant.contact(),
                standing.verdict().overall(),
                Candidate.skills(scores),
                Candidate.traits(scores),
                standing.decision().isPresent(),
                attempt.submittedAt());
    }
}
