package org.parlance.verdict;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;
import org.parlance.hiring.PolicyRules;
import org.parlance.verdict.Reason.Code;

/**
 * What an attempt that has its scores would come to under other rules. The test-level scores stay as they are; so does
 * whatever a person has to look at in any case, since it lies in the answers and not in the rules.
 */
final class Reevaluation {
    private static final Set<Code> IN_THE_ANSWERS = EnumSet.of(
            Code.UNSCORABLE, Code.NOT_REACHED, Code.NO_CALIBRATION, Code.ANSWERS_NOT_RECOGNISED, Code.FLAGGED);

    private Reevaluation() {}

    /**
     * @param scores the test-level scores behind the verdict
     * @param reasons the verdict's
     * @param validated whether judged traits may fail somebody by machine
     */
    static Combination.Result under(
            PolicyRules rules, boolean validated, Collection<AttemptScore> scores, List<Reason> reasons) {
        List<Reason> toLookAt = reasons.stream()
                .filter(reason -> IN_THE_ANSWERS.contains(reason.code()))
                .toList();
        Set<Trait> ratedByPerson = reasons.stream()
                .filter(reason -> reason.code() == Code.RATED_BY_PERSON)
                .map(reason -> Trait.ofId(reason.name()))
                .collect(Collectors.toSet());
        Combination.Result result = Combination.combine(rules, validated, ratedByPerson, estimates(scores), toLookAt);
        Optional<Reason> typing = reasons.stream()
                .filter(reason -> reason.code() == Code.LIMITED_BY_TYPING)
                .findFirst();
        return typing.map(result::limitedBy).orElse(result);
    }

    /** The traits among test-level scores. */
    static Map<Skill, Map<Trait, Estimate>> estimates(Collection<AttemptScore> scores) {
        Map<Skill, Map<Trait, Estimate>> estimates = new EnumMap<>(Skill.class);
        for (AttemptScore score : scores) {
            if (score.level() == AttemptScore.Level.TRAIT) {
                String[] name = score.name().split("/");
                estimates
                        .computeIfAbsent(Skill.ofId(name[0]), skill -> new EnumMap<>(Trait.class))
                        .put(Trait.ofId(name[1]), new Estimate(score.value(), score.sem()));
            }
        }
        return estimates;
    }
}
