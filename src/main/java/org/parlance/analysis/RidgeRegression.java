package org.parlance.analysis;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parlance.scoring.FittedModel;

/**
 * Least squares on standardised features with a penalty on the squared weights (Hoerl and Kennard 1970), by coordinate
 * descent; a weight that would go against its feature's direction is 0.
 *
 * @param penalty relative to the number of responses
 */
record RidgeRegression(double penalty) {
    private static final int SWEEPS = 400;

    FittedModel.Ridge fit(Observations data) {
        int n = data.size();
        int features = data.names().size();
        double[] means = new double[features];
        double[] deviations = new double[features];
        double[][] columns = new double[features][];
        for (int feature = 0; feature < features; feature++) {
            columns[feature] = data.column(feature);
            means[feature] = Arrays.stream(columns[feature]).average().orElse(0);
            double mean = means[feature];
            deviations[feature] = Math.sqrt(Arrays.stream(columns[feature])
                    .map(value -> (value - mean) * (value - mean))
                    .average()
                    .orElse(0));
            for (int row = 0; row < n; row++) {
                columns[feature][row] =
                        deviations[feature] > 1e-12 ? (columns[feature][row] - mean) / deviations[feature] : 0;
            }
        }
        double base = Arrays.stream(data.targets()).average().orElse(0);
        double[] residuals =
                Arrays.stream(data.targets()).map(target -> target - base).toArray();
        double[] weights = new double[features];
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int feature = 0; feature < features; feature++) {
                weights[feature] = step(columns[feature], residuals, weights[feature], data.directions()[feature]);
            }
        }
        return model(data, base, means, deviations, weights);
    }

    private double step(double[] column, double[] residuals, double weight, int direction) {
        double pull = 0;
        for (int row = 0; row < column.length; row++) {
            pull += column[row] * residuals[row];
        }
        double moved = (pull / column.length + weight) / (1 + penalty);
        double next = direction * moved < 0 ? 0 : moved;
        for (int row = 0; row < column.length; row++) {
            residuals[row] -= (next - weight) * column[row];
        }
        return next;
    }

    private static FittedModel.Ridge model(
            Observations data, double base, double[] means, double[] deviations, double[] weights) {
        Map<String, Double> named = new LinkedHashMap<>();
        double intercept = base;
        for (int feature = 0; feature < weights.length; feature++) {
            if (weights[feature] != 0 && deviations[feature] > 1e-12) {
                double perUnit = weights[feature] / deviations[feature];
                named.put(data.names().get(feature), perUnit);
                intercept -= perUnit * means[feature];
            }
        }
        return new FittedModel.Ridge(intercept, named);
    }
}
