package org.parlance.scoring;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.parlance.web.Json;

/** How far the scoring of what was given for one item has come, with the evidence behind it. */
@Entity
public class Response {
    public enum State {
        WAITING,
        SCORED,
        NEEDS_REVIEW
    }

    /** A native crash takes the process along, so a try is counted before it begins; cut off twice is enough. */
    private static final int MAX_TRIES = 2;

    @Id
    private UUID formItemId;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private String reviewReason;
    private String engineVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private String evidence;

    @JdbcTypeCode(SqlTypes.JSON)
    private String flags = "[]";

    private int tries;
    private Instant changedAt;

    @Version
    private int lockVersion;

    protected Response() {}

    Response(UUID formItemId, Instant now) {
        this.formItemId = formItemId;
        this.changedAt = now;
    }

    /** @return whether there is a try left */
    boolean beginTry(Instant now) {
        if (tries >= MAX_TRIES) {
            return false;
        }
        tries++;
        changedAt = now;
        return true;
    }

    /** The last try came to nothing, through no fault of the answer or the engine. */
    void untried(Instant now) {
        tries = Math.max(0, tries - 1);
        changedAt = now;
    }

    void scored(String version, Evidence found, List<Flag> flagged, Instant now) {
        state = State.SCORED;
        reviewReason = null;
        engineVersion = version;
        evidence = Json.write(found);
        flags = Json.write(flagged);
        changedAt = now;
    }

    void needsReview(String reason, String version, Evidence found, Instant now) {
        state = State.NEEDS_REVIEW;
        reviewReason = reason;
        engineVersion = version;
        evidence = Json.write(found);
        changedAt = now;
    }

    /** Something else came after the time than what was looked at; scoring may have been over by then. */
    void changedLate(Instant now) {
        if (state == State.SCORED && !flags().contains(Flag.CHANGED_LATE)) {
            flags = Json.write(Stream.concat(flags().stream(), Stream.of(Flag.CHANGED_LATE))
                    .toList());
            changedAt = now;
        } else if (WritingScorer.NOTHING_GIVEN.equals(reviewReason)) {
            reviewReason = WritingScorer.ARRIVED_LATE;
            changedAt = now;
        }
    }

    /**
     * Has all its tries again, where it was given up for a reason.
     *
     * @return whether it waits now
     */
    boolean waitAgain(String reason, Instant now) {
        if (state == State.NEEDS_REVIEW && reason.equals(reviewReason)) {
            state = State.WAITING;
            reviewReason = null;
            changedAt = now;
        }
        tries = state == State.WAITING ? 0 : tries;
        return state == State.WAITING;
    }

    public UUID formItemId() {
        return formItemId;
    }

    public State state() {
        return state;
    }

    /** A stable code; null unless it needs review. */
    public String reviewReason() {
        return reviewReason;
    }

    /** Null until scoring was done. */
    public String engineVersion() {
        return engineVersion;
    }

    public Optional<Evidence> evidence() {
        return Optional.ofNullable(evidence).map(json -> Json.read(json, Evidence.class));
    }

    public List<Flag> flags() {
        return Json.read(flags, new TypeReference<>() {});
    }
}
