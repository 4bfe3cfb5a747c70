package org.parlance.privacy;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.parlance.web.Json;

/** What somebody asked for of their own data, or staff for them. */
@Entity
public class PrivacyRequest {
    public enum Kind {
        ERASURE,
        EXPORT,
        WITHDRAWAL
    }

    public enum State {
        /** A person has to look at it. */
        ASKED,
        RUNNING,
        DONE,
        /** Done but for what the law asks to keep, which goes later. */
        PARTLY,
        /** A legal hold stands against it; goes on when it is lifted. */
        HELD,
        REFUSED;

        public boolean open() {
            return this == ASKED || this == RUNNING || this == HELD;
        }
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID applicantId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private State state;

    private UUID askedBy;
    private Instant askedAt;
    private Instant dueAt;
    private UUID answeredBy;
    private String answer;
    private Instant endedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private String kept = "[]";

    private Instant keptUntil;
    private Instant expiresAt;

    @Version
    private int lockVersion;

    protected PrivacyRequest() {}

    /** @param askedBy the staff member; null for the applicant @param runs whether nobody has to look at it first */
    PrivacyRequest(UUID applicantId, Kind kind, UUID askedBy, boolean runs, Instant now, Duration answerWithin) {
        this.applicantId = applicantId;
        this.kind = kind;
        this.askedBy = askedBy;
        this.state = runs ? State.RUNNING : State.ASKED;
        this.askedAt = now;
        this.dueAt = now.plus(answerWithin);
    }

    void carryOut(UUID staffMemberId) {
        answeredBy = staffMemberId;
        state = State.RUNNING;
    }

    void refuse(UUID staffMemberId, String why, Instant now) {
        answeredBy = staffMemberId;
        answer = why;
        end(State.REFUSED, now);
    }

    void hold() {
        state = State.HELD;
    }

    void goOn() {
        state = State.RUNNING;
    }

    /** @param left what the law asks to keep @param until when the first of it may go; null for nothing */
    void erased(List<Kept> left, Instant until, Instant now) {
        kept = Json.write(left);
        keptUntil = until;
        end(left.isEmpty() ? State.DONE : State.PARTLY, now);
    }

    void exported(Instant now, Duration available) {
        expiresAt = now.plus(available);
        end(State.DONE, now);
    }

    void settle(UUID staffMemberId, Instant now) {
        answeredBy = staffMemberId;
        end(State.DONE, now);
    }

    private void end(State how, Instant now) {
        state = how;
        endedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID applicantId() {
        return applicantId;
    }

    public Kind kind() {
        return kind;
    }

    public State state() {
        return state;
    }

    public boolean byApplicant() {
        return askedBy == null;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** Why it was refused; null otherwise. */
    public String answer() {
        return answer;
    }

    /** Null while it is open. */
    public Instant endedAt() {
        return endedAt;
    }

    public List<Kept> kept() {
        return Json.read(kept, new TypeReference<>() {});
    }

    /** Until when the export can be downloaded; null where there is none. */
    public Instant expiresAt() {
        return expiresAt;
    }

    public boolean downloadable(Instant now) {
        return kind == Kind.EXPORT && state == State.DONE && expiresAt != null && now.isBefore(expiresAt);
    }
}
