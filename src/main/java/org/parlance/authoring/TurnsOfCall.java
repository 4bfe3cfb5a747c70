package org.parlance.authoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.parlance.engine.PcmAudio;

/**
 * Cuts a recorded call where its speakers change, which is at its longest pauses. A recogniser gets used to a voice, and
 * hears the other one badly for some words after each change.
 */
final class TurnsOfCall {
    private static final int FRAME = PcmAudio.RATE / 100;

    /** Of full scale, RMS: below it there is no speech in a levelled prompt. */
    private static final double QUIET = 0.003;

    /** Frames, each a hundredth of a second. */
    private record Pause(int start, int end) {
        int length() {
            return end - start;
        }

        int middle() {
            return (start + end) / 2;
        }
    }

    private TurnsOfCall() {}

    /** @return so many pieces, or fewer where there are not as many pauses */
    static List<PcmAudio> of(PcmAudio call, int turns) {
        short[] samples = call.samples();
        byte[] bytes = call.bytes();
        List<Integer> cuts = new ArrayList<>(pauses(samples).stream()
                .sorted(Comparator.comparingInt(Pause::length).reversed())
                .limit(turns - 1L)
                .map(pause -> pause.middle() * FRAME)
                .sorted()
                .toList());
        cuts.add(samples.length);
        List<PcmAudio> pieces = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            pieces.add(PcmAudio.ofSamples(Arrays.copyOfRange(bytes, 2 * from, 2 * cut)));
            from = cut;
        }
        return pieces;
    }

    /** Those between words; the silence at either end is none. */
    private static List<Pause> pauses(short[] samples) {
        List<Pause> pauses = new ArrayList<>();
        int frames = samples.length / FRAME;
        int start = -1;
        for (int frame = 0; frame < frames; frame++) {
            boolean quiet = isQuiet(samples, frame);
            if (quiet && start < 0) {
                start = frame;
            } else if (!quiet && start >= 0) {
                if (start > 0) {
                    pauses.add(new Pause(start, frame));
                }
                start = -1;
            }
        }
        return pauses;
    }

    private static boolean isQuiet(short[] samples, int frame) {
        double sum = 0;
        for (int i = frame * FRAME; i < (frame + 1) * FRAME; i++) {
            double sample = samples[i] / 32768.0;
            sum += sample * sample;
        }
        return Math.sqrt(sum / FRAME) < QUIET;
    }
}
