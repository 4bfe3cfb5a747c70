package org.parlance.bench;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;

/** A recording as a page makes it: 16 kHz, 16 bits, cut into chunks of one second. No two chunks have the same bytes. */
final class Take {
    static final int BYTES_A_SECOND = 32_000;

    private static final byte[] NOISE = noise();

    private final UUID id = UUID.randomUUID();
    private final int bytes;

    Take(double seconds) {
        this.bytes = Math.max(2, (int) (seconds * BYTES_A_SECOND / 2) * 2);
    }

    UUID id() {
        return id;
    }

    int chunks() {
        return (bytes + BYTES_A_SECOND - 1) / BYTES_A_SECOND;
    }

    byte[] chunk(int number) {
        int length = Math.min(BYTES_A_SECOND, bytes - number * BYTES_A_SECOND);
        byte[] chunk = Arrays.copyOf(NOISE, length);
        byte[] mark = ByteBuffer.allocate(20)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putInt(number)
                .array();
        System.arraycopy(mark, 0, chunk, 0, Math.min(mark.length, length));
        return chunk;
    }

    /** SHA-256 of the whole, hex. */
    String sha256() {
        MessageDigest digest = digest();
        for (int number = 0; number < chunks(); number++) {
            digest.update(chunk(number));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static byte[] noise() {
        byte[] noise = new byte[BYTES_A_SECOND];
        new Random(1).nextBytes(noise);
        return noise;
    }
}
