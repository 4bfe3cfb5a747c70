package org.parlance.recording;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One take of one turn of one item, or an equipment check; its id comes from the browser that recorded it. */
@Entity
public class Recording {
    public enum Purpose {
        ANSWER,
        CHECK
    }

    public enum State {
        /** Chunks are still coming in. */
        OPEN,
        /** Kept whole. */
        SEALED,
        /** Nothing of it ever came. */
        LOST
    }

    @Id
    private UUID id;

    private UUID attemptId;
    private UUID formItemId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private int turn;
    private int take;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    private double allowedSeconds;
    private Instant registeredAt;
    private Instant sealedAt;
    private Double seconds;
    private Integer chunks;
    private byte[] sha256;
    private boolean incomplete;
    private boolean overTime;

    @Version
    private int lockVersion;

    protected Recording() {}

    Recording(UUID id, UUID attemptId, Slot slot, double allowedSeconds, Instant now) {
        this.id = id;
        this.attemptId = attemptId;
        this.formItemId = slot.formItemId();
        this.purpose = slot.purpose();
        this.turn = slot.turn();
        this.take = slot.take();
        this.allowedSeconds = allowedSeconds;
        this.registeredAt = now;
    }

    /**
     * What a recording is of.
     *
     * @param formItemId null for a check
     * @param turn from 0; a role-play and a listening item have more than one
     * @param take from 0
     */
    public record Slot(UUID formItemId, Purpose purpose, int turn, int take) {}

    /** A recording of an item became known. */
    public record Announced(UUID attemptId, UUID formItemId) {}

    /** The gapless chunks are kept as one file. @param wanting whether later chunks never came */
    void seal(int sealedChunks, double sealedSeconds, byte[] checksum, boolean wanting, Instant now) {
        state = State.SEALED;
        chunks = sealedChunks;
        seconds = sealedSeconds;
        sha256 = checksum.clone();
        incomplete = wanting;
        sealedAt = now;
    }

    void lose() {
        state = State.LOST;
    }

    /** More seconds were recorded than the item allows; all are kept, those within are scored. */
    void markOverTime() {
        overTime = true;
    }

    public UUID id() {
        return id;
    }

    public UUID attemptId() {
        return attemptId;
    }

    /** Null for a check. */
    public UUID formItemId() {
        return formItemId;
    }

    public Slot slot() {
        return new Slot(formItemId, purpose, turn, take);
    }

    public int turn() {
        return turn;
    }

    public State state() {
        return state;
    }

    /** Seconds that may be recorded. */
    public double allowedSeconds() {
        return allowedSeconds;
    }

    /** Seconds that were recorded; null until sealed. */
    public Double seconds() {
        return seconds;
    }

    /** Of all PCM bytes; null until sealed. */
    byte[] sha256() {
        return sha256 == null ? null : sha256.clone();
    }

    public boolean incomplete() {
        return incomplete;
    }

    public boolean overTime() {
        return overTime;
    }
}
