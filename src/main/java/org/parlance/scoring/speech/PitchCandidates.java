package org.parlance.scoring.speech;

import java.util.Arrays;

/**
 * The pitches that one stretch of sound may have: the highest peaks of its normalised cross-correlation (Talkin 1995,
 * "A robust algorithm for pitch tracking"), which does not depend on the level. A peak at a long lag is weighed down a
 * little, since a period's multiples correlate as well as the period itself.
 *
 * @param hertz frequency of each candidate
 * @param strength its correlation, at most 1, less the weight of its lag
 */
record PitchCandidates(double[] hertz, double[] strength) {
    /** No pitch at all. */
    static final PitchCandidates NONE = new PitchCandidates(new double[0], new double[0]);

    private static final int MOST = 5;
    private static final double LEAST = 0.3;
    private static final double OCTAVE_COST = 0.03;

    /**
     * @param signal low-passed
     * @param from where the stretch begins
     * @param window samples that are compared
     */
    static PitchCandidates of(float[] signal, int from, int window, int rate, double floor, double ceiling) {
        int shortest = (int) Math.floor(rate / ceiling) - 1;
        int longest = (int) Math.ceil(rate / floor) + 1;
        if (from + window + longest > signal.length) {
            return NONE;
        }
        double[] correlation = correlation(signal, from, window, shortest, longest);
        double[] hertz = new double[MOST];
        double[] strength = new double[MOST];
        int found = 0;
        for (int i = 1; i + 1 < correlation.length; i++) {
            double here = correlation[i];
            if (here < LEAST || here < correlation[i - 1] || here <= correlation[i + 1]) {
                continue;
            }
            double bend = correlation[i - 1] - 2 * here + correlation[i + 1];
            double shift = 0.5 * (correlation[i - 1] - correlation[i + 1]) / bend;
            double lag = shortest + i + shift;
            double peak = here - 0.25 * (correlation[i - 1] - correlation[i + 1]) * shift;
            double weighed = Math.min(1, peak) - OCTAVE_COST * Math.log(lag / shortest) / Math.log(2);
            int slot = found < MOST ? found++ : weakest(strength);
            if (strength[slot] < weighed) {
                strength[slot] = weighed;
                hertz[slot] = rate / lag;
            }
        }
        return new PitchCandidates(Arrays.copyOf(hertz, found), Arrays.copyOf(strength, found));
    }

    /** Those from floor to ceiling. */
    PitchCandidates within(double floor, double ceiling) {
        double[] keptHertz = new double[hertz.length];
        double[] keptStrength = new double[hertz.length];
        int kept = 0;
        for (int i = 0; i < hertz.length; i++) {
            if (hertz[i] >= floor && hertz[i] <= ceiling) {
                keptHertz[kept] = hertz[i];
                keptStrength[kept++] = strength[i];
            }
        }
        return new PitchCandidates(Arrays.copyOf(keptHertz, kept), Arrays.copyOf(keptStrength, kept));
    }

    private static double[] correlation(float[] signal, int from, int window, int shortest, int longest) {
        double own = energy(signal, from, window);
        double other = energy(signal, from + shortest, window);
        double[] correlation = new double[longest - shortest + 1];
        for (int lag = shortest; lag <= longest; lag++) {
            float sum = 0;
            for (int i = from; i < from + window; i++) {
                sum += signal[i] * signal[i + lag];
            }
            double both = own * other;
            correlation[lag - shortest] = both <= 0 ? 0 : sum / Math.sqrt(both);
            if (lag < longest) {
                double leaving = signal[from + lag];
                double coming = signal[from + lag + window];
                other = Math.max(0, other - leaving * leaving + coming * coming);
            }
        }
        return correlation;
    }

    private static double energy(float[] signal, int from, int window) {
        double sum = 0;
        for (int i = from; i < from + window; i++) {
            sum += (double) signal[i] * signal[i];
        }
        return sum;
    }

    private static int weakest(double[] strength) {
        int weakest = 0;
        for (int i = 1; i < strength.length; i++) {
            if (strength[i] < strength[weakest]) {
                weakest = i;
            }
        }
        return weakest;
    }
}
