package org.parlance.hiring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A person who applies; reached by e-mail or phone. */
@Entity
public class Applicant {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID clientAccountId;
    private String name;
    private String email;
    private String phone;
    private Instant createdAt;

    protected Applicant() {}

    Applicant(UUID clientAccountId, String name, String email, String phone, Instant now) {
        this.clientAccountId = clientAccountId;
        this.name = name;
        this.email = email;
        this.phone = phone;
        this.createdAt = now;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** May be null; then there is a phone number. */
    public String email() {
        return email;
    }

    /** May be null; then there is an e-mail address. */
    public String phone() {
        return phone;
    }

    /** The address or number to show where one line has to do. */
    public String contact() {
        return email != null ? email : phone;
    }
}
