package org.parlance.scoring.speech;

import java.util.Arrays;

/**
 * The fundamental frequency of a voice, every {@link #STEP} seconds. Of each frame's candidates the path is taken that
 * is strongest over all and leaps least (dynamic programming with the costs of Boersma 1993, "Accurate short-term
 * analysis of the fundamental frequency"). It is looked for twice: the second time only around what the first found,
 * from 0.75 times its lower to 1.5 times its upper quartile (Hirst 2011, "The analysis by synthesis of speech melody"),
 * so that no octave is mistaken.
 */
final class PitchTrack {
    /** Seconds from one frame to the next. */
    static final double STEP = 0.01;

    /** The lowest pitch that is looked for, Hz. */
    static final double FLOOR = 75;

    /** The highest pitch that is looked for, Hz; children reach it. */
    static final double CEILING = 500;

    private static final double WINDOW = 0.025;
    private static final double CUTOFF = 1000;
    private static final double VOICING = 0.55;
    private static final double VOICING_CHANGE = 0.14;
    private static final double OCTAVE_JUMP = 0.35;
    private static final double SILENCE_BELOW = 35;
    private static final double LOWER_QUARTILE = 0.75;
    private static final double UPPER_QUARTILE = 1.5;

    private PitchTrack() {}

    /** @return Hz of each frame, whose middle is {@code (i + 0.5) * STEP}; 0 where there is no pitch */
    static double[] of(float[] signal, int rate) {
        float[] low = LowPass.filtered(signal, CUTOFF / rate, 1);
        int frames = (int) Math.floor(signal.length / (STEP * rate));
        int window = (int) (WINDOW * rate);
        int reach = window + (int) (rate / FLOOR);
        double[] levels = Levels.of(low, rate, frames);
        double quiet = Levels.quantile(levels, 0.99) - SILENCE_BELOW;
        PitchCandidates[] candidates = new PitchCandidates[frames];
        for (int i = 0; i < frames; i++) {
            int from = (int) ((i + 0.5) * STEP * rate) - reach / 2;
            candidates[i] = levels[i] <= Math.max(quiet, Levels.FLOOR) || from < 0
                    ? PitchCandidates.NONE
                    : PitchCandidates.of(low, from, window, rate, FLOOR, CEILING);
        }
        double[] first = path(candidates);
        double[] voiced = Arrays.stream(first).filter(hertz -> hertz > 0).toArray();
        if (voiced.length == 0) {
            return first;
        }
        double lowest = Math.max(FLOOR, LOWER_QUARTILE * Levels.quantile(voiced, 0.25));
        double highest = Math.min(CEILING, UPPER_QUARTILE * Levels.quantile(voiced, 0.75));
        for (int i = 0; i < frames; i++) {
            candidates[i] = candidates[i].within(lowest, highest);
        }
        return path(candidates);
    }

    /** The best path; the last choice of each frame is to be unvoiced. */
    private static double[] path(PitchCandidates[] frames) {
        int[][] from = new int[frames.length][];
        double[] before = {0};
        for (int i = 0; i < frames.length; i++) {
            int choices = frames[i].hertz().length + 1;
            double[] best = new double[choices];
            from[i] = new int[choices];
            for (int choice = 0; choice < choices; choice++) {
                best[choice] = Double.NEGATIVE_INFINITY;
                for (int last = 0; last < before.length; last++) {
                    double value = before[last] - (i == 0 ? 0 : cost(frames[i - 1], last, frames[i], choice));
                    if (value > best[choice]) {
                        best[choice] = value;
                        from[i][choice] = last;
                    }
                }
                best[choice] += choice == choices - 1 ? VOICING : frames[i].strength()[choice];
            }
            before = best;
        }
        double[] hertz = new double[frames.length];
        int choice = highest(before);
        for (int i = frames.length - 1; i >= 0; i--) {
            hertz[i] = choice == frames[i].hertz().length ? 0 : frames[i].hertz()[choice];
            choice = from[i][choice];
        }
        return hertz;
    }

    private static double cost(PitchCandidates before, int last, PitchCandidates now, int choice) {
        boolean wasVoiced = last < before.hertz().length;
        boolean isVoiced = choice < now.hertz().length;
        if (wasVoiced != isVoiced) {
            return VOICING_CHANGE;
        }
        return isVoiced
                ? OCTAVE_JUMP * Math.abs(Math.log(now.hertz()[choice] / before.hertz()[last])) / Math.log(2)
                : 0;
    }

    private static int highest(double[] values) {
        int highest = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[highest]) {
                highest = i;
            }
        }
        return highest;
    }
}
