package org.parlance.analysis.impact;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.parlance.web.Json;

/** A version of the groups that results are compared by. Once somebody has answered it, it is followed by another. */
@Entity
class GroupScheme {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private int version;

    @JdbcTypeCode(SqlTypes.JSON)
    private String attributes;

    private UUID changedBy;
    private Instant changedAt;

    @Version
    private int lockVersion;

    protected GroupScheme() {}

    GroupScheme(int version, List<GroupAttribute> attributes, UUID staffId, Instant now) {
        this.version = version;
        change(attributes, staffId, now);
    }

    void change(List<GroupAttribute> newAttributes, UUID staffId, Instant now) {
        attributes = Json.write(newAttributes);
        changedBy = staffId;
        changedAt = now;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    List<GroupAttribute> attributes() {
        return Json.read(attributes, new TypeReference<>() {});
    }

    Instant changedAt() {
        return changedAt;
    }
}
