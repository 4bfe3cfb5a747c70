package org.parlance.scoring.speech;

/** Low-pass filtering and thinning out of sampled sound, so that what follows works on an eighth of the numbers. */
final class LowPass {
    private static final int TAPS = 41;
    private static final double DC_POLE = 0.95;

    private LowPass() {}

    /** The samples at full scale 1, without their constant part and what lies below about 60 Hz at 8 kHz. */
    static float[] centred(float[] samples) {
        float[] out = new float[samples.length];
        double before = samples.length == 0 ? 0 : samples[0];
        double held = 0;
        for (int i = 0; i < samples.length; i++) {
            held = samples[i] - before + DC_POLE * held;
            before = samples[i];
            out[i] = (float) held;
        }
        return out;
    }

    static float[] floats(short[] samples) {
        float[] out = new float[samples.length];
        for (int i = 0; i < samples.length; i++) {
            out[i] = samples[i] / 32_768f;
        }
        return out;
    }

    /**
     * @param cutoff share of the sampling rate at which the level has fallen by half, 0-0.5
     * @param step every how many samples one is kept
     */
    static float[] filtered(float[] samples, double cutoff, int step) {
        float[] taps = taps(cutoff);
        float[] out = new float[(samples.length + step - 1) / step];
        for (int i = 0; i < out.length; i++) {
            int from = i * step - TAPS / 2;
            float sum = 0;
            int last = Math.min(TAPS, samples.length - from);
            for (int k = Math.max(0, -from); k < last; k++) {
                sum += taps[k] * samples[from + k];
            }
            out[i] = sum;
        }
        return out;
    }

    /** A sinc under a Hamming window, with a gain of 1 at 0 Hz. */
    private static float[] taps(double cutoff) {
        double[] taps = new double[TAPS];
        double sum = 0;
        for (int k = 0; k < TAPS; k++) {
            int away = k - TAPS / 2;
            double sinc = away == 0 ? 2 * cutoff : Math.sin(2 * Math.PI * cutoff * away) / (Math.PI * away);
            taps[k] = sinc * (0.54 - 0.46 * Math.cos(2 * Math.PI * k / (TAPS - 1)));
            sum += taps[k];
        }
        float[] scaled = new float[TAPS];
        for (int k = 0; k < TAPS; k++) {
            scaled[k] = (float) (taps[k] / sum);
        }
        return scaled;
    }
}
