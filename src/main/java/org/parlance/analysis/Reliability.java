package org.parlance.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How well a set of items agrees with itself.
 *
 * @param items that each person took of the set
 * @param persons who took that many
 * @param alpha Cronbach's alpha, at most 1; NaN for fewer than two items or {@link ItemStatistics#LEAST_RESPONSES} persons,
 *     or where nobody differs
 * @param sem standard error of measurement of a person's mean over the set, on the scale of 0-100:
 *     {@code sd * sqrt(1 - alpha)}, an alpha below 0 counting as 0; NaN without an alpha
 * @param mean of the persons' means
 * @param sd of the persons' means
 */
public record Reliability(int items, int persons, double alpha, double sem, double mean, double sd) {

    /**
     * Of persons who were given different items of one kind: the first that each was given stands for the first item,
     * and so on, which takes the items of a kind for parallel. How much they differ in difficulty thereby counts as error,
     * as it does for a person whose form is drawn. Where the numbers of items differ, those with the commonest number
     * count, the higher of two equally common.
     *
     * @param scores of each person in the order of the form, 0-100
     */
    public static Reliability of(List<double[]> scores) {
        Map<Integer, Long> lengths =
                scores.stream().collect(Collectors.groupingBy(one -> one.length, Collectors.counting()));
        int items = lengths.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
        double[][] complete =
                scores.stream().filter(one -> one.length == items && items > 0).toArray(double[][]::new);
        double[] means = Arrays.stream(complete)
                .mapToDouble(one -> Arrays.stream(one).average().orElseThrow())
                .toArray();
        double mean = Arrays.stream(means).average().orElse(Double.NaN);
        double sd = Math.sqrt(variance(means));
        double alpha = complete.length < ItemStatistics.LEAST_RESPONSES ? Double.NaN : alpha(complete);
        return new Reliability(items, complete.length, alpha, sd * Math.sqrt(1 - Math.max(0, alpha)), mean, sd);
    }

    /**
     * Cronbach 1951: {@code k / (k - 1) * (1 - sum of the items' variances / variance of the sums)}.
     *
     * @param scores of each person, all of one length
     * @return NaN for fewer than two items, or where the sums do not vary
     */
    static double alpha(double[][] scores) {
        int k = scores.length == 0 ? 0 : scores[0].length;
        double[] sums = Arrays.stream(scores)
                .mapToDouble(one -> Arrays.stream(one).sum())
                .toArray();
        double ofSums = variance(sums);
        if (k < 2 || !(ofSums > 0)) {
            return Double.NaN;
        }
        double ofItems = 0;
        for (int item = 0; item < k; item++) {
            int column = item;
            ofItems += variance(
                    Arrays.stream(scores).mapToDouble(one -> one[column]).toArray());
        }
        return k / (k - 1.0) * (1 - ofItems / ofSums);
    }

    /** Of a sample, over n - 1; NaN for fewer than two values. */
    static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElse(Double.NaN);
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return values.length < 2 ? Double.NaN : squares / (values.length - 1);
    }
}
