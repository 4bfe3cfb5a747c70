package org.parlance.shortlist;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A named list of applicants whom recruiters put forward to HR; a campaign may have several. */
@Entity
public class Shortlist {
    /** How far a list has come; only an open one can be changed. */
    public enum State {
        OPEN,
        LOCKED,
        HANDED_OVER,
        /** HR has looked at it. */
        SEEN,
        /** HR goes on with these applicants; the list is theirs now. */
        TAKEN
    }

    /** What somebody did to a list as a whole. */
    public enum Deed {
        CREATED,
        LOCKED,
        UNLOCKED,
        HANDED_OVER,
        SEEN,
        TAKEN,
        GIVEN_BACK
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID campaignId;
    private String name;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    private Instant createdAt;

    @Version
    private int lockVersion;

    protected Shortlist() {}

    Shortlist(UUID campaignId, String name, Instant now) {
        this.campaignId = campaignId;
        this.name = name;
        this.createdAt = now;
    }

    /**
     * Moves the list on.
     *
     * @return the state that stands in the way; empty when it was done
     */
    Optional<State> after(Deed deed) {
        Optional<State> inTheWay = inTheWay(deed);
        if (inTheWay.isEmpty()) {
            state = switch (deed) {
                case CREATED, UNLOCKED, GIVEN_BACK -> State.OPEN;
                case LOCKED -> State.LOCKED;
                case HANDED_OVER -> State.HANDED_OVER;
                case SEEN -> State.SEEN;
                case TAKEN -> State.TAKEN;
            };
        }
        return inTheWay;
    }

    private Optional<State> inTheWay(Deed deed) {
        boolean allowed =
                switch (deed) {
                    case CREATED -> false;
                    case LOCKED -> state == State.OPEN;
                    case UNLOCKED -> state == State.LOCKED || state == State.HANDED_OVER || state == State.SEEN;
                    case HANDED_OVER -> state == State.OPEN || state == State.LOCKED;
                    case SEEN -> state == State.HANDED_OVER;
                    case TAKEN -> state == State.HANDED_OVER || state == State.SEEN;
                    case GIVEN_BACK -> state == State.HANDED_OVER || state == State.SEEN || state == State.TAKEN;
                };
        return allowed ? Optional.empty() : Optional.of(state);
    }

    public boolean open() {
        return state == State.OPEN;
    }

    public UUID id() {
        return id;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public String name() {
        return name;
    }

    public State state() {
        return state;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
