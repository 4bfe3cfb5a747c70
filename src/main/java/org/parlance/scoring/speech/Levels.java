package org.parlance.scoring.speech;

import java.util.Arrays;

/** The level of sound over time, dB relative to full scale, a value for each frame of {@link PitchTrack#STEP}. */
final class Levels {
    /** The level of silence, dB. */
    static final double FLOOR = -100;

    /** Three periods of 50 Hz, as De Jong and Wempe take it. */
    private static final double WINDOW = 0.064;

    private Levels() {}

    /** The level around the middle of each frame, under a Hann window that no pitch shows through. */
    static double[] of(float[] signal, int rate, int frames) {
        int length = (int) (WINDOW * rate);
        double[] weights = new double[length];
        double sum = 0;
        for (int k = 0; k < length; k++) {
            weights[k] = 0.5 - 0.5 * Math.cos(2 * Math.PI * (k + 0.5) / length);
            sum += weights[k];
        }
        double[] levels = new double[frames];
        for (int i = 0; i < frames; i++) {
            int from = (int) ((i + 0.5) * PitchTrack.STEP * rate) - length / 2;
            double power = 0;
            for (int k = Math.max(0, -from); k < length && from + k < signal.length; k++) {
                power += weights[k] * signal[from + k] * signal[from + k];
            }
            levels[i] = decibels(power / sum);
        }
        return levels;
    }

    static double decibels(double power) {
        return power <= 0 ? FLOOR : Math.max(FLOOR, 10 * Math.log10(power));
    }

    /** @return {@link #FLOOR} of nothing */
    static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? FLOOR : sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    /** Standard deviation of the values themselves; 0 of fewer than two. */
    static double deviation(double[] values) {
        double mean = mean(values);
        return Math.sqrt(Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0));
    }
}
