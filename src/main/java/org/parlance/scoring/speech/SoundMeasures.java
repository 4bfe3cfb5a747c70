package org.parlance.scoring.speech;

import java.util.List;
import org.parlance.recording.WaveformMeasures;

/**
 * What a whole recording's sound is like, whatever was said. Everything but the waveform's levels is free of the level.
 *
 * @param wave length, levels and clipping
 * @param speechLevel of the stretches that are speech by their level, up to 3.6 kHz, dB relative to full scale
 * @param background what is heard between them, up to 3.6 kHz
 * @param bandwidth Hz up to which the sound reaches: the upper edge of the highest 250 Hz whose loud moments come
 *     within 50 dB of the strongest's; 0 of silence. Telephone and Bluetooth end below 4,000
 * @param holes standard deviation over time of the frequencies' levels between the stretches of speech, dB: 5.6 for an
 *     untouched steady noise, 7 to 10 for voices, above for what a noise suppression left over; 0 when there is too
 *     little
 * @param ending level of the last 60 ms between background (0) and speech (1); near 1 when speech is cut off
 * @param steadyTones share of the sound that lies in lasting tones, 0-1, see {@link SteadyTones}
 * @param voiceShift the part whose pitch differs most from the rest
 * @param voiceInPause a voice far below the level of the others, while they are silent
 */
public record SoundMeasures(
        WaveformMeasures wave,
        double speechLevel,
        Background background,
        double bandwidth,
        double holes,
        double ending,
        double steadyTones,
        VoiceShift voiceShift,
        VoiceInPause voiceInPause) {
    private static final int WORKING_RATE = 8_000;
    private static final double BAND = 3_600;
    private static final double BAND_STEP = 250;
    private static final double WITHIN = 50;
    private static final double VOICE_FROM = 300;
    private static final double VOICE_TO = 3_400;
    private static final double AWAY_FROM_SPEECH = 0.1;
    private static final int FEWEST_FRAMES = 8;
    private static final int LAST_FRAMES = 6;
    private static final double DEEPEST = 40;

    /**
     * @param samples of one channel
     * @param rate samples a second, a multiple of 8,000
     */
    public static SoundMeasures of(short[] samples, int rate) {
        float[] sound = LowPass.floats(samples);
        float[] signal = LowPass.centred(LowPass.filtered(sound, BAND / rate, rate / WORKING_RATE));
        double[] hertz = PitchTrack.of(signal, WORKING_RATE);
        double[] levels = Levels.of(signal, WORKING_RATE, hertz.length);
        List<int[]> speech = SpeechActivity.of(levels);
        double speechLevel = speechLevel(levels, speech);
        Background background = Background.of(levels, hertz, speech);
        Spectrogram spectrogram = Spectrogram.of(sound, rate);
        return new SoundMeasures(
                WaveformMeasures.of(samples, rate),
                speechLevel,
                background,
                bandwidth(spectrogram, rate / 2.0),
                holes(spectrogram, speech),
                ending(levels, speechLevel, background.level()),
                SteadyTones.share(spectrogram),
                VoiceShift.of(hertz, speech),
                VoiceInPause.of(signal, WORKING_RATE, hertz, levels, speech));
    }

    /** Speech above background, dB; 0 when there is no speech. */
    public double signalToNoise() {
        return Math.max(0, speechLevel - background.level());
    }

    private static double speechLevel(double[] levels, List<int[]> speech) {
        double power = 0;
        int frames = 0;
        for (int[] stretch : speech) {
            for (int i = stretch[0]; i < stretch[1]; i++) {
                power += Math.pow(10, levels[i] / 10);
                frames++;
            }
        }
        return frames == 0 ? Levels.FLOOR : Levels.decibels(power / frames);
    }

    private static double bandwidth(Spectrogram spectrogram, double highest) {
        double strongest = Levels.FLOOR;
        double[] loud = new double[(int) (highest / BAND_STEP)];
        for (int band = 0; band < loud.length; band++) {
            double[] levels = new double[spectrogram.frames()];
            for (int i = 0; i < levels.length; i++) {
                levels[i] = Levels.decibels(spectrogram.band(i, band * BAND_STEP, (band + 1) * BAND_STEP));
            }
            loud[band] = Levels.quantile(levels, 0.95);
            strongest = Math.max(strongest, loud[band]);
        }
        int band = loud.length;
        while (band > 0 && loud[band - 1] <= Math.max(Levels.FLOOR, strongest - WITHIN)) {
            band--;
        }
        return band * BAND_STEP;
    }

    private static double holes(Spectrogram spectrogram, List<int[]> speech) {
        boolean[] apart = new boolean[spectrogram.frames()];
        int frames = 0;
        for (int i = 0; i < apart.length; i++) {
            double time = spectrogram.time(i);
            apart[i] = speech.stream()
                    .noneMatch(stretch -> time > stretch[0] * PitchTrack.STEP - AWAY_FROM_SPEECH
                            && time < stretch[1] * PitchTrack.STEP + AWAY_FROM_SPEECH);
            frames += apart[i] ? 1 : 0;
        }
        if (frames < FEWEST_FRAMES) {
            return 0;
        }
        double sum = 0;
        int bins = 0;
        for (int bin = spectrogram.bin(VOICE_FROM); bin < spectrogram.bin(VOICE_TO); bin++) {
            sum += Levels.deviation(spectrogram.levels(bin, apart, frames));
            bins++;
        }
        return sum / bins;
    }

    private static double ending(double[] levels, double speechLevel, double background) {
        double from = Math.max(background, speechLevel - DEEPEST);
        if (levels.length < LAST_FRAMES || speechLevel <= from) {
            return 0;
        }
        double last = 0;
        for (int i = levels.length - LAST_FRAMES; i < levels.length; i++) {
            last += levels[i] / LAST_FRAMES;
        }
        return Math.max(0, (last - from) / (speechLevel - from));
    }
}
