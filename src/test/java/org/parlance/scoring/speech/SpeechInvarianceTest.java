package org.parlance.scoring.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parlance.testing.Waves.joined;
import static org.parlance.testing.Waves.mixed;
import static org.parlance.testing.Waves.resampled;
import static org.parlance.testing.Waves.scaled;
import static org.parlance.testing.Waves.turned;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Item;
import org.parlance.bank.ItemHeader;
import org.parlance.bank.Trait;
import org.parlance.engine.AudioFile;
import org.parlance.engine.PcmAudio;
import org.parlance.scoring.CalibrationFile;
import org.parlance.scoring.Flag;
import org.parlance.scoring.LanguageAids;
import org.parlance.scoring.Score;
import org.parlance.scoring.ScoredResponse.Scored;
import org.parlance.testing.Speech;
import org.parlance.testing.TestModels;

/** How loud a recording is, and what was done to the file, says nothing about the speaker. */
class SpeechInvarianceTest {
    private static final double MOST_POINTS = 3;
    private static final String SENTENCE =
            "I am sorry that your parcel has not arrived yet, and I will find out where it is.";
    private static final String OTHER = "The invoice was sent on Tuesday, and it should be paid before Friday.";
    private static final Item ITEM =
            new Item.ReadAloud(new ItemHeader("x-1", 1, "live", "B1", "delivery", 0, 20), SENTENCE);
    private static final LanguageAids AIDS = new LanguageAids(
            (text, neverErrors) -> List.of(),
            (one, other) -> 0,
            word -> 15,
            Optional.of(CalibrationFile.builtIn().get(0)));

    /** Soft enough to be made twice as loud. */
    private static short[] voice;

    private static Scored plain;

    @BeforeAll
    static void hearTheVoice() {
        voice = scaled(Speech.audio(SENTENCE).samples(), 0.5);
        plain = graded(audio(voice));
    }

    @Test
    void aPlainReadingIsScoredInFull() {
        assertThat(values(plain)).containsOnlyKeys(Trait.ACCURACY, Trait.INTELLIGIBILITY, Trait.FLUENCY, Trait.PROSODY);
        assertThat(plain.flags()).extracting(Flag::code).doesNotContain("babble", "noisy", "music", "clipping");
    }

    @Test
    void theLevelChangesNothing() {
        assertUnchanged(audio(scaled(voice, 0.25)));
        assertUnchanged(audio(scaled(voice, 2)));
    }

    @Test
    void silenceAroundTheSpeechChangesNothing() {
        short[] second = Speech.silence(1).samples();
        assertUnchanged(audio(joined(second, voice)));
        assertUnchanged(audio(joined(voice, second)));
    }

    @Test
    void anotherSamplingRateChangesNothing() throws IOException {
        assertUnchanged(AudioFile.read(Speech.wav(SENTENCE, 48_000)));
    }

    @Test
    void voicesBeneathTheVoiceAreFlagged() {
        Scored noisy = graded(audio(mixed(voice, babble(), 10)));
        assertThat(noisy.flags()).extracting(Flag::code).contains("babble");
    }

    private static void assertUnchanged(PcmAudio audio) {
        Map<Trait, Double> before = values(plain);
        Map<Trait, Double> after = values(graded(audio));
        assertThat(after).containsOnlyKeys(before.keySet());
        after.forEach(
                (trait, value) -> assertThat(value).as(trait.id()).isCloseTo(before.get(trait), within(MOST_POINTS)));
    }

    private static Scored graded(PcmAudio audio) {
        SpokenTurn turn =
                SpokenTurn.of(0, audio, TestModels.english().recognise(audio, SpeechGrader.expectedWords(ITEM, 0)));
        return (Scored) SpeechGrader.grade(ITEM, List.of(turn), Map.of(), AIDS);
    }

    private static Map<Trait, Double> values(Scored scored) {
        return scored.scores().stream().collect(Collectors.toMap(Score::trait, Score::value));
    }

    /** Six voices at once. */
    private static short[] babble() {
        short[] other = Speech.audio(OTHER).samples();
        short[] babble = new short[6 * PcmAudio.RATE];
        double[] speeds = {0.7, 0.8, 0.9, 1, 1.1, 1.2};
        for (int i = 0; i < speeds.length; i++) {
            short[] one = turned(resampled(i % 2 == 0 ? other : voice, speeds[i]), 0.15 * i);
            babble = mixed(babble, scaled(one, 0.3));
        }
        return babble;
    }

    private static PcmAudio audio(short[] samples) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(samples);
        return PcmAudio.ofSamples(bytes.array());
    }
}
