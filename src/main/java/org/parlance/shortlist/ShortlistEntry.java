package org.parlance.shortlist;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.parlance.delivery.Attempt;
import org.parlance.identity.StaffMember;

/** An applicant whom a recruiter has put forward to HR, by the attempt that was passed. */
@Entity
class ShortlistEntry {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID campaignId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "attempt_id")
    private Attempt attempt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "added_by")
    private StaffMember addedBy;

    private Instant addedAt;

    protected ShortlistEntry() {}

    ShortlistEntry(Attempt attempt, StaffMember addedBy, Instant now) {
        this.campaignId = attempt.invitation().campaign().id();
        this.attempt = attempt;
        this.addedBy = addedBy;
        this.addedAt = now;
    }

    Attempt attempt() {
        return attempt;
    }

    String adderName() {
        return addedBy.name();
    }

    Instant addedAt() {
        return addedAt;
    }
}
