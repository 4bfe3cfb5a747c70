package org.parlance.review;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.parlance.identity.StaffMember;

/** A list of proposed fails that one person wants to confirm together, and the seed of its sample. */
@Entity
class FailBatch {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID campaignId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "drawn_by")
    private StaffMember drawnBy;

    private Instant drawnAt;
    private long seed;
    private Instant confirmedAt;
    private String reason;

    @Version
    private int lockVersion;

    protected FailBatch() {}

    FailBatch(UUID campaignId, StaffMember drawnBy, long seed, Instant now) {
        this.campaignId = campaignId;
        this.drawnBy = drawnBy;
        this.seed = seed;
        this.drawnAt = now;
    }

    void confirmed(String why, Instant now) {
        reason = why;
        confirmedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID campaignId() {
        return campaignId;
    }

    StaffMember drawnBy() {
        return drawnBy;
    }

    Instant drawnAt() {
        return drawnAt;
    }

    long seed() {
        return seed;
    }

    /** Null while it waits. */
    Instant confirmedAt() {
        return confirmedAt;
    }

    /** Null while it waits. */
    String reason() {
        return reason;
    }
}
