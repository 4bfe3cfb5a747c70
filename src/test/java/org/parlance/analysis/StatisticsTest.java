package org.parlance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.parlance.scoring.Band;

class StatisticsTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    @Test
    void pearson() {
        assertThat(Correlation.pearson(values(1, 2, 3, 4, 5), values(2, 1, 4, 3, 5)))
                .isCloseTo(0.8, CLOSE);
        assertThat(Correlation.pearson(values(1, 2, 3), values(-2, -4, -6))).isCloseTo(-1, CLOSE);
        assertThat(Correlation.pearson(values(1, 2, 3), values(7, 7, 7))).isNaN();
        assertThat(Correlation.pearson(values(1), values(2))).isNaN();
        assertThat(Correlation.pearson(values(), values())).isNaN();
    }

    /** Anscombe 1973: four data sets of one and the same correlation. */
    @Test
    void pearsonOfAnscombesFirst() {
        double[] x = values(10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5);
        double[] y = values(8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68);
        assertThat(Correlation.pearson(x, y)).isCloseTo(0.81642, within(5e-6));
        LinearFit fit = LinearFit.of(x, y);
        assertThat(fit.intercept()).isCloseTo(3.0001, within(5e-5));
        assertThat(fit.slope()).isCloseTo(0.5001, within(5e-5));
    }

    @Test
    void equalValuesShareTheirRank() {
        assertThat(Correlation.ranks(values(30, 10, 30, 20, 30))).containsExactly(4, 1, 4, 2, 4);
        // ranks 1, 2.5, 2.5, 4 and 1, 3, 2, 4: 4.5 / sqrt(4.5 * 5)
        assertThat(Correlation.spearman(values(1, 2, 2, 3), values(1, 3, 2, 4)))
                .isCloseTo(4.5 / Math.sqrt(22.5), CLOSE);
        assertThat(Correlation.spearman(values(1, 2, 3, 4), values(1, 10, 100, 1000)))
                .isCloseTo(1, CLOSE);
    }

    @Test
    void distanceFromTheLine() {
        double[] x = values(1, 2, 3, 4);
        double[] y = values(2, 4, 5, 8);
        LinearFit fit = LinearFit.of(x, y);
        assertThat(fit.slope()).isCloseTo(1.9, CLOSE);
        assertThat(fit.intercept()).isCloseTo(0, CLOSE);
        assertThat(fit.rmse(x, y)).isCloseTo(Math.sqrt(0.70 / 4), CLOSE);
        assertThat(LinearFit.of(values(3, 3), values(1, 2)).at(100)).isCloseTo(1.5, CLOSE);
    }

    @Test
    void kappaCountsAMissByItsSquare() {
        List<Band> one = List.of(Band.A1, Band.A2, Band.A2_PLUS, Band.A2_PLUS);
        List<Band> other = List.of(Band.A1, Band.A2, Band.A2, Band.A2_PLUS);
        // observed 1, expected by chance 5
        assertThat(WeightedKappa.quadratic(one, other)).isCloseTo(0.8, CLOSE);
        assertThat(WeightedKappa.quadratic(one, one)).isCloseTo(1, CLOSE);
        assertThat(WeightedKappa.quadratic(List.of(Band.A1, Band.C2), List.of(Band.C2, Band.A1)))
                .isCloseTo(-1, CLOSE);
        assertThat(WeightedKappa.quadratic(List.of(Band.B1, Band.B1), List.of(Band.B1, Band.B1)))
                .isNaN();
    }

    @Test
    void durationBesideTheWords() {
        double[] rating = values(1, 2, 3, 4);
        DurationBaseline alone = DurationBaseline.of(rating, values(8, 6, 4, 2), values());
        assertThat(alone.seconds()).isCloseTo(-1, CLOSE);
        assertThat(alone.wordsPerSecond()).isNaN();
        assertThat(alone.together()).isNaN();
        // rating = words - seconds exactly, though neither says much alone
        DurationBaseline both = DurationBaseline.of(rating, values(4, 1, 3, 2), values(5, 3, 6, 6));
        assertThat(both.together()).isCloseTo(1, CLOSE);
        assertThat(both.wordsPerSecond()).isCloseTo(Correlation.pearson(values(1.25, 3, 2, 3), rating), CLOSE);
    }

    @Test
    void errorAtEqualRating() {
        List<RatedScore> kindly = rated("a", 10, 30, 50, 70);
        List<RatedScore> others = rated("b", 0, 30, 50, 70);
        GroupErrors errors = GroupErrors.of(new TreeMap<>(Map.of("a", kindly, "b", others)));
        assertThat(errors.byGroup().get("a")).isCloseTo(5, CLOSE);
        assertThat(errors.byGroup().get("b")).isCloseTo(-5, CLOSE);
        assertThat(errors.largestDifference()).isCloseTo(10, CLOSE);
    }

    @Test
    void agreementOfAll() {
        List<RatedScore> rated = new ArrayList<>(rated("a", 10, 30, 50, 70));
        rated.addAll(rated("b", 0, 30, 50, 70));
        Agreement agreement = Agreement.of(rated);
        assertThat(agreement.n()).isEqualTo(6);
        assertThat(agreement.speakers()).isEqualTo(2);
        assertThat(agreement.pearson()).isCloseTo(Math.sqrt(1600 / 1750.0), CLOSE);
        assertThat(agreement.rmse()).isCloseTo(Math.sqrt(1600 / 6.0 * (1 - 1600 / 1750.0)), CLOSE);
    }

    private static List<RatedScore> rated(String speaker, double kindness, double... humans) {
        return Arrays.stream(humans)
                .mapToObj(human -> new RatedScore(speaker + human, speaker, human + kindness, human / 10))
                .toList();
    }

    private static double[] values(double... values) {
        return values;
    }
}
