package org.parlance.recording;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** A chunk that the store holds. */
@Entity
class RecordingChunk {
    @Embeddable
    record Key(UUID recordingId, int number) implements Serializable {}

    @EmbeddedId
    private Key key;

    private int bytes;
    private byte[] sha256;
    private Instant receivedAt;

    protected RecordingChunk() {}

    RecordingChunk(Key key, int bytes, String sha256, Instant receivedAt) {
        this.key = key;
        this.bytes = bytes;
        this.sha256 = HexFormat.of().parseHex(sha256);
        this.receivedAt = receivedAt;
    }

    int number() {
        return key.number();
    }

    int bytes() {
        return bytes;
    }

    /** Hex. */
    String sha256() {
        return HexFormat.of().formatHex(sha256);
    }
}
