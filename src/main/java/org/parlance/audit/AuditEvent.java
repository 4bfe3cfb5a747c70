package org.parlance.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** One thing that somebody did; ids only, so that erasing a person leaves the trail whole. */
@Entity
class AuditEvent {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private Actor.Kind actorKind;

    private UUID actorId;
    private String action;
    private UUID subjectId;

    @JdbcTypeCode(SqlTypes.JSON)
    private String details;

    protected AuditEvent() {}

    AuditEvent(Instant at, Actor actor, String action, UUID subjectId, String details) {
        this.at = at;
        this.actorKind = actor.kind();
        this.actorId = actor.id();
        this.action = action;
        this.subjectId = subjectId;
        this.details = details;
    }
}
