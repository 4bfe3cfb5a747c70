package org.parlance.verdict;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import org.parlance.bank.Blueprint.SkillRule;
import org.parlance.bank.ItemType;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;
import org.parlance.hiring.PolicyRules;
import org.parlance.scoring.Score;
import org.parlance.scoring.objective.TypingLimit;
import org.parlance.verdict.Reason.Code;

/**
 * Combines the scores of one attempt's responses into its verdict, by a policy's rules.
 *
 * <p>A trait's test-level score is the mean over the responses that gave it; its variance is the larger of the mean
 * measurement variance and the variance between items, over their number. A skill is the weighted mean of its traits,
 * the overall score of its skills. The probability of truly passing is that all requirements hold at once when each
 * trait's true score is normal around its estimate; it is drawn with a fixed seed, so the same scores always give the
 * same verdict.
 */
final class Combination {
    private static final int DRAWS = 20_000;
    private static final long SEED = 20_240_601;

    /** @param type of the item that was answered */
    record ScoredItem(ItemType type, List<Score> scores) {}

    /** @param passProbability null when a trait is missing, so that nothing can be said */
    record Result(
            Outcome outcome,
            Double passProbability,
            Map<Skill, Map<Trait, Estimate>> traits,
            Map<Skill, Estimate> skills,
            Estimate overall,
            List<Reason> reasons) {
        /** The same with the mark that typing hampered the writing: it explains a low score, and fails nobody. */
        Result limitedBy(TypingLimit typing) {
            return limitedBy(new Reason(Code.LIMITED_BY_TYPING, "", typing.netWpm(), 100 * typing.accuracy()));
        }

        Result limitedBy(Reason typing) {
            List<Reason> marked = new ArrayList<>(reasons);
            marked.add(typing);
            Outcome fair = outcome == Outcome.FAIL ? Outcome.REVIEW : outcome;
            return new Result(fair, passProbability, traits, skills, overall, List.copyOf(marked));
        }
    }

    private final PolicyRules rules;
    private final boolean validated;
    private final Set<Trait> ratedByPerson;
    private final int draws;
    private final Map<Skill, Map<Trait, Estimate>> traits = new EnumMap<>(Skill.class);
    private final List<Reason> reasons;

    /** @param known a trait's estimate of a skill; empty where there is none */
    private Combination(
            PolicyRules rules,
            boolean validated,
            Set<Trait> ratedByPerson,
            BiFunction<SkillRule, Trait, Optional<Estimate>> known,
            List<Reason> toLookAt,
            int draws) {
        this.rules = rules;
        this.validated = validated;
        this.ratedByPerson = ratedByPerson;
        this.draws = draws;
        this.reasons = new ArrayList<>(toLookAt);
        rules.skills().forEach((skill, rule) -> traits.put(skill, estimates(rule, known)));
    }

    /**
     * @param validated whether judged traits may fail somebody by machine
     * @param ratedByPerson traits of which the machine's scores do not count for this applicant; where the policy
     *     weighs one, a person decides
     * @param toLookAt what a person has to look at in any case; makes the outcome REVIEW
     */
    static Result combine(
            PolicyRules rules,
            boolean validated,
            Set<Trait> ratedByPerson,
            List<ScoredItem> items,
            List<Reason> toLookAt) {
        return new Combination(rules, validated, ratedByPerson, of(items), toLookAt, DRAWS).result();
    }

    /** The same from test-level scores of traits that are known already, such as under other rules before. */
    static Result combine(
            PolicyRules rules,
            boolean validated,
            Set<Trait> ratedByPerson,
            Map<Skill, Map<Trait, Estimate>> estimates,
            List<Reason> toLookAt) {
        Map<SkillRule, Map<Trait, Estimate>> known = new IdentityHashMap<>();
        rules.skills().forEach((skill, rule) -> known.put(rule, estimates.getOrDefault(skill, Map.of())));
        BiFunction<SkillRule, Trait, Optional<Estimate>> kept =
                (rule, trait) -> Optional.ofNullable(known.get(rule).get(trait));
        return new Combination(rules, validated, ratedByPerson, kept, toLookAt, DRAWS).result();
    }

    /** The same with a coarser probability of passing, for results of which only the shares matter. */
    static Result roughly(PolicyRules rules, List<ScoredItem> items, int draws) {
        return new Combination(rules, false, Set.of(), of(items), List.of(), draws).result();
    }

    private static BiFunction<SkillRule, Trait, Optional<Estimate>> of(List<ScoredItem> items) {
        return (rule, trait) -> {
            List<Score> scores = items.stream()
                    .filter(item -> rule.types().contains(item.type()))
                    .flatMap(item -> item.scores().stream())
                    .filter(score -> score.trait() == trait)
                    .toList();
            return scores.isEmpty() ? Optional.empty() : Optional.of(mean(scores));
        };
    }

    private Map<Trait, Estimate> estimates(SkillRule rule, BiFunction<SkillRule, Trait, Optional<Estimate>> known) {
        Map<Trait, Estimate> found = new EnumMap<>(Trait.class);
        for (Trait trait : rule.traits().keySet()) {
            if (ratedByPerson.contains(trait)) {
                rateByPerson(trait);
                continue;
            }
            known.apply(rule, trait)
                    .ifPresentOrElse(
                            estimate -> found.put(trait, estimate),
                            () -> reasons.add(Reason.toLookAt(Code.TRAIT_MISSING, trait.id())));
        }
        return found;
    }

