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

/** An applicant whom a recruiter has put forward to HR, by the attempt that was passed; a removed one can come back. */
@Entity
class ShortlistEntry {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID campaignId;
    private UUID shortlistId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "attempt_id")
    private Attempt attempt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "added_by")
    private StaffMember addedBy;

    private Instant addedAt;
    private int position;
    private String note = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "removed_by")
    private StaffMember removedBy;

    private Instant removedAt;

    protected ShortlistEntry() {}

    ShortlistEntry(Shortlist list, Attempt attempt, int position, StaffMember addedBy, Instant now) {
        this.campaignId = list.campaignId();
        this.shortlistId = list.id();
        this.attempt = attempt;
        this.position = position;
        this.addedBy = addedBy;
        this.addedAt = now;
    }

    void remove(StaffMember by, Instant now) {
        removedBy = by;
        removedAt = now;
    }

    /** Comes back at the place where it was; whoever has it too comes after. */
    void restore() {
        removedBy = null;
        removedAt = null;
    }

    void place(int newPosition) {
        position = newPosition;
    }

    void note(String newNote) {
        note = newNote;
    }

    UUID id() {
        return id;
    }

    UUID shortlistId() {
        return shortlistId;
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

    int position() {
        return position;
    }

    String note() {
        return note;
    }

    boolean removed() {
        return removedAt != null;
    }

    /** Null while it stands on the list. */
    Instant removedAt() {
        return removedAt;
    }

    /** Null while it stands on the list. */
    String removerName() {
        return removedBy == null ? null : removedBy.name();
    }
}
