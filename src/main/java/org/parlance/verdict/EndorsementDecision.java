package org.parlance.verdict;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.parlance.identity.StaffMember;

/** What a named person made of an endorsed result; the newest that settles it counts, all are kept. */
@Entity
public class EndorsementDecision {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID endorsementId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String reason;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "decided_by")
    private StaffMember decidedBy;

    private Instant decidedAt;
    private boolean settles;

    protected EndorsementDecision() {}

    EndorsementDecision(
            UUID endorsementId, Outcome outcome, String reason, StaffMember decidedBy, boolean settles, Instant now) {
        this.endorsementId = endorsementId;
        this.outcome = outcome;
        this.reason = reason;
        this.decidedBy = decidedBy;
        this.settles = settles;
        this.decidedAt = now;
    }

    public UUID id() {
        return id;
    }

    UUID endorsementId() {
        return endorsementId;
    }

    /** PASS or FAIL. */
    public Outcome outcome() {
        return outcome;
    }

    public String reason() {
        return reason;
    }

    public String deciderName() {
        return decidedBy.name();
    }

    UUID deciderId() {
        return decidedBy.id();
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** Whether its outcome stood as soon as it was made; false for one that waited for another person's. */
    public boolean settles() {
        return settles;
    }
}
