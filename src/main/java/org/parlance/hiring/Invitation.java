package org.parlance.hiring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.parlance.bank.Blueprint;

/** What lets one applicant into one campaign's test. Its links are tokens of their own. */
@Entity
public class Invitation {
    public enum State {
        INVITED,
        OPENED,
        EXPIRED,
        WITHDRAWN
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "campaign_id")
    private Campaign campaign;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "applicant_id")
    private Applicant applicant;

    @Enumerated(EnumType.STRING)
    private State state = State.INVITED;

    private Instant createdAt;
    private Instant openedAt;
    private Instant expiresAt;
    private Instant mailedAt;
    private Instant begunAt;
    private Instant turnedAwayAt;
    private String source;
    private String referrer;
    private String site;
    private String requisition;
    private String language;
    private UUID batchId;
    private String retestReason;
    private UUID confirmsAttemptId;

    @Version
    private int lockVersion;

    protected Invitation() {}

    /** @param language of the mails; null for the campaign's */
    Invitation(Campaign campaign, Applicant applicant, Origin origin, String language, Instant now) {
        this.campaign = campaign;
        this.applicant = applicant;
        this.source = origin.source();
        this.referrer = origin.referrer();
        this.site = origin.site();
        this.requisition = origin.requisition();
        this.language = language;
        this.createdAt = now;
        this.expiresAt = campaign.closesAt();
    }

    /** It lets the applicant into the confirmation test of an attempt that passed, and is good until then. */
    void confirms(UUID attemptId, Instant until) {
        confirmsAttemptId = attemptId;
        expiresAt = until;
    }

    void cameWith(UUID newBatchId) {
        batchId = newBatchId;
    }

    /** Somebody decided that the person may be tested again though they sat a test lately. */
    void retest(String reason) {
        retestReason = reason;
    }

    /**
     * The applicant has come in; again is harmless.
     *
     * @throws IllegalMove when it was withdrawn or has expired
     */
    void open(Instant now) {
        switch (stateAt(now)) {
            case INVITED -> {
                state = State.OPENED;
                openedAt = now;
            }
            case OPENED -> {}
            case EXPIRED, WITHDRAWN -> throw new IllegalMove("open", stateAt(now));
        }
    }

    /** @throws IllegalMove when it has expired */
    void withdraw(Instant now) {
        switch (stateAt(now)) {
            case INVITED, OPENED, WITHDRAWN -> state = State.WITHDRAWN;
            case EXPIRED -> throw new IllegalMove("withdraw", State.EXPIRED);
        }
    }

    void mailed(Instant now) {
        mailedAt = now;
    }

    /** Its first attempt begins; again is harmless. */
    void begin(Instant now) {
        if (begunAt == null) {
            begunAt = now;
        }
    }

    /** It was to begin while all seats were taken. */
    void turnedAway(Instant now) {
        turnedAwayAt = now;
    }

    /** Whether its applicant wanted to begin and found no seat; false once they have begun. */
    public boolean waitsForSeat() {
        return turnedAwayAt != null && begunAt == null;
    }

    /** Whether an attempt was begun. */
    boolean begun() {
        return begunAt != null;
    }

    /** The state at a time: one that nobody opened expires by itself. */
    public State stateAt(Instant now) {
        return state == State.INVITED && !now.isBefore(expiresAt) ? State.EXPIRED : state;
    }

    /** @throws IllegalMove when it was withdrawn */
    void extendTo(Instant newExpiresAt) {
        if (state == State.WITHDRAWN) {
            throw new IllegalMove("extend", state);
        }
        expiresAt = newExpiresAt;
    }

    /** Whether its test may be started now; one that was extended outlives its campaign. */
    public boolean startableAt(Instant now) {
        return usableAt(now) && !now.isBefore(campaign.opensAt()) && now.isBefore(expiresAt);
    }

    /** Whether the applicant can be let in. */
    public boolean usableAt(Instant now) {
        State current = stateAt(now);
        return current == State.INVITED || current == State.OPENED;
    }

    public UUID id() {
        return id;
    }

    public Campaign campaign() {
        return campaign;
    }

    public Applicant applicant() {
        return applicant;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Origin origin() {
        return new Origin(source, referrer, site, requisition);
    }

    /** Of the mails; empty for the campaign's. */
    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    /** Why a person who sat a test lately was invited; empty where none stood against it. */
    public Optional<String> retestReason() {
        return Optional.ofNullable(retestReason);
    }

    /** The attempt whose result its test confirms; empty for an ordinary one. */
    public Optional<UUID> confirmsAttemptId() {
        return Optional.ofNullable(confirmsAttemptId);
    }

    /** What its test is assembled by: the campaign's blueprint, or as much of it as confirms a result. */
    public Blueprint blueprint() {
        Blueprint whole = campaign.blueprint();
        return confirmsAttemptId == null ? whole : whole.confirming();
    }

    /** When the link was handed to the mail server; null if it never was. */
    public Instant mailedAt() {
        return mailedAt;
    }

    /** A move that the state does not allow. */
    public static class IllegalMove extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient State from;

        IllegalMove(String move, State from) {
            super("cannot " + move + " an invitation that is " + from);
            this.from = from;
        }

        public State from() {
            return from;
        }
    }
}
