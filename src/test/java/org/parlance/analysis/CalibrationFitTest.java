package org.parlance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.parlance.scoring.FittedModel;

/** Forty speakers with five responses each; what they are able to do is from 20 to 80 points. */
class CalibrationFitTest {
    private static final int SPEAKERS = 40;
    private static final int RESPONSES = 5;

    private final Random random = new Random(9);
    private final List<Map<String, Double>> features = new ArrayList<>();
    private final List<String> speakers = new ArrayList<>();
    private final double[] targets = new double[SPEAKERS * RESPONSES];

    CalibrationFitTest() {
        for (int i = 0; i < targets.length; i++) {
            if (i % RESPONSES == 0) {
                targets[i] = 20 + 60 * random.nextDouble();
            } else {
                targets[i] = targets[i - 1];
            }
            speakers.add("s" + i / RESPONSES);
            features.add(new HashMap<>());
        }
    }

    @Test
    void theSimplestOfEqualsIsTaken() {
        addFeature("rate", target -> Math.pow(target / 10, 1.35));
        CalibrationFit.Result result = fit(Map.of("rate", 0));
        assertThat(result.fitted().model()).isInstanceOf(FittedModel.Ridge.class);
        assertThat(result.fitted().candidates()).hasSize(4);
        assertThat(result.fitted().pearson())
                .isEqualTo(result.fitted().candidates().get("ridge"))
                .isGreaterThan(0.9);
        assertThat(result.fitted().rating()).isEqualTo("fluency");
    }

    @Test
    void treesAreTakenWhereALineSaysLess() {
        addFeature("rate", target -> Math.signum(random.nextDouble() - 0.5) * (80 - target) + random.nextGaussian());
        CalibrationFit.Result result = fit(Map.of("rate", 0));
        assertThat(result.fitted().model()).isInstanceOf(FittedModel.Trees.class);
        assertThat(result.fitted().pearson()).isGreaterThan(0.9);
        assertThat(result.fitted().candidates().get("ridge")).isLessThan(0.5);
    }

    @Test
    void theFiguresAreThoseOfTheHeldOutPredictions() {
        addFeature("rate", target -> target / 10 + random.nextGaussian());
        CalibrationFit.Result result = fit(Map.of("rate", 1));
        double squares = 0;
        for (int i = 0; i < targets.length; i++) {
            squares += Math.pow(result.predictions()[i] - targets[i], 2);
        }
        assertThat(result.fitted().sem()).isCloseTo(Math.sqrt(squares / targets.length), within(1e-4));
        assertThat(result.fitted().pearson())
                .isCloseTo(Correlation.pearson(result.predictions(), targets), within(1e-4));
        assertThat(result.fitted().interval()).hasSize(2);
        assertThat(result.fitted().pearson())
                .isBetween(
                        result.fitted().interval().get(0),
                        result.fitted().interval().get(1));
        assertThat(result.predictions()).hasSize(targets.length);
    }

    @Test
    void whoSpeaksBringsNothing() {
        Map<String, Double> names = new HashMap<>();
        speakers.forEach(speaker -> names.computeIfAbsent(speaker, name -> random.nextDouble()));
        for (int i = 0; i < targets.length; i++) {
            features.get(i).put("who", names.get(speakers.get(i)));
        }
        Map<String, Integer> who = Map.of("who", 0);
        Observations data = Observations.of(who, features, targets, speakers);
        FittedModel seen = new BoostedTrees(3, 240, 0.04).fit(data);
        double[] again = features.stream().mapToDouble(seen::predict).toArray();
        assertThat(Correlation.pearson(again, targets)).isGreaterThan(0.6);
        assertThat(CalibrationFit.fit(data, "fluency").fitted().pearson()).isLessThan(0.3);
    }

    private void addFeature(String name, DoubleUnaryOperator of) {
        for (int i = 0; i < targets.length; i++) {
            features.get(i).put(name, of.applyAsDouble(targets[i]));
        }
    }

    private CalibrationFit.Result fit(Map<String, Integer> directions) {
        return CalibrationFit.fit(Observations.of(directions, features, targets, speakers), "fluency");
    }
}
