package org.parlance.recording;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/**
 * Keeps audio. What a put has returned from is durable: it outlives a crash of process and machine. Whatever the store
 * cannot do now, or does not have, is an {@link IOException} within the time that a request may take.
 */
interface RecordingStore extends AutoCloseable {
    /** Keeps one chunk of a recording that is still coming in; the same bytes again are harmless. */
    void putChunk(UUID recordingId, int number, String sha256, byte[] bytes) throws IOException;

    byte[] chunk(UUID recordingId, int number, String sha256) throws IOException;

    /** Keeps the whole recording, a WAV file. */
    void put(UUID recordingId, byte[] wav) throws IOException;

    InputStream open(UUID recordingId) throws IOException;

    /** Lets go of the chunks of a recording that is kept whole. */
    void forgetChunks(UUID recordingId) throws IOException;

    /** Lets go of the whole recording and its chunks for good; again is harmless. */
    void erase(UUID recordingId) throws IOException;

    /** Writes something small. @throws IOException when recordings cannot be taken now, with the reason */
    void requireUsable() throws IOException;

    @Override
    default void close() {}
}
