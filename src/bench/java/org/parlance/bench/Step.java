package org.parlance.bench;

/**
 * One request of an applicant's page.
 *
 * @param at seconds after the item's start at which the page sends it
 * @param kind what it is, as the figures name it
 * @param body JSON; empty where there is none, or where the bytes of a chunk go instead
 * @param recording whose chunk or seal it is; null for anything else
 * @param chunk number of the chunk; -1 where it is none
 * @param fact what the server has acknowledged with its answer, for the comparison at the end: a SHA-256, or empty
 */
record Step(double at, Kind kind, String path, String body, Take recording, int chunk, String fact) {
    /** With the method by which it is sent. */
    enum Kind {
        PROMPT("GET"),
        PLAYING("PUT"),
        READY("POST"),
        HEARTBEAT("POST"),
        ANNOUNCE("PUT"),
        CHUNK("BYTES"),
        SEAL("POST"),
        SAVE("PUT"),
        FINISH("POST");

        final String method;

        Kind(String method) {
            this.method = method;
        }
    }

    static Step of(double at, Kind kind, String path, String body) {
        return new Step(at, kind, path, body, null, -1, "");
    }

    byte[] bytes() {
        return recording.chunk(chunk);
    }
}
