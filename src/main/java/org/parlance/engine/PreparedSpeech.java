package org.parlance.engine;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A recording made ready for the recogniser, so that neither the microphone's level nor the silence around the answer
 * changes what is recognised: the constant part is taken out, silence before and after is cut, the speech is brought to
 * one level, and the same faint noise is put on both sides.
 *
 * <p>Speech is what lies within {@value #RANGE} dB of the recording's loudest third of a second, in frames of 25 ms every
 * 10 ms, three in a row at least; how much silence there is does not move that line.
 */
final class PreparedSpeech {
    /** Faint noise on either side of the speech, seconds. */
    static final double PADDING = 0.3;

    private static final double RANGE = 32;
    private static final double BEFORE = 0.06;
    private static final double AFTER = 0.10;
    private static final int HOP = PcmAudio.RATE / 100;
    private static final int WINDOW = PcmAudio.RATE / 40;
    private static final int LOUDEST_FRAMES = 30;
    private static final int LEAST_RUN = 3;
    private static final double TARGET_RMS = 3000;
    private static final double NOISE_RMS = 4;
    private static final long NOISE_SEED = 1;

    private final float[] samples;
    private final double cut;
    private final double whole;

    private PreparedSpeech(float[] samples, double cut, double whole) {
        this.samples = samples;
        this.cut = cut;
        this.whole = whole;
    }

    static PreparedSpeech of(PcmAudio audio) {
        double[] signal = centred(audio.samples());
        double[] levels = levels(signal);
        double threshold = loudest(levels) - RANGE;
        int first = firstOfRun(levels, threshold);
        if (first < 0) {
            return padded(signal, 0, signal.length, 1);
        }
        int last = lastOfRun(levels, threshold);
        int from = Math.max(0, first * HOP - (int) (BEFORE * PcmAudio.RATE));
        int to = Math.min(signal.length, last * HOP + WINDOW + (int) (AFTER * PcmAudio.RATE));
        return padded(signal, from, to, TARGET_RMS / speechRms(levels, threshold));
    }

    private static double[] centred(short[] samples) {
        double mean = 0;
        for (short sample : samples) {
            mean += sample;
        }
        mean /= Math.max(1, samples.length);
        double[] signal = new double[samples.length];
        for (int i = 0; i < samples.length; i++) {
            signal[i] = samples[i] - mean;
        }
        return signal;
    }

    /** Of each frame, in dB of its mean square. */
    private static double[] levels(double[] signal) {
        int frames = Math.max(0, (signal.length - WINDOW) / HOP + 1);
        double[] levels = new double[frames];
        for (int frame = 0; frame < frames; frame++) {
            double sum = 0;
            for (int i = frame * HOP; i < frame * HOP + WINDOW; i++) {
                sum += signal[i] * signal[i];
            }
            levels[frame] = 10 * Math.log10(sum / WINDOW + 1e-3);
        }
        return levels;
    }

    private static double loudest(double[] levels) {
        double[] sorted = levels.clone();
        Arrays.sort(sorted);
        return Arrays.stream(sorted, Math.max(0, sorted.length - LOUDEST_FRAMES), sorted.length)
                .average()
                .orElse(0);
    }

    private static int firstOfRun(double[] levels, double threshold) {
        int run = 0;
        for (int frame = 0; frame < levels.length; frame++) {
            run = levels[frame] >= threshold ? run + 1 : 0;
            if (run == LEAST_RUN) {
                return frame - LEAST_RUN + 1;
            }
        }
        return -1;
    }

    private static int lastOfRun(double[] levels, double threshold) {
        int run = 0;
        for (int frame = levels.length - 1; frame >= 0; frame--) {
            run = levels[frame] >= threshold ? run + 1 : 0;
            if (run == LEAST_RUN) {
                return frame + LEAST_RUN - 1;
            }
        }
        return -1;
    }

    private static double speechRms(double[] levels, double threshold) {
        double power = Arrays.stream(levels)
                .filter(level -> level >= threshold)
                .map(level -> Math.pow(10, level / 10))
                .average()
                .orElse(1);
        return Math.sqrt(power);
    }

    private static PreparedSpeech padded(double[] signal, int from, int to, double gain) {
        int padding = (int) (PADDING * PcmAudio.RATE);
        float[] samples = new float[to - from + 2 * padding];
        SplittableRandom random = new SplittableRandom(NOISE_SEED);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (NOISE_RMS * random.nextGaussian());
        }
        for (int i = from; i < to; i++) {
            samples[padding + i - from] += (float) (gain * signal[i]);
        }
        return new PreparedSpeech(samples, (double) from / PcmAudio.RATE, (double) signal.length / PcmAudio.RATE);
    }

    /** 16,000 a second, on the scale of 16-bit samples; loud ones may lie beyond it. */
    float[] samples() {
        return samples;
    }

    double seconds() {
        return (double) samples.length / PcmAudio.RATE;
    }

    /** @param seconds a time in the prepared samples; the same moment in the recording is returned, within its length */
    double inRecording(double seconds) {
        return Math.max(0, Math.min(whole, seconds - PADDING + cut));
    }
}
