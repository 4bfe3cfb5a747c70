package org.parlance.hiring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.parlance.web.Json;

/** A version of a campaign's rules for the verdict; never changed, only followed by a newer version. */
@Entity
public class Policy {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID campaignId;
    private int version;

    @JdbcTypeCode(SqlTypes.JSON)
    private String rules;

    private String note;
    private Instant createdAt;

    protected Policy() {}

    Policy(UUID campaignId, int version, PolicyRules rules, String note, Instant now) {
        this.campaignId = campaignId;
        this.version = version;
        this.rules = Json.write(rules);
        this.note = note;
        this.createdAt = now;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID campaignId() {
        return campaignId;
    }

    /** Why it was made. */
    public String note() {
        return note;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public PolicyRules rules() {
        return Json.read(rules, PolicyRules.class);
    }
}
