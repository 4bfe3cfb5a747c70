package org.parlance.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parlance.testing.Fuzz;
import org.parlance.testing.Waves;

/** Whatever somebody uploads as sound is read or refused, in bounded memory and time. */
class AudioFuzzTest {
    private static final Fuzz FUZZ = Fuzz.of(AudioFile::of, UnreadableAudioException.class, 64);
    private static final double SECONDS = 0.15;

    @TempDir
    static Path directory;

    private static Path wav;

    @BeforeAll
    static void someSound() throws IOException {
        ByteBuffer samples =
                ByteBuffer.allocate((int) (2 * SECONDS * PcmAudio.RATE)).order(ByteOrder.LITTLE_ENDIAN);
        samples.asShortBuffer().put(Waves.buzz(SECONDS, time -> 150, time -> 0.5));
        wav = Files.write(
                directory.resolve("sound.wav"),
                PcmAudio.ofSamples(samples.array()).toWav());
    }

    private static byte[] converted(String kind, String... options) throws Exception {
        Path file = Files.createTempFile(directory, "sound", "." + kind);
        List<String> command = new ArrayList<>(List.of("sox", wav.toString()));
        command.addAll(List.of(options));
        command.add(file.toString());
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
        return Files.readAllBytes(file);
    }

    @Test
    void damagedWav() throws Exception {
        FUZZ.mutate(List.of(
                Files.readAllBytes(wav),
                converted("wav", "-b", "24", "-c", "2"),
                converted("wav", "-e", "floating-point", "-b", "32", "-r", "8000"),
                converted("wav", "-b", "8", "-r", "11025")));
    }

    @Test
    void damagedFlac() throws Exception {
        FUZZ.mutate(List.of(
                converted("flac"),
                converted("flac", "-c", "2", "-b", "24"),
                converted("flac", "-C", "0", "-r", "8000")));
    }

    @Test
    void damagedMp3() throws Exception {
        FUZZ.mutate(List.of(converted("mp3"), converted("mp3", "-C", "128", "-r", "44100", "-c", "2")));
    }

    @Test
    void damagedSamples() throws Exception {
        Fuzz.of(PcmAudio::ofSamples, UnreadableAudioException.class, 1).mutate(List.of(Files.readAllBytes(wav)));
    }

    @Test
    void aFlacThatSaysItWereHoursLong() throws Exception {
        byte[] flac = converted("flac");
        // the 36 bits of the number of samples, behind the mark, the part's head and 13 bytes of it
        for (long samples : new long[] {(1L << 36) - 1, Integer.MAX_VALUE, 1L << 28}) {
            byte[] bomb = flac.clone();
            bomb[21] = (byte) (bomb[21] & 0xF0 | samples >> 32);
            ByteBuffer.wrap(bomb).putInt(22, (int) samples);
            FUZZ.refuse("a FLAC of " + samples + " samples", bomb);
        }
    }

    @Test
    void aRateThatNobodyRecordsWith() throws IOException {
        byte[] odd = Files.readAllBytes(wav);
        for (int rate : new int[] {0, -1, 1, 383_999, 44_101, Integer.MAX_VALUE}) {
            ByteBuffer.wrap(odd).order(ByteOrder.LITTLE_ENDIAN).putInt(24, rate);
            FUZZ.refuse("a WAV of " + rate + " samples a second", odd);
        }
    }

    @Test
    void soundThatIsMuchLongerThanItsFile() throws Exception {
        byte[] second = converted("mp3", "-C", "8", "-r", "8000");
        ByteBuffer hours = ByteBuffer.allocate(4 << 20);
        while (hours.remaining() >= second.length) {
            hours.put(second);
        }
        Fuzz.of(AudioFile::of, UnreadableAudioException.class, 300).refuse("hours of MP3", hours.array());
    }

    @Test
    void anotherKindOfFile() {
        for (String mark :
                List.of("", "RIFF", "fLaC", "ID3", "\u00ff\u00fb", "OggS", "PK\u0003\u0004", "<svg/>", "\u0000")) {
            FUZZ.refuse("a file of " + mark, mark.getBytes(StandardCharsets.ISO_8859_1));
            FUZZ.refuse(
                    "a padded file of " + mark, (mark + "\u0000".repeat(5_000)).getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
