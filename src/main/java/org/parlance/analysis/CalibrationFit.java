package org.parlance.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.parlance.scoring.Calibration.FittedTrait;
import org.parlance.scoring.FittedModel;

/**
 * Fits a trait to people's ratings. Several kinds of model are tried; the simplest of those that predict best in
 * cross-validation, where no speaker is in both parts, is fitted to all of the data.
 */
public final class CalibrationFit {
    /** Parts that the speakers are dealt to. */
    static final int FOLDS = 10;

    /** So little is chance: the simpler model is taken. */
    private static final double NO_WORSE = 0.004;

    private static final String RIDGE = "ridge";

    /** From the simplest on. */
    private static final Map<String, Function<Observations, FittedModel>> KINDS = kinds();

    private CalibrationFit() {}

    private static Map<String, Function<Observations, FittedModel>> kinds() {
        Map<String, Function<Observations, FittedModel>> kinds = new LinkedHashMap<>();
        kinds.put(RIDGE, new RidgeRegression(0.02)::fit);
        kinds.put("trees of depth 1", new BoostedTrees(1, 300, 0.08)::fit);
        kinds.put("trees of depth 2", new BoostedTrees(2, 220, 0.06)::fit);
        kinds.put("trees of depth 3", new BoostedTrees(3, 240, 0.04)::fit);
        return kinds;
    }

    /**
     * @param fitted with its cross-validated figures
     * @param predictions of each response by a model that never saw its speaker, points
     */
    public record Result(FittedTrait fitted, double[] predictions) {}

    /** @param rating the name of the ratings in the report */
    public static Result fit(Observations data, String rating) {
        return fit(data, rating, KINDS);
    }

    /** The same with weights only, which a person can read. */
    public static Result weights(Observations data, String rating) {
        return fit(data, rating, Map.of(RIDGE, KINDS.get(RIDGE)));
    }

    private static Result fit(
            Observations data, String rating, Map<String, Function<Observations, FittedModel>> kinds) {
        Map<String, Double> candidates = new LinkedHashMap<>();
        Map<String, double[]> predictions = new LinkedHashMap<>();
        kinds.forEach((name, kind) -> {
            double[] predicted = crossValidated(data, kind);
            predictions.put(name, predicted);
            candidates.put(name, round(Correlation.pearson(predicted, data.targets())));
        });
        String best = simplest(candidates);
        double[] predicted = predictions.get(best);
        Interval interval = Bootstrap.ofPearson(rated(data, predicted));
        FittedTrait fitted = new FittedTrait(
                rating,
                candidates.get(best),
                List.of(round(interval.low()), round(interval.high())),
                round(rootMeanSquare(predicted, data.targets())),
                candidates,
                kinds.get(best).apply(data));
        return new Result(fitted, predicted);
    }

    private static String simplest(Map<String, Double> candidates) {
        double highest = candidates.values().stream().max(Double::compare).orElseThrow();
        return candidates.entrySet().stream()
                .filter(candidate -> candidate.getValue() >= highest - NO_WORSE)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static double[] crossValidated(Observations data, Function<Observations, FittedModel> kind) {
        int[] folds = folds(data.speakers());
        double[] predicted = new double[data.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            int[] train = IntStream.range(0, data.size())
                    .filter(row -> folds[row] != held)
                    .toArray();
            FittedModel model = kind.apply(data.only(train));
            IntStream.range(0, data.size())
                    .filter(row -> folds[row] == held)
                    .forEach(row -> predicted[row] = Math.max(0, Math.min(100, model.predict(data.features(row)))));
        }
        return predicted;
    }

    /** Speakers are dealt in the order of their names, so that each part has as many of every kind as a fair deal gives. */
    private static int[] folds(List<String> speakers) {
        List<String> names = speakers.stream().distinct().sorted().toList();
        Map<String, Integer> places = new LinkedHashMap<>();
        names.forEach(name -> places.put(name, places.size() % FOLDS));
        return speakers.stream().mapToInt(places::get).toArray();
    }

    private static List<RatedScore> rated(Observations data, double[] predicted) {
        List<RatedScore> rated = new ArrayList<>();
        for (int row = 0; row < predicted.length; row++) {
            rated.add(new RatedScore(
                    Integer.toString(row), data.speakers().get(row), predicted[row], data.targets()[row] / 10));
        }
        return rated;
    }

    private static double rootMeanSquare(double[] predicted, double[] targets) {
        return Math.sqrt(IntStream.range(0, predicted.length)
                .mapToDouble(row -> (predicted[row] - targets[row]) * (predicted[row] - targets[row]))
                .average()
                .orElse(0));
    }

    private static double round(double value) {
        return Math.round(value * 1e4) / 1e4;
    }
}
