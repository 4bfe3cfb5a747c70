package org.parlance.verdict;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The confirmation test that was issued for an attempt which passed. */
@Entity
public class Confirmation {
    @Id
    private UUID attemptId;

    private UUID invitationId;
    private UUID issuedBy;
    private Instant issuedAt;
    private Instant scoredAt;

    @Enumerated(EnumType.STRING)
    private ConfirmationFinding finding;

    @Version
    private Integer lockVersion;

    protected Confirmation() {}

    Confirmation(UUID attemptId, UUID invitationId, UUID issuedBy, Instant now) {
        this.attemptId = attemptId;
        this.invitationId = invitationId;
        this.issuedBy = issuedBy;
        this.issuedAt = now;
    }

    /** Again, as after a reset of the test, what was found last stands. */
    void found(ConfirmationFinding newFinding, Instant now) {
        finding = newFinding;
        scoredAt = now;
    }

    /** Whose result it confirms. */
    public UUID attemptId() {
        return attemptId;
    }

    /** That lets the applicant in. */
    public UUID invitationId() {
        return invitationId;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** Null until it is scored. */
    public Instant scoredAt() {
        return scoredAt;
    }

    /** Null until it is scored. */
    public ConfirmationFinding finding() {
        return finding;
    }
}
