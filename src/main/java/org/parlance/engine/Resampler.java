package org.parlance.engine;

import java.math.BigInteger;

/**
 * Changes the sampling rate by a windowed sinc: each new sample is the sum of the old ones around it, weighted by
 * {@code sinc} in a Kaiser window. What is below 95% of the lower rate's half passes unchanged; what is above that half
 * is damped by 80 dB, so nothing is folded back into speech.
 */
final class Resampler {
    /** Zero crossings of the sinc on each side; more makes the edge between passing and damping steeper. */
    private static final int CROSSINGS = 100;

    /** The edge's middle, as a share of half the lower rate. */
    private static final double EDGE = 0.975;

    /** Kaiser's window for 80 dB (Kaiser 1974: 0.1102 (A - 8.7)). */
    private static final double KAISER_BETA = 0.1102 * (80 - 8.7);

    /** Kernels beyond it would take seconds to compute and many megabytes, for a rate that no device has. */
    private static final long MOST_WEIGHTS = 2_000_000;

    private final int up;
    private final int down;
    private final int half;
    private final double bandwidth;
    private final float[][] kernels;

    private Resampler(int from, int to) {
        int common = BigInteger.valueOf(from).gcd(BigInteger.valueOf(to)).intValue();
        this.up = to / common;
        this.down = from / common;
        double narrowing = Math.min(1, (double) to / from);
        this.bandwidth = EDGE * narrowing;
        this.half = (int) Math.ceil(CROSSINGS / narrowing);
        if ((long) up * half > MOST_WEIGHTS) {
            throw new UnreadableAudioException("the audio says that it has " + from + " samples a second, which "
                    + "nobody records with; convert it to 16000 or 48000");
        }
        this.kernels = new float[up][];
    }

    /**
     * @param from samples a second of what is given
     * @param to samples a second of what is returned
     * @return as long as what is given, to the next whole sample; itself where the rates are equal
     */
    static float[] resample(float[] samples, int from, int to) {
        return from == to ? samples : new Resampler(from, to).resample(samples);
    }

    private float[] resample(float[] samples) {
        float[] resampled = new float[Math.toIntExact(((long) samples.length * up + down - 1) / down)];
        for (int i = 0; i < resampled.length; i++) {
            long position = (long) i * down;
            resampled[i] = weighted(samples, (int) (position / up) - half + 1, kernel((int) (position % up)));
        }
        return resampled;
    }

    /** Beyond the ends there is silence. */
    private static float weighted(float[] samples, int first, float[] kernel) {
        double sum = 0;
        int end = Math.min(kernel.length, samples.length - first);
        for (int k = Math.max(0, -first); k < end; k++) {
            sum += (double) kernel[k] * samples[first + k];
        }
        return (float) sum;
    }

    /** The weights for a new sample that lies {@code phase / up} after an old one; their sum is 1. */
    private float[] kernel(int phase) {
        if (kernels[phase] == null) {
            double[] weights = new double[2 * half];
            double sum = 0;
            for (int k = 0; k < weights.length; k++) {
                double distance = k - half + 1 - (double) phase / up;
                weights[k] = sinc(bandwidth * distance) * kaiser(distance / half);
                sum += weights[k];
            }
            float[] kernel = new float[weights.length];
            for (int k = 0; k < kernel.length; k++) {
                kernel[k] = (float) (weights[k] / sum);
            }
            kernels[phase] = kernel;
        }
        return kernels[phase];
    }

    private static double sinc(double x) {
        return x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }

    /** @param x from the middle, -1 to 1 */
    private static double kaiser(double x) {
        return Math.abs(x) > 1 ? 0 : bessel(KAISER_BETA * Math.sqrt(1 - x * x)) / bessel(KAISER_BETA);
    }

    /** The modified Bessel function of order 0, by its power series. */
    private static double bessel(double x) {
        double sum = 1;
        double term = 1;
        for (int k = 1; term > 1e-12 * sum; k++) {
            term *= x * x / (4.0 * k * k);
            sum += term;
        }
        return sum;
    }
}
