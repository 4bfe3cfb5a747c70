package org.parlance.verdict;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds verdicts, what people decided on them, and the scores they stand on. */
@ApplicationScoped
public class Verdicts implements PanacheRepositoryBase<Verdict, UUID> {
    /** The newest verdict and the newest decision on it. */
    public record Standing(Verdict verdict, Optional<Decision> decision) {
        /** A person's decision, or else the machine's outcome. */
        public Outcome outcome() {
            return decision.map(Decision::outcome).orElse(verdict.outcome());
        }

        /** Whether nobody needs to look any more: a machine's fail is a proposal until a person confirms it. */
        public boolean settled() {
            return decision.isPresent() || verdict.outcome() == Outcome.PASS;
        }
    }

    @Transactional
    public Optional<Standing> standing(UUID attemptId) {
        return Optional.ofNullable(standings(List.of(attemptId)).get(attemptId));
    }

    @Transactional
    public Map<UUID, Standing> standings(Collection<UUID> attemptIds) {
        List<Verdict> verdicts = list("attemptId in ?1 order by issuedAt, id", attemptIds);
        Map<UUID, Decision> decisions = newest(
                getEntityManager()
                        .createQuery(
                                "select d from Decision d join fetch d.decidedBy where d.verdictId in :ids"
                                        + " order by d.decidedAt, d.id",
                                Decision.class)
                        .setParameter("ids", verdicts.stream().map(Verdict::id).toList())
                        .getResultList(),
                Decision::verdictId);
        return newest(verdicts, Verdict::attemptId).values().stream()
                .map(verdict -> new Standing(verdict, Optional.ofNullable(decisions.get(verdict.id()))))
                .collect(Collectors.toMap(standing -> standing.verdict().attemptId(), Function.identity()));
    }

    private static <T> Map<UUID, T> newest(List<T> inOrder, Function<T, UUID> key) {
        BinaryOperator<T> later = (earlier, latest) -> latest;
        return inOrder.stream().collect(Collectors.toMap(key, Function.identity(), later));
    }

    /** The test-level scores that a verdict stands on. */
    @Transactional
    public List<AttemptScore> scores(Verdict verdict) {
        return getEntityManager()
                .createQuery(
                        "from AttemptScore where attemptId = :attempt and engineVersion = :engine order by id",
                        AttemptScore.class)
                .setParameter("attempt", verdict.attemptId())
                .setParameter("engine", verdict.engineVersion())
                .getResultList();
    }

    boolean exists(UUID attemptId, UUID policyId, String engineVersion) {
        return count("attemptId = ?1 and policyId = ?2 and engineVersion = ?3", attemptId, policyId, engineVersion) > 0;
    }
}
