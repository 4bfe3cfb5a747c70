package org.parlance.hiring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A browser that has opened an invitation's link and still has to type the code that was mailed to the applicant. Of the
 * browser and of the code only hashes are kept.
 */
@Entity
class DeviceCode {
    static final int MAX_TRIES = 5;

    /** How long a code is good, from its mail on. */
    static final Duration GOOD = Duration.ofMinutes(10);

    /** The shortest time between two mails to the same browser's applicant. */
    static final Duration BETWEEN_MAILS = Duration.ofMinutes(1);

    /** What became of a try. */
    enum Try {
        RIGHT,
        WRONG,
        /** No code has gone out yet. */
        NOT_SENT,
        /** The code's time is over. */
        OVER,
        /** All tries of this code are used up. */
        EXHAUSTED
    }

    @Id
    private byte[] deviceHash;

    private UUID invitationId;
    private UUID mailId;
    private String codeHash;
    private Instant goodUntil;
    private int wrongTries;
    private Instant askedAt;
    private Instant mailAskedAt;

    @Version
    private int lockVersion;

    protected DeviceCode() {}

    DeviceCode(byte[] deviceHash, UUID invitationId, UUID mailId, Instant now) {
        this.deviceHash = deviceHash;
        this.invitationId = invitationId;
        this.askedAt = now;
        mailBy(mailId, now);
    }

    /** A new code goes out by a mail; the one before is good no more. */
    final void mailBy(UUID newMailId, Instant now) {
        mailId = newMailId;
        mailAskedAt = now;
        codeHash = null;
        goodUntil = null;
        wrongTries = 0;
    }

    /** The mail leaves with a code. */
    void sent(String newCodeHash, Instant now) {
        codeHash = newCodeHash;
        goodUntil = now.plus(GOOD);
    }

    /** Counts a wrong try. */
    Try typed(String typedHash, Instant now) {
        if (codeHash == null) {
            return Try.NOT_SENT;
        }
        if (!now.isBefore(goodUntil)) {
            return Try.OVER;
        }
        if (wrongTries >= MAX_TRIES) {
            return Try.EXHAUSTED;
        }
        if (MessageDigest.isEqual(bytes(codeHash), bytes(typedHash))) {
            return Try.RIGHT;
        }
        wrongTries++;
        return Try.WRONG;
    }

    private static byte[] bytes(String hash) {
        return hash.getBytes(StandardCharsets.US_ASCII);
    }

    int triesLeft() {
        return MAX_TRIES - wrongTries;
    }

    /** Whether its applicant can still type the code of the newest mail; that may be on its way yet. */
    boolean openAt(Instant now) {
        return wrongTries < MAX_TRIES && now.isBefore(goodUntil == null ? mailAskedAt.plus(GOOD) : goodUntil);
    }

    byte[] deviceHash() {
        return deviceHash;
    }

    UUID invitationId() {
        return invitationId;
    }

    UUID mailId() {
        return mailId;
    }

    /** When this browser opened the link. */
    Instant askedAt() {
        return askedAt;
    }

    Instant mailAskedAt() {
        return mailAskedAt;
    }
}
