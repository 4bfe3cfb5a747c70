package org.parlance.shortlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.Attempts;
import org.parlance.hiring.Applicant;
import org.parlance.hiring.Campaign;
import org.parlance.verdict.ConfirmationState;
import org.parlance.verdict.Confirmations;
import org.parlance.verdict.Endorsements;

/** Finds who could be put on a list. */
@ApplicationScoped
class Candidates {
    private final EntityManager entities;
    private final Attempts attempts;
    private final ShortlistEntries entries;
    private final Endorsements endorsements;
    private final Judgements judgements;
    private final Confirmations confirmations;

    Candidates(
            EntityManager entities,
            Attempts attempts,
            ShortlistEntries entries,
            Endorsements endorsements,
            Judgements judgements,
            Confirmations confirmations) {
        this.entities = entities;
        this.attempts = attempts;
        this.entries = entries;
        this.endorsements = endorsements;
        this.judgements = judgements;
        this.confirmations = confirmations;
    }

    /**
     * Those who have passed for good, are not on the list yet and match, the best first.
     *
     * @param without attempts that are left out
     */
    @Transactional
    List<Candidate> of(Shortlist list, ShortlistRule rule, Set<UUID> without) {
        Set<UUID> there = entries.attemptsOn(list.id());
        List<Attempt> judged = Stream.concat(decided(list.campaignId()), endorsed(list.campaignId()))
                .filter(attempt -> !there.contains(attempt.id()) && !without.contains(attempt.id()))
                .toList();
        Map<UUID, Judgement> known = judgements.of(
                list.campaignId(), judged.stream().map(Attempt::id).toList(), account -> false);
        List<Attempt> passed = judged.stream()
                .filter(attempt -> known.containsKey(attempt.id())
                        && known.get(attempt.id()).passedForGood())
                .toList();
        return confirmed(entities.find(Campaign.class, list.campaignId()), passed).stream()
                .map(attempt -> candidate(attempt, known.get(attempt.id())))
                .filter(rule::matches)
                .sorted(Comparator.comparing(Candidate::overall, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    private Stream<Attempt> decided(UUID campaignId) {
        return attempts.ofCampaign(campaignId).stream().filter(attempt -> attempt.state() == Attempt.State.DECIDED);
    }

    private Stream<Attempt> endorsed(UUID campaignId) {
        return endorsements.ofCampaign(campaignId).stream()
                .map(standing -> standing.endorsement().attempt())
                .filter(attempt -> attempt.state() != Attempt.State.VOIDED);
    }

    /** Those who need no confirmation or have it. */
    private List<Attempt> confirmed(Campaign campaign, List<Attempt> passed) {
        if (!Confirmations.asked(campaign)) {
            return passed;
        }
        Map<UUID, ConfirmationState> states =
                confirmations.states(passed.stream().map(Attempt::id).toList());
        return passed.stream()
                .filter(attempt -> states.get(attempt.id()).confirmed())
                .toList();
    }

    private static Candidate candidate(Attempt attempt, Judgement judgement) {
        Applicant applicant = attempt.invitation().applicant();
        return new Candidate(
                attempt.id(),
                applicant.name(),
                applicant.contact(),
                judgement.overall(),
                Candidate.skills(judgement.scores()),
                Candidate.traits(judgement.scores()),
                judgement.decision() != null,
                attempt.submittedAt(),
                judgement.endorsed());
    }
}
