package org.parlance.analysis.impact;

import org.parlance.analysis.Interval;

/**
 * What a table says of one group.
 *
 * @param label of its category, or categories
 * @param n people; 0 where it is not shown
 * @param shown false where so few are in it, or beside it, that an individual's answer would show
 * @param rare whether it holds less than 2% of the table's people, so that it is left out of the ratios
 * @param selection passed of those whose result is settled
 * @param scoring scored above the sample's median, of those who have a score
 * @param spread of the scores
 * @param difference of the scores from those of the table's largest group
 */
record ImpactLine(
        String label,
        int n,
        boolean shown,
        boolean rare,
        Compared selection,
        Compared scoring,
        Spread spread,
        EffectSize difference) {
    /** Fewer people than this say little, whatever comes out. */
    static final int SMALL = 30;

    /** How an impact ratio reads. */
    public enum Reading {
        /** There is none. */
        NONE,
        /** The group that the others are compared with. */
        HIGHEST,
        /** At least four fifths. */
        FINE,
        /** Below four fifths, and the interval does not reach 1. */
        BELOW,
        /** Below four fifths, but the interval reaches 1, so that it may be chance. */
        BELOW_UNSURE
    }

    /** @param ratio to the highest rate; NaN where there is none */
    record Compared(Rate rate, double ratio, Interval interval, Reading reading) {
        static final Compared NOTHING = new Compared(new Rate(0, 0), Double.NaN, Interval.UNKNOWN, Reading.NONE);

        /** The four-fifths rule of the Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4(D). */
        private static final double FOUR_FIFTHS = 0.8;

        static Compared of(Rate rate, Rate highest) {
            double ratio = rate.ratioTo(highest);
            Interval interval = rate.ratioInterval(highest);
            return new Compared(rate, ratio, rate.equals(highest) ? Interval.UNKNOWN : interval, read(rate, highest));
        }

        static Compared without(Rate rate) {
            return new Compared(rate, Double.NaN, Interval.UNKNOWN, Reading.NONE);
        }

        /** What the ratio is read against. */
        public double least() {
            return FOUR_FIFTHS;
        }

        private static Reading read(Rate rate, Rate highest) {
            double ratio = rate.ratioTo(highest);
            if (Double.isNaN(ratio)) {
                return Reading.NONE;
            }
            if (ratio >= 1) {
                return Reading.HIGHEST;
            }
            if (ratio >= FOUR_FIFTHS) {
                return Reading.FINE;
            }
            Interval interval = rate.ratioInterval(highest);
            return interval.known() && !(interval.high() < 1) ? Reading.BELOW_UNSURE : Reading.BELOW;
        }
    }

    static ImpactLine hidden(String label) {
        return new ImpactLine(
                label, 0, false, false, Compared.NOTHING, Compared.NOTHING, Spread.of(), EffectSize.UNKNOWN);
    }

    /** Whether it is so small that its figures say little. */
    public boolean small() {
        return shown && n > 0 && n < SMALL;
    }

    /** Whether there is anything to say of it. */
    public boolean told() {
        return shown && n > 0;
    }
}
