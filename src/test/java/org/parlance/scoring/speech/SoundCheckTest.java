package org.parlance.scoring.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parlance.testing.Waves.buzz;
import static org.parlance.testing.Waves.joined;
import static org.parlance.testing.Waves.lowPassed;
import static org.parlance.testing.Waves.mixed;
import static org.parlance.testing.Waves.music;
import static org.parlance.testing.Waves.noise;
import static org.parlance.testing.Waves.resampled;
import static org.parlance.testing.Waves.scaled;
import static org.parlance.testing.Waves.tone;
import static org.parlance.testing.Waves.turned;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlance.engine.PcmAudio;
import org.parlance.engine.Recognition;
import org.parlance.engine.Transcript;
import org.parlance.engine.Word;
import org.parlance.scoring.Flag;
import org.parlance.testing.Speech;

class SoundCheckTest {
    private static final int MANY_WORDS = 12;

    /** A voice in a quiet room. */
    private static final short[] CLEAR = mixed(
            spoken("Good morning, thank you for calling. How can I help you with your order today?"),
            noise(5, 0.1),
            42);

    private static final short[] OTHER =
            spoken("The parcel was sent on Tuesday, and it should arrive at your address before Friday.");

    @Test
    void aClearRecordingIsNotRemarkedOn() {
        assertThat(reason(CLEAR, MANY_WORDS)).isEmpty();
        assertThat(flags(CLEAR)).isEmpty();
        assertThat(flags(scaled(CLEAR, 0.3))).isEmpty();
        assertThat(flags(joined(noise(2, 0.0005), CLEAR, noise(3, 0.0005)))).isEmpty();
    }

    @Test
    void silenceIsToldFromQuietSpeech() {
        assertThat(reason(new short[5 * PcmAudio.RATE], 0)).contains("silence");
        assertThat(reason(noise(5, 0.0002), 0)).contains("silence");
        assertThat(reason(scaled(CLEAR, 0.01), 0)).contains("too-quiet");
        assertThat(reason(CLEAR, 0)).contains("nothing-recognised");
        assertThat(flags(scaled(CLEAR, 0.05))).contains("quiet");
    }

    @Test
    void whatIsNoSpeechIsNamed() {
        assertThat(reason(noise(5, 0.1), 0)).contains("noise-only");
        assertThat(reason(tone(5, 440, 0.3), 1)).contains("noise-only");
        assertThat(reason(music(6, 0.5), 2)).contains("music");
        assertThat(reason(mixed(music(6, 0.5), noise(6, 0.1), 20), 0)).contains("music");
        assertThat(reason(Arrays.copyOf(CLEAR, 4000), 1)).contains("too-short");
    }

    @Test
    void overdrivenSpeechIsClipped() {
        assertThat(reason(scaled(CLEAR, 40), MANY_WORDS)).contains("clipped");
        assertThat(reason(scaled(CLEAR, 4), MANY_WORDS)).isEmpty();
        assertThat(flags(scaled(CLEAR, 4))).containsExactly("clipping");
    }

