package org.parlance.hiring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The short code of an invitation, good only together with the applicant's phone number, and for five tries. */
@Entity
class InvitationCode {
    static final int MAX_TRIES = 5;

    @Id
    private UUID invitationId;

    private byte[] codeHash;
    private int wrongTries;
    private Instant mintedAt;

    protected InvitationCode() {}

    InvitationCode(UUID invitationId) {
        this.invitationId = invitationId;
    }

    void mint(byte[] newCodeHash, Instant now) {
        codeHash = newCodeHash;
        wrongTries = 0;
        mintedAt = now;
    }

    boolean exhausted() {
        return wrongTries >= MAX_TRIES;
    }

    void wrongTry() {
        wrongTries++;
    }

    UUID invitationId() {
        return invitationId;
    }
}
