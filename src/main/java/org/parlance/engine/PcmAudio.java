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

    private static final int PCM = 1;
    private static final int EXTENSIBLE = 0xFFFE;

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
        ByteBuffer wav = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
        if (wav.remaining() < 12 || !tag(wav).equals("RIFF") || wav.getInt() == 0 || !tag(wav).equals("WAVE")) {
            throw new UnreadableAudioException("this is not a WAV file");
        }
        boolean known = false;
        while (wav.remaining() >= 8) {
            String chunk = tag(wav);
            long length = Integer.toUnsignedLong(wav.getInt());
            if (length > wav.remaining()) {
                throw new UnreadableAudioException("the WAV file is cut off: its part '" + chunk + "' says " + length
                        + " bytes, " + wav.remaining() + " are there");
            }
            if (chunk.equals("fmt ")) {
                requireFormat(wav.slice(wav.position(), (int) length).order(ByteOrder.LITTLE_ENDIAN));
                known = true;
            } else if (chunk.equals("data")) {
                return data(wav, (int) length, known);
            }
            wav.position((int) Math.min(wav.limit(), wav.position() + length + length % 2));
        }
        throw new UnreadableAudioException("the WAV file has no audio in it");
    }

    private static PcmAudio data(ByteBuffer wav, int length, boolean known) {
        if (!known) {
            throw new UnreadableAudioException("the WAV file does not say its format before its audio");
        }
        byte[] samples = new byte[length];
        wav.get(samples);
        return ofSamples(samples);
    }

    private static void requireFormat(ByteBuffer format) {
        if (format.remaining() < 16) {
            throw new UnreadableAudioException("the WAV file's format is cut off");
        }
        int coding = Short.toUnsignedInt(format.getShort());
        int channels = format.getShort();
        int rate = format.getInt();
        int bits = format.getShort(14);
        if (coding != PCM && coding != EXTENSIBLE || channels != 1 || rate != RATE || bits != 16) {
            throw new UnreadableAudioException("the WAV file has to be PCM, 16000 Hz, 1 channel, 16 bits; it is coding "
                    + coding + ", " + rate + " Hz, " + channels + " channels, " + bits + " bits");
        }
    }

    private static String tag(ByteBuffer wav) {
        byte[] tag = new byte[4];
        wav.get(tag);
        return new String(tag, StandardCharsets.ISO_8859_1);
    }

    /** The same audio as a WAV file. */
    public byte[] toWav() {
        ByteBuffer header = ByteBuffer.allocate(44).order(ByteOrder.LITTLE_ENDIAN);
        header.put("RIFF".getBytes(StandardCharsets.ISO_8859_1)).putInt(36 + bytes.length);
        header.put("WAVEfmt ".getBytes(StandardCharsets.ISO_8859_1)).putInt(16);
        header.putShort((short) PCM).putShort((short) 1).putInt(RATE).putInt(2 * RATE);
        header.putShort((short) 2).putShort((short) 16);
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
