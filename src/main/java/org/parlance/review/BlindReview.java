package org.parlance.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.parlance.identity.StaffMember;

/** One person's rating of an attempt without the machine's; while it is open, the attempt's result is closed to them. */
@Entity
class BlindReview {
    enum State {
        OPEN,
        RATED,
        GIVEN_UP
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID attemptId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "reviewer_id")
    private StaffMember reviewer;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    private boolean sawResult;
    private String note = "";
    private Instant startedAt;
    private Instant endedAt;

    @Version
    private int lockVersion;

    protected BlindReview() {}

    BlindReview(UUID attemptId, StaffMember reviewer, boolean sawResult, Instant now) {
        this.attemptId = attemptId;
        this.reviewer = reviewer;
        this.sawResult = sawResult;
        this.startedAt = now;
    }

    void rated(String remark, Instant now) {
        state = State.RATED;
        note = remark;
        endedAt = now;
    }

    void givenUp(Instant now) {
        state = State.GIVEN_UP;
        endedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID attemptId() {
        return attemptId;
    }

    StaffMember reviewer() {
        return reviewer;
    }

    State state() {
        return state;
    }

    /** Whether the reviewer had opened the result before, so that the review was not blind. */
    boolean sawResult() {
        return sawResult;
    }

    /** The reviewer's remark; may be empty. */
    String note() {
        return note;
    }

    /** Null while it is open. */
    Instant endedAt() {
        return endedAt;
    }
}
