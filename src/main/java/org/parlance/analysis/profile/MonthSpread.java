package org.parlance.analysis.profile;

import java.time.YearMonth;
import java.util.Arrays;
import org.parlance.analysis.Interval;

/**
 * The scores of one month.
 *
 * @param meanInterval 95%, {@code mean -+ t sd / sqrt(n)}
 * @param sdInterval 95%, {@code sd exp(-+ z / sqrt(2 (n - 1)))}, as the logarithm of a normal sample's standard deviation
 *     has the variance {@code 1 / (2 (n - 1))}
 */
record MonthSpread(YearMonth month, int n, double mean, Interval meanInterval, double sd, Interval sdInterval) {
    /** Fewer scores of a month are not shown. */
    static final int LEAST = 10;

    /** @param scores {@link #LEAST} or more */
    static MonthSpread of(YearMonth month, double... scores) {
        int n = scores.length;
        double mean = Arrays.stream(scores).average().orElseThrow();
        double squares = Arrays.stream(scores)
                .map(score -> (score - mean) * (score - mean))
                .sum();
        double sd = Math.sqrt(squares / (n - 1));
        double half = Normal.student(n - 1) * sd / Math.sqrt(n);
        double factor = Math.exp(Normal.Z / Math.sqrt(2.0 * (n - 1)));
        return new MonthSpread(
                month, n, mean, new Interval(mean - half, mean + half), sd, new Interval(sd / factor, sd * factor));
    }
}
