package org.parlance.recording;

import java.util.Arrays;

/**
 * What a recording's waveform says before anything is recognised. Levels are in dB relative to full scale (dBFS), so 0
 * is the loudest and {@link #FLOOR} stands for nothing at all. They come from frames of 20 ms.
 *
 * @param seconds length
 * @param rms level of the whole recording, dBFS
 * @param loud level that the loudest 0.2 seconds reach: that of the voice, dBFS
 * @param noise level that 90% of the frames pass: about that of the background, dBFS
 * @param speechShare share of the frames that stand out of the background by 9 dB or more, 0-1
 * @param clippedShare share of the samples that lie in a run of three or more at full scale, 0-1
 */
public record WaveformMeasures(
        double seconds, double rms, double loud, double noise, double speechShare, double clippedShare) {
    /** The level of silence, dBFS. */
    public static final double FLOOR = -100;

    private static final int FRAME_MILLIS = 20;
    private static final int LOUD_FRAMES = 10;
    private static final double STANDS_OUT = 9;
    private static final int FULL_SCALE = 32_700;
    private static final int CLIPPED_RUN = 3;

    /**
     * @param samples of one channel
     * @param rate samples a second
     */
    public static WaveformMeasures of(short[] samples, int rate) {
        double[] frames = frameLevels(samples, rate * FRAME_MILLIS / 1000);
        double[] sorted = frames.clone();
        Arrays.sort(sorted);
        double noise = quantile(sorted, 0.1);
        long speech = Arrays.stream(frames)
                .filter(level -> level >= Math.max(noise, FLOOR + STANDS_OUT) + STANDS_OUT)
                .count();
        return new WaveformMeasures(
                (double) samples.length / rate,
                level(samples, 0, samples.length),
                sorted.length < LOUD_FRAMES ? FLOOR : sorted[sorted.length - LOUD_FRAMES],
                noise,
                frames.length == 0 ? 0 : (double) speech / frames.length,
                clippedShare(samples));
    }

    /** How far the voice stands out of the background, dB; near 0 for a steady noise. */
    public double range() {
        return loud - noise;
    }

    private static double[] frameLevels(short[] samples, int length) {
        double[] levels = new double[samples.length / length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = level(samples, i * length, (i + 1) * length);
        }
        return levels;
    }

    private static double level(short[] samples, int from, int to) {
        double squares = 0;
        for (int i = from; i < to; i++) {
            squares += (double) samples[i] * samples[i];
        }
        double rms = to == from ? 0 : Math.sqrt(squares / (to - from)) / Short.MAX_VALUE;
        return rms == 0 ? FLOOR : Math.max(FLOOR, 20 * Math.log10(rms));
    }

    private static double quantile(double[] sorted, double share) {
        return sorted.length == 0 ? FLOOR : sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    private static double clippedShare(short[] samples) {
        int clipped = 0;
        int run = 0;
        for (short sample : samples) {
            run = Math.abs((int) sample) >= FULL_SCALE ? run + 1 : 0;
            if (run == CLIPPED_RUN) {
                clipped += CLIPPED_RUN;
            } else if (run > CLIPPED_RUN) {
                clipped++;
            }
        }
        return samples.length == 0 ? 0 : (double) clipped / samples.length;
    }
}
