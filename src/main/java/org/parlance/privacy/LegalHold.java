package org.parlance.privacy;

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

/** Data that has to stay for a dispute: neither time nor request erases it until somebody lifts the hold. */
@Entity
public class LegalHold {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID applicantId;
    private UUID campaignId;
    private String reason;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "placed_by")
    private StaffMember placedBy;

    private Instant placedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "lifted_by")
    private StaffMember liftedBy;

    private Instant liftedAt;

    @Version
    private int lockVersion;

    protected LegalHold() {}

    private LegalHold(UUID applicantId, UUID campaignId, String reason, StaffMember placedBy, Instant now) {
        this.applicantId = applicantId;
        this.campaignId = campaignId;
        this.reason = reason;
        this.placedBy = placedBy;
        this.placedAt = now;
    }

    static LegalHold ofApplicant(UUID applicantId, String reason, StaffMember placedBy, Instant now) {
        return new LegalHold(applicantId, null, reason, placedBy, now);
    }

    static LegalHold ofCampaign(UUID campaignId, String reason, StaffMember placedBy, Instant now) {
        return new LegalHold(null, campaignId, reason, placedBy, now);
    }

    void lift(StaffMember by, Instant now) {
        liftedBy = by;
        liftedAt = now;
    }

    public UUID id() {
        return id;
    }

    UUID subjectId() {
        return applicantId == null ? campaignId : applicantId;
    }

    /** Whether it is on a whole campaign. */
    public boolean ofCampaign() {
        return campaignId != null;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public String reason() {
        return reason;
    }

    public String placedBy() {
        return placedBy.name();
    }

    public Instant placedAt() {
        return placedAt;
    }
}
