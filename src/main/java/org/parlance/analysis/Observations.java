package org.parlance.analysis;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Responses with their features and what people thought of them, to fit a model to.
 *
 * @param names of the features
 * @param directions 1 for a feature that may only help, -1 for one that may only harm, 0 for either
 * @param rows the features' values, a row for each response
 * @param targets people's judgements on the reporting scale, 0-100
 * @param speakers who said it
 */
public record Observations(
        List<String> names, int[] directions, double[][] rows, double[] targets, List<String> speakers) {

    /** @param features for each response its features by name; one that is not there counts as 0 */
    public static Observations of(
            Map<String, Integer> directions,
            List<Map<String, Double>> features,
            double[] targets,
            List<String> speakers) {
        List<String> names = directions.keySet().stream().sorted().toList();
        double[][] rows = features.stream()
                .map(one -> names.stream()
                        .mapToDouble(name -> one.getOrDefault(name, 0.0))
                        .toArray())
                .toArray(double[][]::new);
        return new Observations(
                names, names.stream().mapToInt(directions::get).toArray(), rows, targets, List.copyOf(speakers));
    }

    public int size() {
        return rows.length;
    }

    double value(int row, int feature) {
        return rows[row][feature];
    }

    double[] column(int feature) {
        return IntStream.range(0, rows.length)
                .mapToDouble(row -> rows[row][feature])
                .toArray();
    }

    Map<String, Double> features(int row) {
        return IntStream.range(0, names.size())
                .boxed()
                .collect(java.util.stream.Collectors.toMap(names::get, feature -> rows[row][feature]));
    }

    Observations only(int[] chosen) {
        return new Observations(
                names,
                directions,
                IntStream.of(chosen).mapToObj(row -> rows[row]).toArray(double[][]::new),
                IntStream.of(chosen).mapToDouble(row -> targets[row]).toArray(),
                IntStream.of(chosen).mapToObj(speakers::get).toList());
    }
}