    @ParameterizedTest
    @ValueSource(doubles = {20, 15, 10})
    void aSteadyNoiseBeneathTheVoiceIsFlagged(double decibels) {
        short[] noisy = mixed(CLEAR, noise(5, 0.1), decibels);
        assertThat(flags(noisy)).containsExactly("noisy");
        assertThat(reason(noisy, MANY_WORDS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {20, 15, 10})
    void voicesBeneathTheVoiceAreFlagged(double decibels) {
        short[] noisy = mixed(CLEAR, babble(), decibels);
        assertThat(flags(noisy)).containsExactly("babble");
        assertThat(reason(noisy, MANY_WORDS)).isEmpty();
    }

    @Test
    void musicBeneathTheVoiceIsFlagged() {
        assertThat(flags(mixed(CLEAR, music(5, 0.5), 10))).containsExactly("music");
    }

    @Test
    void theTelephonesBandIsFlagged() {
        assertThat(flags(lowPassed(CLEAR, 3400))).containsExactly("narrow-band");
        assertThat(flags(lowPassed(CLEAR, 7000))).isEmpty();
    }

    @Test
    void aMutedBackgroundIsFlagged() {
        short[] muted = CLEAR.clone();
        for (int from = 0; from + 320 <= muted.length; from += 320) {
            if (Levels.decibels(power(muted, from)) < -50) {
                Arrays.fill(muted, from, from + 320, (short) 0);
            }
        }
        assertThat(flags(muted)).containsExactly("noise-suppression");
    }

    @Test
    void holesOfASpectralGateAreFlagged() {
        short[] noisy = mixed(CLEAR, noise(5, 0.1), 20);
        short[] gated = new short[noisy.length];
        short[] below = new short[noisy.length];
        for (int edge = 200; edge <= 3800; edge += 200) {
            short[] upTo = lowPassed(noisy, edge);
            short[] band = mixed(upTo, scaled(below, -1));
            gate(band, 4);
            gated = mixed(gated, band);
            below = upTo;
        }
        assertThat(flags(gated)).contains("noise-suppression");
    }

    @Test
    void speechThatGoesOnAtTheEndIsCutOff() {
        int loudest = PcmAudio.RATE;
        for (int from = PcmAudio.RATE; from < CLEAR.length - 400; from += 100) {
            loudest = power(CLEAR, from) > power(CLEAR, loudest) ? from : loudest;
        }
        assertThat(flags(Arrays.copyOf(CLEAR, loudest + 320))).containsExactly("cut-off");
    }

    @Test
    void anotherVoiceIsFlagged() {
        short[] deeper = resampled(OTHER, 0.65);
        assertThat(flags(mixed(joined(CLEAR, deeper), noise(5, 0.1), 42))).containsExactly("another-voice");
        assertThat(flags(mixed(joined(CLEAR, OTHER), noise(5, 0.1), 42))).isEmpty();
    }

    @Test
    void aQuieterVoiceWhileTheApplicantIsSilentIsFlagged() {
        short[] further = scaled(resampled(OTHER, 0.65), 0.1);

        assertThat(flags(inARoom(CLEAR, noise(2, 0.0001), further, noise(2, 0.0001), CLEAR)))
                .contains("voice-in-pause");
        assertThat(flags(inARoom(CLEAR, noise(2, 0.0001), noise(3, 0.03), noise(2, 0.0001), CLEAR)))
                .doesNotContain("voice-in-pause");
        assertThat(flags(inARoom(CLEAR, noise(4, 0.0001), scaled(CLEAR, 0.5)))).doesNotContain("voice-in-pause");
    }

    @Test
    void aKnockOrALaughMakesNoVoiceAQuieterOne() {
        short[] speech = scaled(CLEAR, 0.1);
        short[] knock = noise(0.12, 0.3);
        short[] laugh = buzz(1, t -> 300 + 30 * Math.sin(25 * t), t -> 0.5);

        for (short[] loud : List.of(knock, laugh)) {
            assertThat(flags(inARoom(speech, noise(1, 0.0001), loud, noise(1, 0.0001), speech)))
                    .doesNotContain("voice-in-pause");
        }
    }

    private static short[] inARoom(short[]... parts) {
        short[] sound = joined(parts);
        return mixed(sound, noise(sound.length / PcmAudio.RATE + 1, 0.1), 45);
    }

    /** Takes out what is not so many dB above the quietest tenth. */
    private static void gate(short[] samples, double decibels) {
        double[] levels = IntStream.range(0, samples.length / 320)
                .mapToDouble(frame -> Levels.decibels(power(samples, 320 * frame)))
                .toArray();
        double threshold = Levels.quantile(levels, 0.1) + decibels;
        for (int frame = 0; frame < levels.length; frame++) {
            if (levels[frame] < threshold) {
                Arrays.fill(samples, 320 * frame, 320 * (frame + 1), (short) 0);
            }
        }
    }

    /** Six voices at once. */
    private static short[] babble() {
        short[] babble = new short[6 * PcmAudio.RATE];
        double[] speeds = {0.7, 0.8, 0.9, 1, 1.1, 1.2};
        for (int i = 0; i < speeds.length; i++) {
            short[] voice = turned(resampled(i % 2 == 0 ? OTHER : CLEAR, speeds[i]), 0.15 * i);
            babble = mixed(babble, scaled(voice, 0.3));
        }
        return babble;
    }

    private static double power(short[] samples, int from) {
        double power = 0;
        for (int i = from; i < from + 320; i++) {
            power += Math.pow(samples[i] / 32_768.0, 2) / 320;
        }
        return power;
    }

    private static short[] spoken(String text) {
        return Speech.audio(text).samples();
    }

    private static Optional<String> reason(short[] samples, int words) {
        return SoundCheck.reasonForReview(turn(samples, words));
    }

    private static List<String> flags(short[] samples) {
        return SoundCheck.flags(turn(samples, MANY_WORDS)).stream()
                .map(Flag::code)
                .toList();
    }

    private static SpokenTurn turn(short[] samples, int words) {
        SoundMeasures sound = SoundMeasures.of(samples, PcmAudio.RATE);
        List<Word> said = Collections.nCopies(words, new Word("word", 0, 1, 1));
        Transcript free = new Transcript("", said, sound.wave().seconds());
        return new SpokenTurn(0, new Recognition(free, List.of(), Optional.empty(), 1), sound, Heard.NO_MELODY);
    }
}
