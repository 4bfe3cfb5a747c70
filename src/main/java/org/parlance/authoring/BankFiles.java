package org.parlance.authoring;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which files a bank may hold, and whether one is what its name says. */
final class BankFiles {
    /** Plain names of few characters: no step up, no hidden file, nothing that another system reads differently. */
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,79}\\.(yaml|md|txt)"
            + "|audio(/[A-Za-z0-9][A-Za-z0-9_-]{0,79}){1,4}\\.(mp3|wav|flac|yaml)");

    private BankFiles() {}

    static boolean allowed(String path) {
        return PATH.matcher(path).matches();
    }

    static String allowed() {
        return "yaml, md and txt beside bank.yaml, and mp3, wav, flac and yaml under audio/, named by letters, digits,"
                + " _ and -";
    }

    /** Whether the content begins, or as a text reads, as the name's ending says. */
    static boolean isOfItsKind(String path, byte[] content) {
        return switch (path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "mp3" ->
                starts(content, "ID3") || content.length > 1 && content[0] == -1 && (content[1] & 0xE0) == 0xE0;
            case "wav" -> starts(content, "RIFF");
            case "flac" -> starts(content, "fLaC");
            default -> isText(content);
        };
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean starts(byte[] content, String mark) {
        return new String(content, 0, Math.min(mark.length(), content.length), StandardCharsets.ISO_8859_1)
                .equals(mark);
    }

    private static boolean isText(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(content))
                            .toString()
                            .indexOf('\0')
                    < 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
