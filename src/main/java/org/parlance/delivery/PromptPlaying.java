package org.parlance.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One time that a page played a prompt, or tried to; its id comes from the browser. */
@Entity
public class PromptPlaying {
    /** Why a prompt was not heard. */
    public enum Failure {
        NETWORK,
        DECODE,
        REFUSED,
        STUCK
    }

    @Id
    private UUID id;

    private UUID formItemId;
    private int turn;
    private Instant startedAt;
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private Failure failure;

    protected PromptPlaying() {}

    PromptPlaying(UUID id, UUID formItemId, int turn, Instant startedAt) {
        this.id = id;
        this.formItemId = formItemId;
        this.turn = turn;
        this.startedAt = startedAt;
    }

    /** The first report of an end holds. @param why null when the prompt was heard to its end */
    void end(Instant at, Failure why) {
        if (endedAt == null) {
            endedAt = at;
            failure = why;
        }
    }

    UUID formItemId() {
        return formItemId;
    }

    /** From 0. */
    public int turn() {
        return turn;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Null when the end was never reported, as after a reload in the midst. */
    public Instant endedAt() {
        return endedAt;
    }

    /** Null when it was heard to its end, or when the end was never reported. */
    public Failure failure() {
        return failure;
    }
}
