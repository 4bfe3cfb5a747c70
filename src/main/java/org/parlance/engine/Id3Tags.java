package org.parlance.engine;

/** What programs write about a piece of music before an MP3's sound (ID3v2). The decoder would take its word for its length. */
final class Id3Tags {
    private static final int HEAD = 10;

    private Id3Tags() {}

    /**
     * Where the tags at a file's start end.
     *
     * @throws UnreadableAudioException when one says that it is longer than the file
     */
    static int end(byte[] file) {
        int end = 0;
        while (begins(file, end)) {
            if (file.length - end < HEAD) {
                throw new UnreadableAudioException("the MP3 file is cut off in its head");
            }
            long length = HEAD + length(file, end);
            if (length > file.length - end) {
                throw new UnreadableAudioException("the MP3 file is cut off: its head says " + length + " bytes, "
                        + (file.length - end) + " are there");
            }
            end += (int) length;
        }
        return end;
    }

    private static boolean begins(byte[] file, int at) {
        return file.length - at >= 3 && file[at] == 'I' && file[at + 1] == 'D' && file[at + 2] == '3';
    }

    /** Four bytes of seven bits each. */
    private static long length(byte[] file, int at) {
        long length = 0;
        for (int i = 6; i < HEAD; i++) {
            length = length << 7 | file[at + i] & 0x7F;
        }
        return length;
    }
}
