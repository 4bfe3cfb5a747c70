package org.parlance.hiring;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds out how a text file is encoded, as no CSV file says so. */
final class CharsetGuess {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private CharsetGuess() {}

    /** The text without its byte order mark. @param charset that was used */
    record Decoded(String text, Charset charset) {}

    /** By byte order mark, else by where the zeros of UTF-16 are, else UTF-8 where that is valid, else Windows-1252. */
    static Decoded decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decoded(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return unmarkedUtf16(bytes)
                .map(charset -> decoded(bytes, 0, charset))
                .or(() -> strictly(bytes))
                .orElseGet(() -> decoded(bytes, 0, WINDOWS_1252));
    }

    static Decoded decode(byte[] bytes, Charset charset) {
        Decoded marked = decode(bytes);
        return marked.charset().equals(charset) ? marked : decoded(bytes, 0, charset);
    }

    private static Decoded decoded(byte[] bytes, int from, Charset charset) {
        return new Decoded(new String(bytes, from, bytes.length - from, charset), charset);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Latin text in UTF-16 has a zero in every second byte. */
    private static Optional<Charset> unmarkedUtf16(byte[] bytes) {
        int looked = Math.min(bytes.length, 2000) / 2 * 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < looked; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int many = looked / 2 * 7 / 10;
        if (looked < 4 || Math.max(even, odd) <= many) {
            return Optional.empty();
        }
        return Optional.of(odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    private static Optional<Decoded> strictly(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(new Decoded(text, StandardCharsets.UTF_8));
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }
}
