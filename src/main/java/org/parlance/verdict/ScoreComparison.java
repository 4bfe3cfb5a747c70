package org.parlance.verdict;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parlance.bank.Blueprint.SkillRule;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;

/**
 * Compares a score from home with that of the supervised confirmation test.
 *
 * <p>Both are made of the traits that both tests have, with the policy's weights, since a short test has not all of
 * them. Two scores of one person differ by chance with the standard error of the difference, SED = sqrt(SEM1^2 + SEM2^2);
 * beyond 1.96 SED they differ in one of twenty people who did nothing else the second time (Standards for Educational and
 * Psychological Testing, 2014, standard 2.3 on errors of differences). That is a fact for a person to weigh, never a fail.
 */
final class ScoreComparison {
    /** Of the normal distribution, two-sided 5%. */
    private static final double LIMIT = 1.96;

    /**
     * A skill in both tests.
     *
     * @param remote the score from home
     * @param supervised the confirmation's
     */
    record Compared(Skill skill, Estimate remote, Estimate supervised) {
        /** Points that the supervised score is higher; below 0 where it is lower. */
        double difference() {
            return supervised.value() - remote.value();
        }

        /** Standard error of the difference, in points. */
        double sed() {
            return Math.hypot(remote.sem(), supervised.sem());
        }

        /** Points beyond which the difference is hardly chance. */
        double limit() {
            return LIMIT * sed();
        }

        /** Whether the difference, in either direction, is hardly chance. */
        boolean apart() {
            return Math.abs(difference()) > limit();
        }
    }

    private ScoreComparison() {}

    /** Of each skill that both tests say something of; skills and traits that only one has are left out. */
    static List<Compared> of(
            Map<Skill, SkillRule> rules,
            Map<Skill, Map<Trait, Estimate>> remote,
            Map<Skill, Map<Trait, Estimate>> supervised) {
        List<Compared> compared = new ArrayList<>();
        new EnumMap<>(rules).forEach((skill, rule) -> {
            Map<Trait, Estimate> home = remote.getOrDefault(skill, Map.of());
            Map<Trait, Estimate> here = supervised.getOrDefault(skill, Map.of());
            List<Trait> both = rule.traits().keySet().stream()
                    .filter(trait -> home.containsKey(trait) && here.containsKey(trait))
                    .sorted()
                    .toList();
            if (!both.isEmpty()) {
                compared.add(new Compared(skill, mean(rule, both, home), mean(rule, both, here)));
            }
        });
        return List.copyOf(compared);
    }

    private static Estimate mean(SkillRule rule, List<Trait> traits, Map<Trait, Estimate> estimates) {
        double total = 0;
        double value = 0;
        double variance = 0;
        for (Trait trait : traits) {
            double weight = rule.traits().get(trait);
            total += weight;
            value += weight * estimates.get(trait).value();
            variance += Math.pow(weight * estimates.get(trait).sem(), 2);
        }
        return new Estimate(value / total, Math.sqrt(variance) / total);
    }
}
