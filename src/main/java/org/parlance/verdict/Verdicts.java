package org.parlance.verdict;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
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
    /**
     * The newest verdict, and what people decided on the attempt.
     *
     * @param decision the one that stands, on this verdict or on one that was made under an older policy; empty while
     *     there is none
     * @param voices all decisions, the oldest first, also those that wait for another person's
     */
    public record Standing(Verdict verdict, Optional<Decision> decision, List<Decision> voices) {
        /** A person's decision, or else the machine's outcome. */
        public Outcome outcome() {
            return decision.map(Decision::outcome).orElse(verdict.outcome());
        }

        /** Whether nobody needs to look any more: a machine's fail is a proposal until a person confirms it. */
        public boolean settled() {
            return decision.isPresent() || (verdict.outcome() == Outcome.PASS && voices.isEmpty());
        }

        /** Whether the decision that stands was made on an earlier verdict than this one. */
        public boolean decidedEarlier() {
            return decision.filter(made -> !made.verdictId().equals(verdict.id()))
                    .isPresent();
        }

        /** Whether the decision that stands was made after something came in. */
        public boolean decidedAfter(Instant arrival) {
            return decision.filter(made -> made.decidedAt().isAfter(arrival)).isPresent();
        }

        /** Whether somebody has decided, and another person has to. */
        public boolean needsAnother() {
            return !voices.isEmpty() && !voices.get(voices.size() - 1).settles() && decision.isEmpty();
        }
    }

    @Transactional
    public Optional<Standing> standing(UUID attemptId) {
        return Optional.ofNullable(standings(List.of(attemptId)).get(attemptId));
    }

    @Transactional
    public Map<UUID, Standing> standings(Collection<UUID> attemptIds) {
        List<Verdict> verdicts = list("attemptId in ?1 order by issuedAt, id", attemptIds);
        Map<UUID, UUID> attempts = verdicts.stream().collect(Collectors.toMap(Verdict::id, Verdict::attemptId));
        Map<UUID, List<Decision>> decisions = getEntityManager()
                .createQuery(
                        "select d from Decision d join fetch d.decidedBy where d.verdictId in :ids"
                                + " order by d.decidedAt, d.id",
                        Decision.class)
                .setParameter("ids", attempts.keySet())
                .getResultStream()
                .collect(Collectors.groupingBy(decision -> attempts.get(decision.verdictId())));
        return newest(verdicts, Verdict::attemptId).values().stream()
                .map(verdict -> standing(verdict, decisions.getOrDefault(verdict.attemptId(), List.of())))
                .collect(Collectors.toMap(standing -> standing.verdict().attemptId(), Function.identity()));
    }

    private static Standing standing(Verdict verdict, List<Decision> voices) {
        return new Standing(
                verdict, voices.stream().filter(Decision::settles).reduce((earlier, later) -> later), voices);
    }

    private static <T> Map<UUID, T> newest(List<T> inOrder, Function<T, UUID> key) {
        BinaryOperator<T> later = (earlier, latest) -> latest;
        return inOrder.stream().collect(Collectors.toMap(key, Function.identity(), later));
    }

    /** All test-level scores of attempts, of any engine version, by attempt id. */
    Map<UUID, List<AttemptScore>> scores(Collection<UUID> attemptIds) {
        return getEntityManager()
                .createQuery("from AttemptScore where attemptId in :attempts order by id", AttemptScore.class)
                .setParameter("attempts", attemptIds)
                .getResultStream()
                .collect(Collectors.groupingBy(AttemptScore::attemptId));
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

    /** Whether the test-level scores of an engine version are kept, as another policy's verdict needs them no second time. */
    boolean scored(UUID attemptId, String engineVersion) {
        return getEntityManager()
                        .createQuery(
                                "select count(*) from AttemptScore where attemptId = :attempt and engineVersion = :engine",
                                Long.class)
                        .setParameter("attempt", attemptId)
                        .setParameter("engine", engineVersion)
                        .getSingleResult()
                > 0;
    }

    boolean exists(UUID attemptId, UUID policyId, String engineVersion) {
        return count("attemptId = ?1 and policyId = ?2 and engineVersion = ?3", attemptId, policyId, engineVersion) > 0;
    }
}
