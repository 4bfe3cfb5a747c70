package org.parlance.shortlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.parlance.verdict.AttemptScore;
import org.parlance.verdict.Endorsements;
import org.parlance.verdict.Verdicts;
import org.parlance.verdict.Verdicts.Standing;

/** Reads what attempts come to for a campaign, whether their tests were taken for it or their results endorsed. */
@ApplicationScoped
class Judgements {
    private final Verdicts verdicts;
    private final StandingScores scores;
    private final Endorsements endorsements;

    Judgements(Verdicts verdicts, StandingScores scores, Endorsements endorsements) {
        this.verdicts = verdicts;
        this.scores = scores;
        this.endorsements = endorsements;
    }

    /** For the campaigns that the tests were taken for; attempts without a verdict are left out. */
    @Transactional
    Map<UUID, Judgement> own(Collection<UUID> attemptIds) {
        Map<UUID, Standing> standings = verdicts.standings(attemptIds);
        Map<UUID, List<AttemptScore>> known =
                scores.of(standings.values().stream().map(Standing::verdict).toList());
        Map<UUID, Judgement> judgements = new HashMap<>();
        standings.forEach(
                (id, standing) -> judgements.put(id, Judgement.of(standing, known.getOrDefault(id, List.of()))));
        return judgements;
    }

    /**
     * For one campaign; attempts that have no result there are left out.
     *
     * @param attemptIds of the campaign's own tests and of those endorsed for it
     * @param knownAccounts those whose results the reader may see
     */
    @Transactional
    Map<UUID, Judgement> of(UUID campaignId, Collection<UUID> attemptIds, Predicate<UUID> knownAccounts) {
        Map<UUID, Judgement> judgements = new HashMap<>();
        endorsements
                .among(campaignId, attemptIds)
                .forEach((id, standing) -> judgements.put(id, Judgement.of(standing, knownAccounts)));
        judgements.putAll(own(
                attemptIds.stream().filter(id -> !judgements.containsKey(id)).toList()));
        return judgements;
    }
}
