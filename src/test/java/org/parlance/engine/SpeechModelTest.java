package org.parlance.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.parlance.testing.Speech;
import org.parlance.testing.TestModels;

class SpeechModelTest {
    private static final String SENTENCE =
            "Thank you for calling customer service. I am sorry that your parcel has not arrived yet.";

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
    void givesTheSameWordsAgainOnAnyThread() throws Exception {
        PcmAudio audio = Speech.audio(SENTENCE);
        Transcript first = model.transcribe(audio);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Transcript>> again = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                again.add(threads.submit(() -> model.transcribe(audio)));
            }
            for (Future<Transcript> transcript : again) {
                assertThat(transcript.get()).isEqualTo(first);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static PcmAudio joined(PcmAudio... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (PcmAudio part : parts) {
            bytes.writeBytes(part.bytes());
        }
        return PcmAudio.ofSamples(bytes.toByteArray());
    }
}
