package org.parlance.scoring;

/**
 * Right ones among a number of equal chances.
 *
 * @param right 0 to {@code of}
 * @param of 1 or more
 */
public record Proportion(int right, int of) {
    public Proportion {
        if (of < 1 || right < 0 || right > of) {
            throw new IllegalArgumentException(right + " of " + of);
        }
    }

    /** On the reporting scale, 0-100. */
    public double value() {
        return 100.0 * right / of;
    }

    /**
     * Binomial standard error on the reporting scale, {@code 100 sqrt(q (1 - q) / (n + 2))} with q = (right + 1) / (n +
     * 2): the added success and failure keep it above 0 when all or none are right.
     */
    public double sem() {
        double q = (right + 1.0) / (of + 2);
        return 100 * Math.sqrt(q * (1 - q) / (of + 2));
    }
}
