package org.parlance.scoring.speech;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is heard between the stretches of speech.
 *
 * @param level median, dB relative to full scale
 * @param fluctuation standard deviation of the level, dB: about 1 for a steady noise, several for voices
 * @param voicedShare share of it that has a pitch, 0-1
 * @param emptyShare share of it that is digital silence, 0-1
 */
public record Background(double level, double fluctuation, double voicedShare, double emptyShare) {
    private static final int EDGE_FRAMES = 8;
    private static final int FEWEST_FRAMES = 15;
    private static final double EMPTY = -86;

    /**
     * @param levels of the frames, dB
     * @param hertz of the frames, 0 where unvoiced
     * @param speech first frame and frame after the last of each stretch
     */
    static Background of(double[] levels, double[] hertz, List<int[]> speech) {
        boolean[] apart = new boolean[levels.length];
        Arrays.fill(apart, true);
        for (int[] stretch : speech) {
            int to = Math.min(levels.length, stretch[1] + EDGE_FRAMES);
            Arrays.fill(apart, Math.max(0, stretch[0] - EDGE_FRAMES), to, false);
        }
        int[] frames = IntStream.range(0, levels.length).filter(i -> apart[i]).toArray();
        if (frames.length < FEWEST_FRAMES) {
            return new Background(Levels.quantile(levels, 0.05), 0, 0, 0);
        }
        double[] inner = Arrays.stream(frames).mapToDouble(i -> levels[i]).toArray();
        double[] sounding = Arrays.stream(inner).filter(level -> level > EMPTY).toArray();
        return new Background(
                Levels.quantile(inner, 0.5),
                Levels.deviation(sounding),
                (double) Arrays.stream(frames).filter(i -> hertz[i] > 0).count() / frames.length,
                1 - (double) sounding.length / frames.length);
    }
}
