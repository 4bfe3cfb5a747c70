package org.parlance.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Sound as the recogniser takes it: one channel, 16,000 samples a second, 16 bits each, least significant byte first. */
public final class PcmAudio {
    /** Samples a second. */
    public static final int RATE = 16_000;

    private static final int BITS = 16;

    private final byte[] bytes;

    private PcmAudio(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @param bytes samples without a header; an odd byte at the end is refused */
    public static PcmAudio ofSamples(byte[] bytes) {
        if (bytes.length % 2 != 0) {
            throw new UnreadableAudioException("the audio ends in the middle of a sample");
        }
        return new PcmAudio(bytes.clone());
    }

    public static PcmAudio ofWav(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ofWav(in);
        }
    }

    /** @throws UnreadableAudioException if it is no WAV file, not 16 kHz mono 16-bit PCM, or cut off */
    public static PcmAudio ofWav(InputStream in) throws IOException {
        WavFile wav = WavFile.parse(in.readAllBytes());
        if (wav.coding() != WavFile.PCM || wav.channels() != 1 || wav.rate() != RATE || wav.bits() != BITS) {
            throw new UnreadableAudioException("the WAV file has to be PCM, 16000 Hz, 1 channel, 16 bits; it is coding "
                    + wav.coding() + ", " + wav.rate() + " Hz, " + wav.channels() + " channels, " + wav.bits()
                    + " bits");
        }
        byte[] samples = new byte[wav.data().remaining()];
        wav.data().get(samples);
        return ofSamples(samples);
    }

    /** The same audio as a WAV file. */
    public byte[] toWav() {
        ByteBuffer header = ByteBuffer.allocate(44).order(ByteOrder.LITTLE_ENDIAN);
        header.put("RIFF".getBytes(StandardCharsets.ISO_8859_1)).putInt(36 + bytes.length);
        header.put("WAVEfmt ".getBytes(StandardCharsets.ISO_8859_1)).putInt(16);
        header.putShort((short) WavFile.PCM).putShort((short) 1).putInt(RATE).putInt(2 * RATE);
        header.putShort((short) 2).putShort((short) BITS);
        header.put("data".getBytes(StandardCharsets.ISO_8859_1)).putInt(bytes.length);
        ByteArrayOutputStream wav = new ByteArrayOutputStream(header.capacity() + bytes.length);
        wav.writeBytes(header.array());
        wav.writeBytes(bytes);
        return wav.toByteArray();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** Its first seconds, or all of it when it is not longer. */
    public PcmAudio first(double seconds) {
        int length = 2 * (int) Math.round(seconds * RATE);
        return length >= bytes.length ? this : new PcmAudio(Arrays.copyOf(bytes, length));
    }

    public short[] samples() {
        short[] samples = new short[bytes.length / 2];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
        return samples;
    }

    public double seconds() {
        return bytes.length / 2.0 / RATE;
    }
}
