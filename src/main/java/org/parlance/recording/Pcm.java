package org.parlance.recording;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one audio format of recordings: 16 kHz, mono, signed 16 bit, little endian. */
final class Pcm {
    static final int SAMPLE_RATE = 16_000;
    static final int BYTES_PER_SECOND = 2 * SAMPLE_RATE;
    private static final int HEADER_BYTES = 44;

    private Pcm() {}

    /** The samples with a WAV header in front, so that any player can play them. */
    static byte[] toWav(byte[] samples) {
        ByteBuffer wav = ByteBuffer.allocate(HEADER_BYTES + samples.length).order(ByteOrder.LITTLE_ENDIAN);
        wav.put(ascii("RIFF")).putInt(HEADER_BYTES - 8 + samples.length).put(ascii("WAVE"));
        wav.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) 1);
        wav.putInt(SAMPLE_RATE).putInt(BYTES_PER_SECOND).putShort((short) 2).putShort((short) 16);
        wav.put(ascii("data")).putInt(samples.length).put(samples);
        return wav.array();
    }

    static double seconds(long bytes) {
        return (double) bytes / BYTES_PER_SECOND;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
