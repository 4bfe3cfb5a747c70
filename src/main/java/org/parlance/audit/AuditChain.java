package org.parlance.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * How rows of the trail hang together: {@code hash(n) = SHA-256(hash(n - 1) || content(n))}, where the content is the
 * row as a JSON array with its number in front, in UTF-8, and hash(0) is 32 zero bytes. Who changes, drops, adds or swaps
 * rows has to change every later hash, and with it the newest one, which is written down elsewhere.
 */
public final class AuditChain {
    private static final int HASH_BYTES = 32;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private AuditChain() {}

    /** What stands before the first row. */
    public static byte[] start() {
        return new byte[HASH_BYTES];
    }

    /** @param number from 1 @param previous the hash of the row before */
    public static byte[] hash(byte[] previous, long number, AuditRecord event) {
        MessageDigest digest = sha256();
        digest.update(previous);
        return digest.digest(content(number, event).getBytes(StandardCharsets.UTF_8));
    }

    static String content(long number, AuditRecord event) {
        List<Object> content = new ArrayList<>();
        content.add(number);
        content.add(event.id().toString());
        content.add(ChronoUnit.MICROS.between(Instant.EPOCH, event.at()));
        content.add(event.actor().kind().name());
        content.add(event.actor().id() == null ? null : event.actor().id().toString());
        content.add(event.action());
        content.add(event.subjectId().toString());
        content.add(event.details());
        try {
            return MAPPER.writeValueAsString(content);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
