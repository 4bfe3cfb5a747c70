package org.parlance.analysis.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlance.analysis.RatedScore;
import org.parlance.analysis.profile.DecisionConsistency.Classified;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;
import org.parlance.testing.Messages;

class ProfileStatisticsTest {
    private static final SkillTrait FLUENCY = new SkillTrait(Skill.SPEAKING, Trait.FLUENCY);
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    /** The tables of any textbook. */
    @ParameterizedTest
    @CsvSource({"0, 0.5", "1, 0.8413447", "-1, 0.1586553", "1.959964, 0.975", "3, 0.9986501", "-8, 0"})
    void theNormalDistribution(double z, double share) {
        assertThat(Normal.cdf(z)).isCloseTo(share, within(2e-7));
    }

    @ParameterizedTest
    @CsvSource({"9, 2.2622", "10, 2.2281", "19, 2.0930", "30, 2.0423", "120, 1.9799"})
    void studentsQuantiles(int freedom, double quantile) {
        assertThat(Normal.student(freedom)).isCloseTo(quantile, within(0.001));
    }

    /** One person a standard error above the cut and one at it: p is 0.84134 and 0.5. */
    @Test
    void decisionsOfTwo() {
        DecisionConsistency found = DecisionConsistency.of(
                List.of(new Classified(new Measured(64, 5), 59), new Classified(new Measured(59, 5), 59)));
        assertThat(found.accuracy()).isCloseTo((0.84134 + 0.5) / 2, within(1e-5));
        assertThat(found.falsePass()).isCloseTo((0.15866 + 0.5) / 2, within(1e-5));
        assertThat(found.falseFail()).isZero();
        // 0.84134^2 + 0.15866^2 = 0.73303, and 0.5; expected by chance 0.67067^2 + 0.32933^2 = 0.55826
        assertThat(found.consistency()).isCloseTo(0.61652, within(1e-4));
        assertThat(found.kappa()).isCloseTo((0.61652 - 0.55826) / (1 - 0.55826), within(1e-3));
    }

    @Test
    void farFromTheCutDecisionsAreSure() {
        DecisionConsistency found = DecisionConsistency.of(
                List.of(new Classified(new Measured(90, 3), 59), new Classified(new Measured(20, 3), 59)));
        assertThat(found.accuracy()).isCloseTo(1, within(1e-9));
        assertThat(found.kappa()).isCloseTo(1, within(1e-9));
    }

    /** Scores 40, 50, 60: variance 100; errors of 4, 5 and 6 have the mean square 77/3. */
    @Test
    void whatTheErrorsLeaveOfTheVariance() {
        TraitReliability found = TraitReliability.of(
                FLUENCY, List.of(new Measured(40, 4), new Measured(50, 5), new Measured(60, 6)), List.of());
        assertThat(found.mean()).isEqualTo(50);
        assertThat(found.sd()).isCloseTo(10, within(1e-12));
        assertThat(found.sem()).isCloseTo(Math.sqrt(77 / 3.0), within(1e-12));
        assertThat(found.reliability()).isCloseTo(1 - 77 / 300.0, within(1e-12));
        assertThat(found.items().alpha()).isNaN();
    }

    /** Of 1 to 10 the mean is 5.5 and the deviation 3.02765; the interval is 2.262 * 3.02765 / sqrt(10) to each side. */
    @Test
    void aMonthsIntervals() {
        MonthSpread month = MonthSpread.of(MAY, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(month.sd()).isCloseTo(3.02765, within(1e-5));
        assertThat(month.meanInterval().high() - 5.5).isCloseTo(2.1658, within(0.001));
        assertThat(month.sdInterval().high() / month.sd()).isCloseTo(Math.exp(1.959964 / Math.sqrt(18)), within(1e-9));
    }

    @Test
    void aMonthOffTheMeanIsNamed() {
        Map<YearMonth, List<Double>> scores = new HashMap<>();
        for (int month = 0; month < 4; month++) {
            double level = month == 3 ? 70 : 50;
            List<Double> ofMonth = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                ofMonth.add(level + i % 5 - 2);
            }
            scores.put(MAY.plusMonths(month), ofMonth);
        }
        scores.put(MAY.plusMonths(4), List.of(10.0));
        Drift drift = Drift.of(FLUENCY, scores);
        assertThat(drift.months()).hasSize(4);
        assertThat(drift.mean()).isCloseTo(55, within(1e-9));
        assertThat(drift.off()).contains(MAY.plusMonths(3));
        DriftPlot plot = DriftPlot.ofMeans(drift);
        assertThat(plot.points()).allSatisfy(point -> {
            assertThat(point.low()).isGreaterThan(point.y());
            assertThat(point.high()).isLessThan(point.y()).isGreaterThanOrEqualTo(DriftPlot.TOP);
        });
    }

    @Test
    void tooFewSayNothing() {
        List<Sat> sat = new ArrayList<>();
        for (int i = 0; i < 19; i++) {
            sat.add(sat(i));
        }
        ProfileReliability few = ProfileReliability.of(sat, Map.of(), Map.of());
        assertThat(few.enough()).isFalse();
        assertThat(few.decisions()).isEmpty();
        sat.add(sat(19));
        ProfileReliability enough = ProfileReliability.of(sat, Map.of(), Map.of());
        assertThat(enough.enough()).isTrue();
        assertThat(enough.few()).isTrue();
        assertThat(enough.decisions()).isPresent();
        assertThat(ReliabilityCsv.of(enough, Messages.of(ReliabilityMessages.class)))
                .contains("reliability,speaking/fluency,,mean,20,", "drift,");
    }

    private static Sat sat(int i) {
        return new Sat(new UUID(0, i), MAY, Map.of(FLUENCY, new Measured(40 + i, 5)), new Measured(45 + i, 4), 59);
    }

    @Test
    void agreementWaitsForTwentyRatings() {
        List<RatedScore> rated = new ArrayList<>();
        for (int i = 0; i < 19; i++) {
            rated.add(new RatedScore("r" + i, "s" + i, 30 + 2 * i, 3 + 0.2 * i));
        }
        assertThat(TraitAgreement.of(FLUENCY, rated).known()).isFalse();
        rated.add(new RatedScore("r", "s", 70, 7));
        TraitAgreement known = TraitAgreement.of(FLUENCY, rated);
        assertThat(known.figures().pearson()).isCloseTo(1, within(1e-3));
        assertThat(known.figures().exact()).isGreaterThan(0.8);
    }
}
