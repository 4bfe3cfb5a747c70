package org.parlance.recording;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Keeps audio. What a put has returned from is durable: it outlives a crash of process and machine. */
interface RecordingStore {
    /** Keeps one chunk of a recording that is still coming in; the same bytes again are harmless. */
    void putChunk(UUID recordingId, int number, String sha256, byte[] bytes) throws IOException;

    byte[] chunk(UUID recordingId, int number, String sha256) throws IOException;

    /** Keeps the whole recording, a WAV file. */
    void put(UUID recordingId, byte[] wav) throws IOException;

    InputStream open(UUID recordingId) throws IOException;

    /** Lets go of the chunks of a recording that is kept whole. */
    void forgetChunks(UUID recordingId) throws IOException;
}
