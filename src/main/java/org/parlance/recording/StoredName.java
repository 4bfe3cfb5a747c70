package org.parlance.recording;

import java.util.UUID;

/** What the parts of a recording are called, in every store alike. Names are relative, their parts set apart by a slash. */
final class StoredName {
    private StoredName() {}

    static String whole(UUID recordingId) {
        return shelf(recordingId) + recordingId + ".wav";
    }

    /** The name holds the checksum, so that other bytes of the same number never overwrite what was acknowledged. */
    static String chunk(UUID recordingId, int number, String sha256) {
        return chunks(recordingId) + "%05d-%s.pcm".formatted(number, sha256);
    }

    /** What the names of all chunks of a recording begin with. */
    static String chunks(UUID recordingId) {
        return shelf(recordingId) + recordingId + ".chunks/";
    }

    /** The id's end is random, so it spreads recordings evenly over 256 shelves. */
    private static String shelf(UUID recordingId) {
        String id = recordingId.toString();
        return id.substring(id.length() - 2) + "/";
    }
}
