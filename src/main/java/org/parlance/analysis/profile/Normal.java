package org.parlance.analysis.profile;

/** The normal distribution, and Student's beside it. */
final class Normal {
    /** The normal distribution's quantile for 95%, both sides. */
    static final double Z = 1.959964;

    private Normal() {}

    /**
     * The share below a value of the standard normal distribution, by Abramowitz and Stegun 1964, 7.1.26, whose error is
     * below 1.5e-7.
     */
    static double cdf(double z) {
        double x = Math.abs(z) / Math.sqrt(2);
        double t = 1 / (1 + 0.3275911 * x);
        double tail = t
                * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
                * Math.exp(-x * x);
        return z < 0 ? tail / 2 : 1 - tail / 2;
    }

    /**
     * Student's quantile for 95%, both sides, by the expansion of Abramowitz and Stegun 1964, 26.7.5; within 0.001 from
     * ten degrees of freedom on.
     */
    static double student(int freedom) {
        double z2 = Z * Z;
        double z = Z;
        double first = z * (z2 + 1) / 4;
        double second = z * (5 * z2 * z2 + 16 * z2 + 3) / 96;
        double third = z * (3 * z2 * z2 * z2 + 19 * z2 * z2 + 17 * z2 - 15) / 384;
        double n = freedom;
        return z + first / n + second / (n * n) + third / (n * n * n);
    }
}
