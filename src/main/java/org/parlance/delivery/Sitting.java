package org.parlance.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A browser that has opened an invitation; its cookie's hash. */
@Entity
class Sitting {
    @Id
    private byte[] cookieHash;

    private UUID invitationId;
    private Instant openedAt;

    protected Sitting() {}

    Sitting(byte[] cookieHash, UUID invitationId, Instant openedAt) {
        this.cookieHash = cookieHash;
        this.invitationId = invitationId;
        this.openedAt = openedAt;
    }
}
