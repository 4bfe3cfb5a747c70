package org.parlance.analysis.impact;

import java.util.Arrays;

/**
 * Some scores in sum.
 *
 * @param n how many
 * @param mean NaN for none
 * @param sd over n - 1; NaN for fewer than two
 */
public record Spread(int n, double mean, double sd) {
    static Spread of(double... scores) {
        double mean = Arrays.stream(scores).average().orElse(Double.NaN);
        double squares = Arrays.stream(scores)
                .map(score -> (score - mean) * (score - mean))
                .sum();
        return new Spread(
                scores.length, mean, scores.length < 2 ? Double.NaN : Math.sqrt(squares / (scores.length - 1)));
    }
}
