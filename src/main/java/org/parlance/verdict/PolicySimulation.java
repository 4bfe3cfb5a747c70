package org.parlance.verdict;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.parlance.bank.Blueprint;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;
import org.parlance.hiring.PolicyRules;
import org.parlance.scoring.Score;
import org.parlance.verdict.Combination.ScoredItem;

/**
 * What a profile's rules make of many applicants: which of them pass, and which of these verdicts are wrong.
 *
 * <p>Each of {@value #PEOPLE} applicants is worth so much in each trait: {@code m + a + t}, where m is the trait's mean in
 * the population, a how able the person is (normal, error 14) and t what is the trait's own (normal, error 7), so that any
 * two traits correlate by 0.8. The population is assumed: means of 60 for judged traits, the lower end of B2, and for
 * typing; of 72 for words and answers that are right; data accuracy differs less, around 94 by 5. Each takes a form of the
 * profile: every item gives its traits with the errors that the rubrics state, shares as so many chances. The verdict is
 * the machine's, in a campaign that is not validated. Who meets every requirement with what he or she is worth truly
 * passes.
 */
public final class PolicySimulation {
    static final int PEOPLE = 1500;

    /** For the probability of passing of one of them. */
    private static final int DRAWS = 200;

    private static final long SEED = 20_261_122;
    private static final double ABILITY = 14;
    private static final double OWN = 7;
    private static final double DATA_ACCURACY_SHRINKAGE = 0.32;

    private final Blueprint blueprint;
    private final PolicyRules rules;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);

    /**
     * Shares of all applicants, 0-1; a wrong one is counted in its outcome, too.
     *
     * @param review those whom a person decides on
     * @param fail those whom the machine proposes to fail
     * @param falsePass who passes by machine and truly should not
     * @param falseFail who is proposed to fail and truly should pass
     * @param worthy who truly should pass
     */
    public record Shares(double pass, double review, double fail, double falsePass, double falseFail, double worthy) {}

    private PolicySimulation(Blueprint blueprint) {
        this.blueprint = blueprint;
        this.rules = PolicyRules.of(blueprint);
        rules.skills().values().forEach(rule -> traits.addAll(rule.traits().keySet()));
    }

    /** Always the same for the same blueprint. */
    public static Shares of(Blueprint blueprint) {
        return new PolicySimulation(blueprint).shares();
    }

    private Shares shares() {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        int falsePass = 0;
        int falseFail = 0;
        int worthy = 0;
        for (int person = 0; person < PEOPLE; person++) {
            Map<Trait, Double> worth = worth();
            boolean passes = meetsAll(worth);
            Outcome outcome = Combination.roughly(rules, answers(worth), DRAWS).outcome();
            outcomes.merge(outcome, 1, Integer::sum);
            worthy += passes ? 1 : 0;
            falsePass += outcome == Outcome.PASS && !passes ? 1 : 0;
            falseFail += outcome == Outcome.FAIL && passes ? 1 : 0;
        }
        return new Shares(
                share(outcomes.getOrDefault(Outcome.PASS, 0)),
                share(outcomes.getOrDefault(Outcome.REVIEW, 0)),
                share(outcomes.getOrDefault(Outcome.FAIL, 0)),
                share(falsePass),
                share(falseFail),
                share(worthy));
    }

    private static double share(int people) {
        return (double) people / PEOPLE;
    }

    private Map<Trait, Double> worth() {
        double ability = ABILITY * random.nextGaussian();
        Map<Trait, Double> worth = new EnumMap<>(Trait.class);
        for (Trait trait : traits) {
            double apart = ability + OWN * random.nextGaussian();
            double value =
                    switch (trait) {
                        case DATA_ACCURACY -> 94 + DATA_ACCURACY_SHRINKAGE * apart;
                        case ACCURACY, COMPREHENSION -> 72 + apart;
                        default -> 60 + apart;
                    };
            worth.put(trait, Math.max(0, Math.min(100, value)));
        }
        return worth;
    }

    private boolean meetsAll(Map<Trait, Double> worth) {
        boolean meets = rules.traitMinima().entrySet().stream()
                .allMatch(minimum -> worth.getOrDefault(minimum.getKey(), 100.0) >= minimum.getValue());
        double overall = 0;
        for (Map.Entry<Skill, Blueprint.SkillRule> skill : rules.skills().entrySet()) {
            double value = skill.getValue().traits().entrySet().stream()
                    .mapToDouble(trait -> trait.getValue() * worth.get(trait.getKey()))
                    .sum();
            meets &= value >= skill.getValue().minimum();
            overall += skill.getValue().weight() * value;
        }
        return meets && overall >= rules.cut();
    }

    private List<ScoredItem> answers(Map<Trait, Double> worth) {
        List<ScoredItem> answers = new ArrayList<>();
        for (Blueprint.Section section : blueprint.sections()) {
            for (int i = 0; i < section.count(); i++) {
                List<Score> scores = section.type().traits().stream()
                        .filter(worth::containsKey)
                        .map(trait -> ExpectedErrors.of(section.type(), trait).score(trait, worth.get(trait), random))
                        .toList();
                answers.add(new ScoredItem(section.type(), scores));
            }
        }
        return answers;
    }
}
