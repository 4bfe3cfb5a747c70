package org.parlance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parlance.scoring.FittedModel;

class RidgeRegressionTest {
    @Test
    void findsTheWeightsAgain() {
        FittedModel.Ridge fitted = new RidgeRegression(0).fit(observed(Map.of("a", 1, "b", -1, "c", 0)));
        assertThat(fitted.intercept()).isCloseTo(20, within(1e-6));
        assertThat(fitted.weights().get("a")).isCloseTo(3, within(1e-6));
        assertThat(fitted.weights().get("b")).isCloseTo(-0.5, within(1e-6));
        assertThat(fitted.weights().get("c")).isCloseTo(7, within(1e-6));
    }

    @Test
    void aWeightAgainstItsDirectionIsNone() {
        FittedModel.Ridge fitted = new RidgeRegression(0.02).fit(observed(Map.of("a", -1, "b", 1, "c", 1)));
        assertThat(fitted.weights()).containsOnlyKeys("c");
        assertThat(fitted.weights().get("c")).isPositive();
    }

    @Test
    void thePenaltyDrawsTheWeightsToNothing() {
        Observations data = observed(Map.of("a", 1, "b", -1, "c", 0));
        double free = new RidgeRegression(0).fit(data).weights().get("c");
        assertThat(new RidgeRegression(1).fit(data).weights().get("c")).isBetween(0.4 * free, 0.6 * free);
        assertThat(new RidgeRegression(1e6).fit(data).weights().get("c")).isCloseTo(0, within(1e-4));
    }

    @Test
    void whatIsAlwaysTheSameHasNoWeight() {
        List<Map<String, Double>> features = List.of(Map.of("a", 1.0), Map.of("a", 2.0), Map.of("a", 3.0));
        FittedModel.Ridge fitted = new RidgeRegression(0)
                .fit(Observations.of(
                        Map.of("a", 0, "absent", 0), features, new double[] {10, 20, 30}, List.of("x", "y", "z")));
        assertThat(fitted.weights()).containsOnlyKeys("a");
        assertThat(fitted.predict(Map.of("a", 2.5))).isCloseTo(25, within(1e-6));
    }

    /** 20 + 3 a - 0.5 b + 7 c */
    private static Observations observed(Map<String, Integer> directions) {
        Random random = new Random(4);
        List<Map<String, Double>> features = new ArrayList<>();
        double[] targets = new double[200];
        for (int i = 0; i < targets.length; i++) {
            double a = random.nextGaussian();
            double b = 40 + 10 * random.nextGaussian();
            double c = random.nextDouble();
            features.add(Map.of("a", a, "b", b, "c", c));
            targets[i] = 20 + 3 * a - 0.5 * b + 7 * c;
        }
        return Observations.of(directions, features, targets, Collections.nCopies(200, "speaker"));
    }
}
