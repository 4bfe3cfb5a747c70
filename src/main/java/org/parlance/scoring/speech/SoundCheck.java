package org.parlance.scoring.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parlance.recording.WaveformMeasures;
import org.parlance.scoring.Flag;

/**
 * Tells sound that cannot be scored from sound that can. The reasons are stable codes: {@code too-short, silence,
 * too-quiet, noise-only, music, nothing-recognised, clipped}; the flags are {@code quiet, noisy, babble, music,
 * clipping, narrow-band, noise-suppression, cut-off, another-voice, voice-in-pause}. The limits were set beside 334 real
 * recordings of 125 people, so that no flag meets more than 5% of them and no reason any.
 */
final class SoundCheck {
    private static final double SHORTEST_SECONDS = 0.3;
    private static final double SILENCE = -60;
    private static final double TOO_QUIET = -45;
    private static final double QUIET = -38;
    private static final double STEADY_RANGE = 6;
    private static final double NOISE_RANGE = 10;
    private static final double NOISY_RANGE = 27;
    private static final double BABBLE_RANGE = 32;
    private static final double BABBLE_VOICED = 0.12;
    private static final double HEAVY_CLIPPING = 0.05;
    private static final double CLIPPING = 0.002;
    private static final double ONLY_MUSIC = 0.5;
    private static final double MUSIC_WORDS_PER_SECOND = 0.5;
    private static final double MUSIC = 0.35;
    private static final double NARROW_BAND = 4_250;
    private static final double HOLES = 10.5;
    private static final double EMPTY = 0.5;
    private static final double CUT_OFF = 0.6;
    private static final double OTHER_VOICE_SEMITONES = 5;
    private static final double OTHER_VOICE_SEPARATION = 2.5;

    private SoundCheck() {}

    /** Why a person has to listen, if so. */
    static Optional<String> reasonForReview(SpokenTurn turn) {
        SoundMeasures sound = turn.sound();
        WaveformMeasures wave = sound.wave();
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
        if (sound.steadyTones() > ONLY_MUSIC && words <= Math.max(1, MUSIC_WORDS_PER_SECOND * wave.seconds())) {
            return Optional.of("music");
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
        SoundMeasures sound = turn.sound();
        WaveformMeasures wave = sound.wave();
        String where = "turn " + (turn.turn() + 1) + ": ";
        List<Flag> flags = new ArrayList<>();
        if (wave.loud() < QUIET) {
            flags.add(new Flag("quiet", where + Math.round(wave.loud()) + " dBFS"));
        }
        background(sound)
                .ifPresent(code ->
                        flags.add(new Flag(code, where + Math.round(wave.range()) + " dB above the background")));
        if (wave.clippedShare() > CLIPPING) {
            flags.add(new Flag("clipping", where + Math.round(1000 * wave.clippedShare()) / 10.0 + "% of the samples"));
        }
        if (sound.bandwidth() > 0 && sound.bandwidth() <= NARROW_BAND) {
            flags.add(new Flag("narrow-band", where + "up to " + Math.round(sound.bandwidth()) + " Hz"));
        }
        boolean suppressed = sound.holes() > HOLES && sound.steadyTones() <= MUSIC;
        if (suppressed || sound.background().emptyShare() > EMPTY) {
            flags.add(new Flag("noise-suppression", where + "holes in the background"));
        }
        if (sound.ending() > CUT_OFF) {
            flags.add(new Flag("cut-off", where + "at " + seconds(wave.seconds())));
        }
        VoiceShift shift = sound.voiceShift();
        if (Math.abs(shift.semitones()) > OTHER_VOICE_SEMITONES && shift.separation() > OTHER_VOICE_SEPARATION) {
            flags.add(new Flag("another-voice", where + seconds(shift.from()) + " to " + seconds(shift.to())));
        }
        VoiceInPause aside = sound.voiceInPause();
        if (aside.voiced() >= VoiceInPause.SOME_VOICE) {
            flags.add(new Flag(
                    "voice-in-pause",
                    where + seconds(aside.from()) + " to " + seconds(aside.to()) + ", " + Math.round(aside.below())
                            + " dB below the loudest"));
        }
        return flags;
    }

    /** What lies beneath the voice: music, other voices or a noise. */
    private static Optional<String> background(SoundMeasures sound) {
        double range = sound.wave().range();
        if (sound.steadyTones() > MUSIC) {
            return Optional.of("music");
        }
        if (range < BABBLE_RANGE && sound.background().voicedShare() > BABBLE_VOICED) {
            return Optional.of("babble");
        }
        return range < NOISY_RANGE ? Optional.of("noisy") : Optional.empty();
    }

    private static String seconds(double seconds) {
        return Math.round(10 * seconds) / 10.0 + " s";
    }
}
