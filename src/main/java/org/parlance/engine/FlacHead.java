package org.parlance.engine;

import java.util.Arrays;

/** What stands in a FLAC file before its sound (RFC 9639): its format, and things for players of music. */
final class FlacHead {
    private static final int MARK = 4;
    private static final int PART_HEAD = 4;
    private static final int FORMAT = 34;
    private static final int LAST = 0x80;

    private FlacHead() {}

    /**
     * The file with its format and its sound alone. The decoder would take the word of a title or a picture for its
     * length.
     *
     * @throws UnreadableAudioException when it does not begin with its format, or is cut off before its sound
     */
    static byte[] bare(byte[] file) {
        int formatEnd = MARK + PART_HEAD + FORMAT;
        if (file.length < formatEnd) {
            throw new UnreadableAudioException("the FLAC file is cut off in its head");
        }
        if ((file[MARK] & ~LAST) != 0 || length(file, MARK) != FORMAT) {
            throw new UnreadableAudioException("the FLAC file does not say its format");
        }
        int at = MARK;
        boolean last = false;
        while (!last) {
            if (at + PART_HEAD > file.length || at + PART_HEAD + length(file, at) > file.length) {
                throw new UnreadableAudioException("the FLAC file is cut off in its head");
            }
            last = (file[at] & LAST) != 0;
            at += PART_HEAD + length(file, at);
        }
        byte[] bare = Arrays.copyOf(file, formatEnd + file.length - at);
        bare[MARK] = (byte) LAST;
        System.arraycopy(file, at, bare, formatEnd, file.length - at);
        return bare;
    }

    private static int length(byte[] file, int part) {
        return (file[part + 1] & 0xFF) << 16 | (file[part + 2] & 0xFF) << 8 | file[part + 3] & 0xFF;
    }
}
