package org.parlance.analysis.impact;

import org.parlance.analysis.Interval;

/**
 * How far the mean scores of two groups lie apart, in standard deviations.
 *
 * @param g Hedges' g, positive where the first group scores higher
 * @param interval 95%
 */
public record EffectSize(double g, Interval interval) {
    static final EffectSize UNKNOWN = new EffectSize(Double.NaN, Interval.UNKNOWN);

    private static final double Z = 1.959964;

    /**
     * Hedges' g with its large-sample interval (Hedges 1981; the formulas as in Borenstein, Hedges, Higgins and Rothstein
     * 2009, "Introduction to Meta-Analysis", ch. 4): {@code d = (mean1 - mean2) / pooled sd},
     * {@code g = d (1 - 3 / (4 (n1 + n2 - 2) - 1))}, and the variance of d
     * {@code (n1 + n2) / (n1 n2) + d^2 / (2 (n1 + n2))}, that of g with the correction squared. Unknown where a group has
     * fewer than two scores, or no score differs.
     */
    static EffectSize between(Spread one, Spread other) {
        int freedom = one.n() + other.n() - 2;
        if (one.n() < 2 || other.n() < 2) {
            return UNKNOWN;
        }
        double pooled =
                Math.sqrt(((one.n() - 1) * one.sd() * one.sd() + (other.n() - 1) * other.sd() * other.sd()) / freedom);
        if (!(pooled > 0)) {
            return UNKNOWN;
        }
        double d = (one.mean() - other.mean()) / pooled;
        double correction = 1 - 3 / (4.0 * freedom - 1);
        double sum = one.n() + other.n();
        double variance = sum / ((double) one.n() * other.n()) + d * d / (2 * sum);
        double g = correction * d;
        double half = Z * correction * Math.sqrt(variance);
        return new EffectSize(g, new Interval(g - half, g + half));
    }
}
