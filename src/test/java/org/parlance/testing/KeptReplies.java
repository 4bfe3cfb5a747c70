package org.parlance.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Good answers to items that are judged by their points, kept under replies/, a file an item. */
public final class KeptReplies {
    private KeptReplies() {}

    /** @throws IllegalStateException when none is kept for the item */
    public static String to(String itemId) {
        try (InputStream text = KeptReplies.class.getResourceAsStream("/replies/" + itemId + ".txt")) {
            if (text == null) {
                throw new IllegalStateException("no good reply to " + itemId + " is kept");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of an answer in parts, in order: each line is the part's id, a colon, and what is written. */
    public static Map<String, String> parts(String itemId) {
        Map<String, String> parts = new LinkedHashMap<>();
        to(itemId).lines().forEach(line -> {
            int colon = line.indexOf(':');
            parts.put(line.substring(0, colon), line.substring(colon + 1).strip());
        });
        return parts;
    }
}
