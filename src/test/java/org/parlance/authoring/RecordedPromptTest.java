package org.parlance.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.parlance.engine.PcmAudio;

class RecordedPromptTest {
    /** A tone between silences. */
    private static PcmAudio tone(double silence, double seconds, double amplitude) {
        int before = (int) (silence * PcmAudio.RATE);
        int length = (int) (seconds * PcmAudio.RATE);
        ByteBuffer bytes = ByteBuffer.allocate(2 * (length + 2 * before)).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(2 * before);
        for (int i = 0; i < length; i++) {
            bytes.putShort((short) Math.round(32_767 * amplitude * Math.sin(2 * Math.PI * 440 * i / PcmAudio.RATE)));
        }
        return PcmAudio.ofSamples(bytes.array());
    }

    private static double loudness(PcmAudio audio) {
        short[] samples = audio.samples();
        int padding = (int) (0.3 * PcmAudio.RATE);
        return RecordedPrompt.db(samples, padding, samples.length - padding);
    }

    @Test
    void quietAndLoudRecordingsComeOutAlike() {
        assertThat(loudness(RecordedPrompt.of(tone(0.5, 2, 0.01)))).isCloseTo(-23, within(0.1));
        assertThat(loudness(RecordedPrompt.of(tone(0.5, 2, 0.9)))).isCloseTo(-23, within(0.1));
    }

    @Test
    void theSilenceAroundItIsCutToThreeTenthsOfASecond() {
        assertThat(RecordedPrompt.of(tone(3, 2, 0.3)).seconds()).isCloseTo(2.6, within(0.05));
        assertThat(RecordedPrompt.of(tone(0, 2, 0.3)).seconds()).isCloseTo(2.6, within(0.05));
    }

    @Test
    void silenceIsNoPrompt() {
        assertThatThrownBy(() -> RecordedPrompt.of(tone(1, 1, 0))).hasMessageContaining("Nothing can be heard");
        assertThatThrownBy(() -> RecordedPrompt.of(PcmAudio.ofSamples(new byte[0])))
                .hasMessageContaining("Nothing can be heard");
    }

    @Test
    void aLectureIsNoPrompt() {
        assertThatThrownBy(() -> RecordedPrompt.of(tone(0, 181, 0.3))).hasMessageContaining("at most 180 seconds");
    }
}
