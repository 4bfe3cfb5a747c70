package org.parlance.shortlist;

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

/** Who did something to a shortlist as a whole, and when; all are kept. */
@Entity
class ShortlistStep {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID shortlistId;

    @Enumerated(EnumType.STRING)
    private Shortlist.Deed deed;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "done_by")
    private StaffMember doneBy;

    private Instant doneAt;

    protected ShortlistStep() {}

    ShortlistStep(UUID shortlistId, Shortlist.Deed deed, StaffMember doneBy, Instant now) {
        this.shortlistId = shortlistId;
        this.deed = deed;
        this.doneBy = doneBy;
        this.doneAt = now;
    }

    Shortlist.Deed deed() {
        return deed;
    }

    String byName() {
        return doneBy.name();
    }

    Instant doneAt() {
        return doneAt;
    }
}
