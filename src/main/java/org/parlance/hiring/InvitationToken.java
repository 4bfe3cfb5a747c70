package org.parlance.hiring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One link of an invitation; only its hash is stored. */
@Entity
class InvitationToken {
    @Id
    private byte[] tokenHash;

    private UUID invitationId;
    private Instant mintedAt;

    protected InvitationToken() {}

    InvitationToken(byte[] tokenHash, UUID invitationId, Instant mintedAt) {
        this.tokenHash = tokenHash;
        this.invitationId = invitationId;
        this.mintedAt = mintedAt;
    }

    UUID invitationId() {
        return invitationId;
    }
}
