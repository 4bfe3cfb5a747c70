package org.parlance.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads audio files of people's own making: WAV (PCM of 8, 16, 24 or 32 bits, or float), FLAC and MP3, at any rate, with
 * any number of channels, whose mean is taken. The kind is seen by the content, not the name.
 */
public final class AudioFile {
    private static final long LARGEST = 1L << 30;

    private AudioFile() {}

    /**
     * The file's sound as the recogniser takes it. 16 kHz mono 16-bit audio comes out bit for bit.
     *
     * @throws UnreadableAudioException if it is none of these, cut off or damaged; the message says which
     */
    public static PcmAudio read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new UnreadableAudioException("the file is larger than 1 GB");
        }
        return of(Files.readAllBytes(file));
    }

    /** As {@link #read}, of a file's content. */
    static PcmAudio of(byte[] file) {
        return sound(file).toPcm();
    }

    private static Sound sound(byte[] file) {
        String mark = new String(file, 0, Math.min(4, file.length), StandardCharsets.ISO_8859_1);
        if (mark.equals("RIFF")) {
            return WavFile.parse(file).sound();
        }
        if (mark.equals("fLaC")) {
            return FlacFile.read(file);
        }
        if (mark.startsWith("ID3") || isMp3Frame(file)) {
            return Mp3File.read(file);
        }
        throw new UnreadableAudioException(
                file.length == 0 ? "the file is empty" : "the file is neither WAV, FLAC nor MP3");
    }

    /** Eleven bits set, then a version and layer III. */
    private static boolean isMp3Frame(byte[] file) {
        return file.length > 4 && file[0] == (byte) 0xFF && (file[1] & 0xE6) == 0xE2;
    }
}
