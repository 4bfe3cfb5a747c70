package org.parlance.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PcmAudioTest {
    private final byte[] wav =
            PcmAudio.ofSamples(new byte[] {1, 0, -1, -1, 0, 2}).toWav();

    @Test
    void readsWhatItWrites() throws IOException {
        PcmAudio audio = read(wav);
        assertThat(audio.samples()).containsExactly(1, -1, 512);
        assertThat(audio.seconds()).isEqualTo(3 / 16_000.0);
    }

    @Test
    void passesOverOtherParts() throws IOException {
        byte[] longer = new byte[wav.length + 12];
        System.arraycopy(wav, 0, longer, 0, 36);
        System.arraycopy(new byte[] {'L', 'I', 'S', 'T', 3, 0, 0, 0, 'a', 'b', 'c', 0}, 0, longer, 36, 12);
        System.arraycopy(wav, 36, longer, 48, wav.length - 36);
        assertThat(read(longer).bytes()).isEqualTo(read(wav).bytes());
    }

    @ParameterizedTest
    @CsvSource({"20,6,coding 6", "22,2,2 channels", "24,64,16000 Hz", "34,8,8 bits", "0,65,not a WAV"})
    void refusesOtherFormats(int at, byte value, String says) {
        byte[] other = wav.clone();
        other[at] = value;
        assertThatThrownBy(() -> read(other))
                .isInstanceOf(UnreadableAudioException.class)
                .hasMessageContaining(says);
    }

    @Test
    void refusesEveryCutOffFile() {
        for (int length = 0; length < wav.length; length++) {
            byte[] cut = Arrays.copyOf(wav, length);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(UnreadableAudioException.class);
        }
    }

    @Test
    void refusesHalfASample() {
        assertThatThrownBy(() -> PcmAudio.ofSamples(new byte[3])).isInstanceOf(UnreadableAudioException.class);
    }

    private static PcmAudio read(byte[] wav) throws IOException {
        return PcmAudio.ofWav(new ByteArrayInputStream(wav));
    }
}
