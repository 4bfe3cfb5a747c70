package org.parlance.jobs;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A job whose last try failed; kept until a person has looked. */
@Entity
public class DeadJob {
    /** What a person made of it. */
    public enum State {
        /** Nobody has looked yet. */
        DEAD,
        TRIED_AGAIN,
        SET_ASIDE
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String name;
    private UUID subjectId;
    private String problem;
    private int tries;
    private Instant diedAt;

    @Enumerated(EnumType.STRING)
    private State state = State.DEAD;

    private Instant settledAt;

    protected DeadJob() {}

    DeadJob(String name, UUID subjectId, String problem, int tries, Instant diedAt) {
        this.name = name;
        this.subjectId = subjectId;
        this.problem = problem;
        this.tries = tries;
        this.diedAt = diedAt;
    }

    void settle(State as, Instant now) {
        state = as;
        settledAt = now;
    }

    public UUID id() {
        return id;
    }

    /** The job's, such as "score-response". */
    public String name() {
        return name;
    }

    public UUID subjectId() {
        return subjectId;
    }

    /** Names of exceptions, without their messages: those may hold what an applicant has given. */
    public String problem() {
        return problem;
    }

    /** How often it was tried. */
    public int tries() {
        return tries;
    }

    public Instant diedAt() {
        return diedAt;
    }

    public State state() {
        return state;
    }

    /** When a person had it tried again or set it aside; null until then. */
    public Instant settledAt() {
        return settledAt;
    }
}
