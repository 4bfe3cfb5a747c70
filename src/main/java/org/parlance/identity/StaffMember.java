package org.parlance.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Somebody of the staff who has signed in at least once; the identity provider holds the rest. */
@Entity
public class StaffMember {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String subject;
    private String name;
    private Instant lastSeenAt;

    protected StaffMember() {}

    void seen(String currentName, Instant now) {
        this.name = currentName;
        this.lastSeenAt = now;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }
}
