package org.parlance.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AudioFileTest {
    @TempDir
    Path directory;

    private PcmAudio original;
    private Path wav;

    @BeforeEach
    void someSound() throws IOException {
        byte[] bytes = new byte[2 * 12_345];
        for (int i = 0; i < bytes.length / 2; i++) {
            short sample = (short) (20_000 * Math.sin(i * 0.05) * Math.sin(i * 0.0007) + 50 * Math.sin(i * i));
            bytes[2 * i] = (byte) sample;
            bytes[2 * i + 1] = (byte) (sample >> 8);
        }
        original = PcmAudio.ofSamples(bytes);
        wav = Files.write(directory.resolve("original.wav"), original.toWav());
    }

    @ParameterizedTest
    @CsvSource({
        "wav,-b 16",
        "wav,-b 24",
        "wav,-b 32",
        "wav,-b 32 -e floating-point",
        "wav,-b 64 -e floating-point",
        "wav,-b 16 -c 2",
        "wav,-b 24 -c 2",
        "wav,-b 32 -e floating-point -c 4",
        "flac,-b 16",
        "flac,-b 24",
        "flac,-b 16 -c 2",
        "flac,-b 16 -C 0"
    })
    void readsEveryWholeFormBitForBit(String kind, String options) throws Exception {
        assertThat(AudioFile.read(converted(kind, options)).bytes()).isEqualTo(original.bytes());
    }

    @ParameterizedTest
    @CsvSource({"wav,-r 48000", "wav,-r 44100 -c 2", "flac,-r 48000 -b 24", "flac,-r 22050 -c 2", "wav,-b 8"})
    void readsOtherRatesAndFewerBitsClosely(String kind, String options) throws Exception {
        PcmAudio audio = AudioFile.read(converted(kind, options));
        assertThat(audio.seconds()).isBetween(original.seconds() - 0.001, original.seconds() + 0.001);
        short[] expected = original.samples();
        short[] actual = audio.samples();
        for (int i = 500; i < expected.length - 500; i++) {
            // eight bits are steps of 256, and the original's hiss goes beyond what fewer samples can carry
            assertThat(actual[i]).isBetween((short) (expected[i] - 260), (short) (expected[i] + 260));
        }
    }

    @Test
    void readsThePromptsOfTheBank() throws IOException {
        PcmAudio audio = AudioFile.read(Path.of("question-banks/en/core-voice/audio/repeat-001.mp3"));
        assertThat(audio.seconds()).isBetween(1.0, 6.0);
        int loudest = 0;
        for (short sample : audio.samples()) {
            loudest = Math.max(loudest, Math.abs(sample));
        }
        assertThat(loudest).isBetween(3_000, 32_768);
    }

    @Test
    void takesAWavOfUnknownLengthToItsEnd() throws IOException {
        byte[] piped = original.toWav();
        Arrays.fill(piped, 40, 44, (byte) 0xFF);
        assertThat(AudioFile.read(Files.write(wav, piped)).bytes()).isEqualTo(original.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wav", "flac"})
    void refusesEveryCutOffFile(String kind) throws Exception {
        byte[] whole = Files.readAllBytes(converted(kind, "-b 16"));
        Path cut = directory.resolve("cut");
        for (int length = 4; length < whole.length; length += 97) {
            Files.write(cut, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> AudioFile.read(cut)).isInstanceOf(UnreadableAudioException.class);
        }
    }

    @Test
    void refusesADamagedFlac() throws Exception {
        byte[] flac = Files.readAllBytes(converted("flac", "-b 16"));
        flac[flac.length / 2] ^= 0x10;
        Path damaged = Files.write(directory.resolve("damaged"), flac);
        assertThatThrownBy(() -> AudioFile.read(damaged))
                .isInstanceOf(UnreadableAudioException.class)
                .hasMessageContaining("FLAC");
    }

    /** The library looks at it for ever. */
    @Test
    void leavesWhatFollowsTheLastSampleOfAFlac() throws Exception {
        Path whole = converted("flac", "-b 16");
        byte[] file = Files.readAllBytes(whole);
        byte[] longer = Arrays.copyOf(file, file.length + 64);
        Arrays.fill(longer, file.length, longer.length, (byte) 0xFF);

        Path longerFile = Files.write(directory.resolve("longer"), longer);

        assertThat(AudioFile.read(longerFile).samples())
                .isEqualTo(AudioFile.read(whole).samples());
    }

    @Test
    void saysWhatItCannotRead() throws IOException {
        refuses("", "is empty");
        refuses("OggS and more", "neither WAV, FLAC nor MP3");
        byte[] law = original.toWav();
        law[20] = 7;
        Path file = Files.write(directory.resolve("law.wav"), law);
        assertThatThrownBy(() -> AudioFile.read(file)).hasMessageContaining("coding 7");
        law[20] = 1;
        Arrays.fill(law, 24, 28, (byte) 0);
        Files.write(file, law);
        assertThatThrownBy(() -> AudioFile.read(file)).hasMessageContaining("0 samples a second");
    }

    private void refuses(String content, String says) throws IOException {
        Path file = Files.writeString(directory.resolve("other"), content);
        assertThatThrownBy(() -> AudioFile.read(file))
                .isInstanceOf(UnreadableAudioException.class)
                .hasMessageContaining(says);
    }

    private Path converted(String kind, String options) throws Exception {
        Path file = directory.resolve("converted." + kind);
        List<String> command = new ArrayList<>(List.of("sox", "-D", wav.toString()));
        command.addAll(List.of(options.split(" ")));
        command.add(file.toString());
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
        return file;
    }
}
