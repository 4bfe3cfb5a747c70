package org.parlance.integrity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Something that a page noted while a test was sat; its id comes from the browser. A fact with its time, no judgement. */
@Entity
class SittingSignal {
    @Id
    private UUID id;

    private UUID attemptId;
    private UUID formItemId;

    @Enumerated(EnumType.STRING)
    private SignalKind kind;

    private Instant startedAt;
    private Instant endedAt;

    protected SittingSignal() {}

    /** @param formItemId null between two items */
    SittingSignal(UUID id, UUID attemptId, UUID formItemId, SignalKind kind, Instant startedAt) {
        this.id = id;
        this.attemptId = attemptId;
        this.formItemId = formItemId;
        this.kind = kind;
        this.startedAt = startedAt;
    }

    /** The first report of an end holds. */
    void end(Instant at) {
        if (endedAt == null) {
            endedAt = at;
        }
    }

    UUID attemptId() {
        return attemptId;
    }
}
