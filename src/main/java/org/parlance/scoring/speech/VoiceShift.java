package org.parlance.scoring.speech;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of a recording whose pitch differs most from the rest: a second voice, if it differs clearly. Only part and
 * rest of a second of voiced sound each are compared, and a part begins and ends in a pause.
 *
 * @param from where the part begins, seconds
 * @param to where it ends, seconds
 * @param semitones by which its mean pitch lies above or below that of the rest
 * @param separation the same as a multiple of the pooled standard deviation
 */
public record VoiceShift(double from, double to, double semitones, double separation) {
    /** None to compare. */
    static final VoiceShift NONE = new VoiceShift(0, 0, 0, 0);

    private static final int FEWEST_FRAMES = 100;

    private static final double LEAST_DEVIATION = 1;

    private record Pitches(int count, double sum, double squares) {
        Pitches plus(Pitches other) {
            return new Pitches(count + other.count, sum + other.sum, squares + other.squares);
        }

        Pitches minus(Pitches other) {
            return new Pitches(count - other.count, sum - other.sum, squares - other.squares);
        }

        double mean() {
            return sum / count;
        }

        double spread() {
            return squares - sum * sum / count;
        }
    }

    /**
     * @param hertz of the frames, 0 where unvoiced
     * @param speech first frame and frame after the last of each stretch
     */
    static VoiceShift of(double[] hertz, List<int[]> speech) {
        List<Pitches> stretches = new ArrayList<>();
        Pitches whole = new Pitches(0, 0, 0);
        for (int[] stretch : speech) {
            Pitches pitches = pitches(hertz, stretch);
            stretches.add(pitches);
            whole = whole.plus(pitches);
        }
        VoiceShift widest = NONE;
        for (int first = 0; first < stretches.size(); first++) {
            Pitches part = new Pitches(0, 0, 0);
            for (int last = first; last < stretches.size(); last++) {
                part = part.plus(stretches.get(last));
                Pitches rest = whole.minus(part);
                if (part.count < FEWEST_FRAMES || rest.count < FEWEST_FRAMES) {
                    continue;
                }
                double semitones = part.mean() - rest.mean();
                double deviation = Math.sqrt((part.spread() + rest.spread()) / whole.count);
                double separation = Math.abs(semitones) / Math.max(LEAST_DEVIATION, deviation);
                if (separation > widest.separation) {
                    widest = new VoiceShift(
                            speech.get(first)[0] * PitchTrack.STEP,
                            speech.get(last)[1] * PitchTrack.STEP,
                            semitones,
                            separation);
                }
            }
        }
        return widest;
    }

    private static Pitches pitches(double[] hertz, int[] stretch) {
        Pitches pitches = new Pitches(0, 0, 0);
        for (int i = stretch[0]; i < stretch[1]; i++) {
            if (hertz[i] > 0) {
                double semitones = 12 * Math.log(hertz[i]) / Math.log(2);
                pitches = pitches.plus(new Pitches(1, semitones, semitones * semitones));
            }
        }
        return pitches;
    }
}
