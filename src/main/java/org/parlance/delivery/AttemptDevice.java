package org.parlance.delivery;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;

/** A browser that an attempt is or was taken in, by its cookie's hash. */
@Entity
class AttemptDevice {
    /** @param number from 1, in the order in which they had the attempt */
    @Embeddable
    record Key(UUID attemptId, int number) implements Serializable {}

    @EmbeddedId
    private Key key;

    private byte[] cookieHash;
    private Instant since;

    protected AttemptDevice() {}

    AttemptDevice(Key key, byte[] cookieHash, Instant since) {
        this.key = key;
        this.cookieHash = cookieHash;
        this.since = since;
    }

    boolean is(byte[] otherHash) {
        return MessageDigest.isEqual(cookieHash, otherHash);
    }

    int number() {
        return key.number();
    }

    Instant since() {
        return since;
    }
}
