package org.parlance.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Blueprint.SkillRule;
import org.parlance.bank.ItemType;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;
import org.parlance.verdict.ScoreComparison.Compared;

/** A score from home beside the supervised one. */
class ScoreComparisonTest {
    private static final Map<Skill, SkillRule> RULES = Map.of(
            Skill.SPEAKING,
            new SkillRule(
                    0.7,
                    0,
                    Map.of(Trait.INTELLIGIBILITY, 0.6, Trait.ACCURACY, 0.2, Trait.TASK, 0.2),
                    List.of(ItemType.REPEAT)),
            Skill.LISTENING,
            new SkillRule(0.3, 0, Map.of(Trait.COMPREHENSION, 1.0), List.of(ItemType.SHORT_ANSWER)));

    private static Map<Skill, Map<Trait, Estimate>> listening(double value, double sem) {
        return Map.of(Skill.LISTENING, Map.of(Trait.COMPREHENSION, new Estimate(value, sem)));
    }

    private static Compared compared(double home, double homeSem, double here, double hereSem) {
        List<Compared> all = ScoreComparison.of(RULES, listening(home, homeSem), listening(here, hereSem));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void theErrorOfADifferenceIsThatOfBothScores() {
        Compared one = compared(70, 3, 60, 4);
        assertThat(one.difference()).isEqualTo(-10);
        assertThat(one.sed()).isCloseTo(5, within(1e-9));
        assertThat(one.limit()).isCloseTo(9.8, within(1e-9));
        assertThat(one.apart()).isTrue();
    }

    @Test
    void theLimitItselfIsNotBeyondIt() {
        assertThat(compared(70, 3, 70 - 9.79, 4).apart()).isFalse();
        assertThat(compared(70, 3, 70 - 9.81, 4).apart()).isTrue();
        assertThat(compared(60, 3, 70, 4).apart())
                .as("a much better one is looked at, too")
                .isTrue();
    }

    @Test
    void aScoreWithALargeErrorSaysLittleAgainstAnother() {
        assertThat(compared(75, 4, 52, 12).apart()).isFalse();
    }

    @Test
    void onlyWhatBothTestsHaveIsCompared() {
        Map<Skill, Map<Trait, Estimate>> home = Map.of(
                Skill.SPEAKING,
                        Map.of(
                                Trait.INTELLIGIBILITY, new Estimate(80, 4),
                                Trait.ACCURACY, new Estimate(60, 4),
                                Trait.TASK, new Estimate(10, 4)),
                Skill.LISTENING, Map.of(Trait.COMPREHENSION, new Estimate(70, 4)));
        Map<Skill, Map<Trait, Estimate>> here = Map.of(
                Skill.SPEAKING,
                Map.of(Trait.INTELLIGIBILITY, new Estimate(72, 6), Trait.ACCURACY, new Estimate(64, 6)));
        List<Compared> all = ScoreComparison.of(RULES, home, here);
        assertThat(all).singleElement().satisfies(one -> {
            assertThat(one.skill()).isEqualTo(Skill.SPEAKING);
            assertThat(one.remote().value()).isCloseTo(75, within(1e-9));
            assertThat(one.supervised().value()).isCloseTo(70, within(1e-9));
            assertThat(one.remote().sem()).isCloseTo(Math.hypot(0.75 * 4, 0.25 * 4), within(1e-9));
        });
        assertThat(ScoreComparison.of(RULES, home, Map.of())).isEmpty();
    }

    @Test
    void oneOfTwentyHonestPeopleIsLookedAt() {
        SplittableRandom random = new SplittableRandom(7);
        int people = 20_000;
        int apart = 0;
        for (int i = 0; i < people; i++) {
            double worth = 40 + 40 * random.nextDouble();
            if (compared(worth + 5 * random.nextGaussian(), 5, worth + 9 * random.nextGaussian(), 9)
                    .apart()) {
                apart++;
            }
        }
        assertThat((double) apart / people).isCloseTo(0.05, within(0.006));
    }
}
