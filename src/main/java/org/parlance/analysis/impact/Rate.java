package org.parlance.analysis.impact;

import org.parlance.analysis.Interval;

/**
 * How many of a group have something, such as having passed.
 *
 * @param hits of those who have it
 * @param of all in the group; 0 where nothing is known
 */
public record Rate(int hits, int of) {
    /** The normal distribution's quantile for 95%. */
    private static final double Z = 1.959964;

    public Rate {
        if (hits < 0 || hits > of) {
            throw new IllegalArgumentException(hits + " of " + of + " is no share");
        }
    }

    /** 0-1; NaN for nobody. */
    public double value() {
        return of == 0 ? Double.NaN : (double) hits / of;
    }

    /**
     * Wilson's score interval, 95%, without continuity correction (Wilson 1927, "Probable inference, the law of
     * succession, and statistical inference", JASA 22; the third method of Newcombe 1998, Statistics in Medicine 17):
     * {@code (2np + z^2 -+ z sqrt(z^2 + 4np(1-p))) / (2(n + z^2))}.
     */
    public Interval interval() {
        if (of == 0) {
            return Interval.UNKNOWN;
        }
        double p = value();
        double middle = 2 * of * p + Z * Z;
        double half = Z * Math.sqrt(Z * Z + 4 * of * p * (1 - p));
        double below = 2 * (of + Z * Z);
        return new Interval(Math.max(0, (middle - half) / below), Math.min(1, (middle + half) / below));
    }

    /** This rate over another: the impact ratio when the other is the highest. NaN where the other is 0 or unknown. */
    public double ratioTo(Rate other) {
        return other.hits == 0 || of == 0 ? Double.NaN : value() / other.value();
    }

    /**
     * The interval of the ratio, 95%, on the logarithm's scale (Katz, Baptista, Azen and Pike 1978, "Obtaining
     * confidence intervals for the risk ratio in cohort studies", Biometrics 34):
     * {@code exp(ln(p1/p2) -+ z sqrt(1/x1 - 1/n1 + 1/x2 - 1/n2))}. Unknown where either has nobody with it.
     */
    public Interval ratioInterval(Rate other) {
        if (hits == 0 || other.hits == 0) {
            return Interval.UNKNOWN;
        }
        double error = Math.sqrt(1.0 / hits - 1.0 / of + 1.0 / other.hits - 1.0 / other.of);
        double log = Math.log(ratioTo(other));
        return new Interval(Math.exp(log - Z * error), Math.exp(log + Z * error));
    }
}
