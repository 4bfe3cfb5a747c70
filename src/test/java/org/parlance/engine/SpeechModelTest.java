package org.parlance.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.parlance.testing.Speech;
import org.parlance.testing.TestModels;
import org.parlance.testing.Waves;

class SpeechModelTest {
    private static final String SENTENCE =
            "Thank you for calling customer service. I am sorry that your parcel has not arrived yet.";
    private static final List<String> SPOKEN = List.of(
            "thank you for calling customer service i am sorry that your parcel has not arrived yet".split(" "));

    private final SpeechModel model = TestModels.english();

    @Test
    void understandsAClearVoice() {
        Transcript transcript = model.transcribe(Speech.audio(SENTENCE));
        assertThat(transcript.text()).contains("calling customer service").contains("your parcel has not arrived yet");
        assertThat(transcript.words()).allSatisfy(word -> {
            assertThat(word.start()).isBetween(0.0, word.end());
            assertThat(word.end()).isLessThanOrEqualTo(transcript.seconds());
            assertThat(word.confidence()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void losesNoWordsOverALongPause() {
        String before = "I would like to change my address.";
        String after = "Please send the invoice again.";
        PcmAudio audio = joined(Speech.audio(before), Speech.silence(3), Speech.audio(after));
        assertThat(model.transcribe(audio).text()).contains("change my address").contains("send the invoice");
    }

    @Test
    void hearsNothingInSilenceAndNoise() {
        assertThat(model.transcribe(Speech.silence(5)).words()).isEmpty();
        assertThat(model.transcribe(Speech.noise(5, 0.05)).words()).hasSizeLessThanOrEqualTo(1);
        assertThat(model.transcribe(PcmAudio.ofSamples(new byte[0])).words()).isEmpty();
    }

    @Test
    void givesTheSameAgainOnAnyThread() throws Exception {
        PcmAudio audio = Speech.audio(SENTENCE);
        Recognition first = model.recognise(audio, SPOKEN);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Recognition>> again = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                again.add(threads.submit(() -> model.recognise(audio, SPOKEN)));
            }
            for (Future<Recognition> recognition : again) {
                assertThat(recognition.get()).isEqualTo(first);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void findsTheExpectedWordsWhereTheyWereSaid() {
        Recognition recognition = model.recognise(Speech.audio(SENTENCE), SPOKEN);
        assertThat(recognition.free().text()).contains("calling customer service");
        assertThat(recognition.alternatives()).hasSizeBetween(2, SpeechModel.ALTERNATIVES);
        assertThat(recognition.alternatives().get(0).text())
                .isEqualTo(recognition.free().text());
        Recognition.Expected expected = recognition.expected().orElseThrow();
        assertThat(expected.knownWords()).isEqualTo(SPOKEN);
        assertThat(matched(expected)).isEqualTo(SPOKEN);
        assertThat(expected.score()).isGreaterThan(recognition.freeScore());
    }

    @Test
    void findsFewOfTheWordsOfAnotherText() {
        List<String> other = List.of("my", "brother", "bought", "seven", "yellow", "bicycles", "in", "london");
        Recognition recognition = model.recognise(Speech.audio(SENTENCE), other);
        Recognition.Expected expected = recognition.expected().orElseThrow();
        assertThat(matched(expected)).hasSizeLessThanOrEqualTo(2);
        assertThat(expected.score()).isLessThan(recognition.freeScore() - 50);
    }

    @Test
    void leavesOutWordsThatItDoesNotKnow() {
        assertThat(model.knows("zxqvbrl")).isFalse();
        PcmAudio audio = Speech.audio("Thank you.");
        assertThat(model.recognise(audio, List.of("thank", "zxqvbrl", "you")).expected())
                .hasValueSatisfying(
                        expected -> assertThat(expected.knownWords()).containsExactly("thank", "you"));
        assertThat(model.recognise(audio, List.of("zxqvbrl")).expected()).isEmpty();
        assertThat(model.recognise(audio, List.of()).expected()).isEmpty();
    }

    @Test
    void neitherLevelNorSilenceAroundItChangesTheWords() {
        PcmAudio audio = Speech.audio(SENTENCE);
        Recognition plain = model.recognise(audio, SPOKEN);
        Recognition quiet = model.recognise(scaled(audio, 0.25), SPOKEN);
        assertThat(quiet.free().text()).isEqualTo(plain.free().text());
        assertThat(matched(quiet.expected().orElseThrow())).isEqualTo(SPOKEN);
        Recognition later = model.recognise(joined(Speech.silence(2), audio, Speech.silence(1)), SPOKEN);
        assertThat(later.free().text()).isEqualTo(plain.free().text());
        assertThat(matched(later.expected().orElseThrow())).isEqualTo(SPOKEN);
        Word first = plain.free().words().get(0);
        assertThat(later.free().words().get(0).start()).isCloseTo(first.start() + 2, within(0.05));
    }

    @Test
    void findsNothingInSilence() {
        Recognition silence = model.recognise(Speech.silence(3), SPOKEN);
        assertThat(silence.free().words()).isEmpty();
        assertThat(silence.segments()).isZero();
        assertThat(silence.breaks()).isZero();
        assertThat(silence.expected())
                .hasValueSatisfying(expected -> assertThat(matched(expected)).isEmpty());
    }

    private static List<String> matched(Recognition.Expected expected) {
        return expected.transcript().words().stream()
                .map(Word::text)
                .filter(word -> !word.equals(SpeechModel.UNKNOWN))
                .toList();
    }

    private static PcmAudio scaled(PcmAudio audio, double factor) {
        short[] samples = Waves.scaled(audio.samples(), factor);
        ByteBuffer bytes = ByteBuffer.allocate(2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(samples);
        return PcmAudio.ofSamples(bytes.array());
    }

    private static PcmAudio joined(PcmAudio... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (PcmAudio part : parts) {
            bytes.writeBytes(part.bytes());
        }
        return PcmAudio.ofSamples(bytes.toByteArray());
    }
}
