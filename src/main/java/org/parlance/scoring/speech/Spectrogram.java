package org.parlance.scoring.speech;

/**
 * Power over time and frequency: frames of 1,024 samples under a Hann window, every 256 samples.
 *
 * @param power of each frame's frequencies from 0 Hz to half the sampling rate; a full-scale sine has 1 at its peak
 * @param rate samples a second
 */
record Spectrogram(float[][] power, int rate) {
    private static final int SIZE = 1024;
    private static final int STEP = 256;

    /** Below what 16 bits can tell from silence, dB. */
    private static final double DEEPEST = -130;

    static Spectrogram of(float[] signal, int rate) {
        double[] window = new double[SIZE];
        for (int k = 0; k < SIZE; k++) {
            window[k] = (0.5 - 0.5 * Math.cos(2 * Math.PI * k / SIZE)) * 4 / SIZE;
        }
        int frames = signal.length < SIZE ? 0 : (signal.length - SIZE) / STEP + 1;
        float[][] power = new float[frames][SIZE / 2 + 1];
        double[] real = new double[SIZE];
        double[] imaginary = new double[SIZE];
        for (int i = 0; i < frames; i++) {
            for (int k = 0; k < SIZE; k++) {
                real[k] = window[k] * signal[i * STEP + k];
                imaginary[k] = 0;
            }
            transform(real, imaginary);
            for (int k = 0; k <= SIZE / 2; k++) {
                power[i][k] = (float) (real[k] * real[k] + imaginary[k] * imaginary[k]);
            }
        }
        return new Spectrogram(power, rate);
    }

    int frames() {
        return power.length;
    }

    /** The frame's index of a frequency in Hz. */
    int bin(double hertz) {
        return (int) Math.round(hertz * SIZE / rate);
    }

    double hertz(int bin) {
        return (double) bin * rate / SIZE;
    }

    /** Seconds from one frame to the next. */
    double step() {
        return (double) STEP / rate;
    }

    /** The middle of a frame, seconds. */
    double time(int frame) {
        return (frame * (double) STEP + SIZE / 2.0) / rate;
    }

    /** Power of a frame from one frequency up to, but without, another. */
    double band(int frame, double fromHertz, double toHertz) {
        double sum = 0;
        for (int k = bin(fromHertz); k < bin(toHertz); k++) {
            sum += power[frame][k];
        }
        return sum;
    }

    /** The levels of one frequency in the chosen frames, dB. */
    double[] levels(int bin, boolean[] chosen, int count) {
        double[] levels = new double[count];
        int at = 0;
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i]) {
                levels[at++] = Math.max(DEEPEST, 10 * Math.log10(power[i][bin] + 1e-20));
            }
        }
        return levels;
    }

    /** The fast Fourier transform in place (Cooley and Tukey 1965); the length is a power of two. */
    private static void transform(double[] real, double[] imaginary) {
        int size = real.length;
        for (int i = 1, j = 0; i < size; i++) {
            int bit = size >> 1;
            for (; (j & bit) != 0; bit >>= 1) {
                j ^= bit;
            }
            j ^= bit;
            if (i < j) {
                swap(real, i, j);
                swap(imaginary, i, j);
            }
        }
        for (int span = 2; span <= size; span <<= 1) {
            for (int k = 0; k < span / 2; k++) {
                double cosine = Math.cos(2 * Math.PI * k / span);
                double sine = -Math.sin(2 * Math.PI * k / span);
                for (int low = k; low < size; low += span) {
                    int high = low + span / 2;
                    double re = real[high] * cosine - imaginary[high] * sine;
                    double im = real[high] * sine + imaginary[high] * cosine;
                    real[high] = real[low] - re;
                    imaginary[high] = imaginary[low] - im;
                    real[low] += re;
                    imaginary[low] += im;
                }
            }
        }
    }

    private static void swap(double[] values, int i, int j) {
        double value = values[i];
        values[i] = values[j];
        values[j] = value;
    }
}
