package org.parlance.shortlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parlance.verdict.AttemptScore;
import org.parlance.verdict.Verdict;

/** The test-level scores behind many verdicts at once. */
@ApplicationScoped
class StandingScores {
    private final EntityManager entities;

    StandingScores(EntityManager entities) {
        this.entities = entities;
    }

    /** By attempt, each attempt's in their order. */
    Map<UUID, List<AttemptScore>> of(Collection<Verdict> verdicts) {
        return entities.createQuery(
                        "select s from AttemptScore s, Verdict v where v.id in :verdicts and s.attemptId = v.attemptId"
                                + " and s.engineVersion = v.engineVersion order by s.id",
                        AttemptScore.class)
                .setParameter("verdicts", verdicts.stream().map(Verdict::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(AttemptScore::attemptId));
    }
}
