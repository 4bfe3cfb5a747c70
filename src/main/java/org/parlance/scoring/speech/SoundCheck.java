package org.parlance.scoring.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parlance.recording.WaveformMeasures;
import org.parlance.scoring.Flag;

/**
 * Tells sound that cannot be scored from sound that can. The reasons are stable codes: {@code too-short, silence,
 * too-quiet, noise-only, nothing-recognised, clipped}; the flags are {@code quiet, noisy, clipping}.
 */
final class SoundCheck {
    private static final double SHORTEST_SECONDS = 0.3;
    private static final double SILENCE = -60;
    private static final double TOO_QUIET = -45;
    private static final double QUIET = -38;
    private static final double STEADY_RANGE = 6;
    private static final double NOISE_RANGE = 10;
    private static final double NOISY_RANGE = 20;
    private static final double HEAVY_CLIPPING = 0.05;
    private static final double CLIPPING = 0.002;

    private SoundCheck() {}

    /** Why a person has to listen, if so. */
    static Optional<String> reasonForReview(SpokenTurn turn) {
        WaveformMeasures wave = turn.waveform();
        int words = turn.transcript().words().size();
        if (wave.seconds() < SHORTEST_SECONDS) {
            return Optional.of("too-short");
        }
        if (wave.loud() < SILENCE) {
            return Optional.of("silence");
        }
        if (wave.clippedShare() > HEAVY_CLIPPING) {
            return Optional.of("clipped");
        }
        if (words <= 1 && wave.range() < STEADY_RANGE || words == 0 && wave.range() < NOISE_RANGE) {
            return Optional.of(wave.loud() < TOO_QUIET ? "silence" : "noise-only");
        }
        if (words == 0) {
            return Optional.of(wave.loud() < TOO_QUIET ? "too-quiet" : "nothing-recognised");
        }
        return Optional.empty();
    }

    /** What a reviewer should know of sound that was scored. */
    static List<Flag> flags(SpokenTurn turn) {
        WaveformMeasures wave = turn.waveform();
        List<Flag> flags = new ArrayList<>();
        String where = "turn " + (turn.turn() + 1) + ": ";
        if (wave.loud() < QUIET) {
            flags.add(new Flag("quiet", where + Math.round(wave.loud()) + " dBFS"));
        }
        if (wave.range() < NOISY_RANGE) {
            flags.add(new Flag("noisy", where + Math.round(wave.range()) + " dB above the background"));
        }
        if (wave.clippedShare() > CLIPPING) {
            flags.add(new Flag("clipping", where + Math.round(1000 * wave.clippedShare()) / 10.0 + "% of the samples"));
        }
        return flags;
    }
}
