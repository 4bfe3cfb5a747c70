package org.parlance.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A filter and order of the table of results that a staff member has named for themselves. */
@Entity
class SavedView {
    static final int LONGEST_NAME = 60;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID staffMemberId;
    private String name;
    private String query;
    private boolean opensFirst;
    private Instant createdAt;
    private Instant deletedAt;

    @Version
    private int lockVersion;

    protected SavedView() {}

    SavedView(UUID staffMemberId, String name, String query, Instant now) {
        this.staffMemberId = staffMemberId;
        this.name = name;
        this.query = query;
        this.createdAt = now;
    }

    void keeps(String newQuery) {
        query = newQuery;
    }

    /** Whether the table opens with it. */
    void opensFirst(boolean first) {
        opensFirst = first;
    }

    void delete(Instant now) {
        opensFirst = false;
        deletedAt = now;
    }

    void bringBack() {
        deletedAt = null;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** As {@link ResultForm#query}. */
    public String query() {
        return query;
    }

    public boolean opensFirst() {
        return opensFirst;
    }

    public boolean deleted() {
        return deletedAt != null;
    }

    /** Where the view is looked at; one that filters nothing has to say so, or else the first view would open. */
    public String address() {
        return ResultForm.address(query);
    }
}