    private void rateByPerson(Trait trait) {
        Reason reason = Reason.toLookAt(Code.RATED_BY_PERSON, trait.id());
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
    }

    private static Estimate mean(List<Score> scores) {
        double n = scores.size();
        double mean = scores.stream().mapToDouble(Score::value).sum() / n;
        double measurement = scores.stream().mapToDouble(s -> s.sem() * s.sem()).sum() / n;
        double between = n < 2
                ? 0
                : scores.stream()
                                .mapToDouble(s -> Math.pow(s.value() - mean, 2))
                                .sum()
                        / (n - 1);
        return new Estimate(mean, Math.sqrt(Math.max(measurement, between) / n));
    }

    private Result result() {
        Map<Skill, Estimate> skills = new EnumMap<>(Skill.class);
        traits.forEach((skill, estimates) -> {
            if (!estimates.isEmpty()) {
                skills.put(skill, weighted(estimates, rules.skills().get(skill).traits()));
            }
        });
        if (skills.isEmpty()) {
            return new Result(Outcome.REVIEW, null, traits, skills, null, List.copyOf(reasons));
        }
        Estimate overall = weighted(skills, skillWeights());
        boolean lookedAt = !reasons.isEmpty();
        double probability = passProbability(false);
        List<Reason> shortfalls = shortfalls(skills, overall);
        reasons.addAll(shortfalls);
        Outcome outcome = lookedAt ? Outcome.REVIEW : decide(probability);
        return new Result(outcome, probability, traits, skills, overall, List.copyOf(reasons));
    }

    private Outcome decide(double probability) {
        if (probability >= rules.review().upper()) {
            reasons.add(0, Reason.toLookAt(Code.MEETS_ALL, ""));
            return Outcome.PASS;
        }
        if (probability > rules.review().lower()) {
            reasons.add(0, new Reason(Code.BORDERLINE, "", probability, null));
            return Outcome.REVIEW;
        }
        if (validated || passProbability(true) <= rules.review().lower()) {
            return Outcome.FAIL;
        }
        reasons.add(0, Reason.toLookAt(Code.JUDGED_TRAITS_ONLY, ""));
        return Outcome.REVIEW;
    }

    private List<Reason> shortfalls(Map<Skill, Estimate> skills, Estimate overall) {
        List<Reason> found = new ArrayList<>();
        rules.traitMinima().forEach((trait, minimum) -> traits.values().stream()
                .filter(estimates ->
                        estimates.containsKey(trait) && estimates.get(trait).value() < minimum)
                .findFirst()
                .ifPresent(estimates -> found.add(Reason.shortfall(
                        Code.TRAIT_BELOW_MINIMUM,
                        trait.id(),
                        estimates.get(trait).value(),
                        minimum))));
        skills.forEach((skill, estimate) -> {
            double minimum = rules.skills().get(skill).minimum();
            if (estimate.value() < minimum) {
                found.add(Reason.shortfall(Code.SKILL_BELOW_MINIMUM, skill.id(), estimate.value(), minimum));
            }
        });
        if (overall.value() < rules.cut()) {
            found.add(Reason.shortfall(Code.OVERALL_BELOW_CUT, "", overall.value(), rules.cut()));
        }
        return found;
    }

    /** @param countedOnly gives every judged trait its best value, to see whether the counted ones alone decide */
    private double passProbability(boolean countedOnly) {
        SplittableRandom random = new SplittableRandom(SEED);
        int passed = 0;
        for (int draw = 0; draw < draws; draw++) {
            if (passesOnce(random, countedOnly)) {
                passed++;
            }
        }
        return (double) passed / draws;
    }

    private boolean passesOnce(SplittableRandom random, boolean countedOnly) {
        boolean passes = true;
        double overall = 0;
        double overallWeight = 0;
        for (Map.Entry<Skill, Map<Trait, Estimate>> entry : traits.entrySet()) {
            SkillRule rule = rules.skills().get(entry.getKey());
            double skill = 0;
            double skillWeight = 0;
            for (Map.Entry<Trait, Estimate> estimate : entry.getValue().entrySet()) {
                Trait trait = estimate.getKey();
                double drawn = estimate.getValue().value()
                        + random.nextGaussian() * estimate.getValue().sem();
                double value = countedOnly && !trait.counted() ? 100 : Math.max(0, Math.min(100, drawn));
                passes &= value >= rules.traitMinima().getOrDefault(trait, 0.0);
                skill += rule.traits().get(trait) * value;
                skillWeight += rule.traits().get(trait);
            }
            if (skillWeight > 0) {
                passes &= skill / skillWeight >= rule.minimum();
                overall += rule.weight() * skill / skillWeight;
                overallWeight += rule.weight();
            }
        }
        return passes && overall / overallWeight >= rules.cut();
    }

    private Map<Skill, Double> skillWeights() {
        Map<Skill, Double> weights = new EnumMap<>(Skill.class);
        rules.skills().forEach((skill, rule) -> weights.put(skill, rule.weight()));
        return weights;
    }

    private static <K> Estimate weighted(Map<K, Estimate> estimates, Map<K, Double> weights) {
        double total = 0;
        double value = 0;
        double variance = 0;
        for (Map.Entry<K, Estimate> estimate : estimates.entrySet()) {
            double weight = weights.get(estimate.getKey());
            total += weight;
            value += weight * estimate.getValue().value();
            variance += Math.pow(weight * estimate.getValue().sem(), 2);
        }
        return new Estimate(value / total, Math.sqrt(variance) / total);
    }
}
