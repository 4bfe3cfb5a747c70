package org.parlance.scoring.objective;

/**
 * A share of equal chances, some of which may count half.
 *
 * @param right 0 to {@code of}
 * @param of 1 or more
 */
record Share(double right, int of) {

    /** On the reporting scale, 0-100. */
    double value() {
        return 100 * right / of;
    }

    /** As {@link org.parlance.scoring.Proportion#sem()}. */
    double sem() {
        double q = (right + 1) / (of + 2);
        return 100 * Math.sqrt(q * (1 - q) / (of + 2));
    }
}
