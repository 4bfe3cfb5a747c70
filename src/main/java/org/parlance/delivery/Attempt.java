package org.parlance.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.parlance.bank.FormBasis;
import org.parlance.hiring.GrantedAccommodations;
import org.parlance.hiring.Invitation;
import org.parlance.identity.StaffMember;
import org.parlance.web.Json;

/** One sitting of a test. Its moves are those of the state machine below; any other is refused. */
@Entity
public class Attempt {
    /** The job that makes the verdict of an attempt; enqueued at its end and with each commit of scores. */
    public static final String DECIDE = "decide";

    /** Equivalent items that an attempt may get after interruptions. */
    static final int MAX_INTERRUPTIONS = 3;

    /** How long an interrupted attempt may be resumed. */
    static final Duration RESUME_WINDOW = Duration.ofHours(24);

    /** How long after the attempt's end what was recorded in it may still arrive. */
    public static final Duration UPLOAD_WINDOW = Duration.ofHours(24);

    public enum State {
        STARTED,
        INTERRUPTED,
        SUBMITTED,
        SCORED,
        DECIDED,
        VOIDED;

        /** Those in which the applicant may go on. */
        static final Set<State> RUNNING = Set.of(STARTED, INTERRUPTED);

        public boolean running() {
            return RUNNING.contains(this);
        }
    }

    /** What spoiled an attempt that was set aside. */
    public enum VoidCode {
        HEADSET,
        MICROPHONE,
        CONNECTION,
        POWER,
        BROWSER,
        SERVER,
        OTHER
    }

    /** Why and by whom it was set aside. */
    public record SetAside(VoidCode code, String note, String by, Instant at) {}

    enum Kind {
        FULL,
        RESET,
        CONFIRMATION,
        /** Demo data that nobody gave. */
        DRAWN
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "invitation_id")
    private Invitation invitation;

    private int number;

    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.FULL;

    @Enumerated(EnumType.STRING)
    private State state = State.STARTED;

    private long seed;

    @JdbcTypeCode(SqlTypes.JSON)
    private String formBasis;

    @JdbcTypeCode(SqlTypes.JSON)
    private String accommodations;

    private String consentVersion;
    private boolean fullScreen;
    private Instant startedAt;
    private Instant interruptedAt;
    private Instant submittedAt;
    private int interruptions;
    private String userAgent;

    @Enumerated(EnumType.STRING)
    private VoidCode voidCode;

    private String voidNote;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "voided_by")
    private StaffMember voidedBy;

    private Instant voidedAt;
    private Instant withdrawnAt;

    @Version
    private int lockVersion;

    protected Attempt() {}

    /**
     * @param accommodations as they were granted before its start
     * @param agreement to what the applicant was shown then
     */
    Attempt(
            Invitation invitation,
            int number,
            long seed,
            GrantedAccommodations accommodations,
            Agreement agreement,
            String userAgent,
            Instant now) {
        this.invitation = invitation;
        this.number = number;
        this.seed = seed;
        this.accommodations = accommodations.none() ? null : Json.write(accommodations);
        this.consentVersion = agreement.version();
        this.fullScreen = agreement.fullScreen();
        this.userAgent = userAgent;
        this.startedAt = now;
    }

    void drawnFrom(FormBasis basis) {
        formBasis = Json.write(basis);
    }

    /** This attempt takes the place of one that was set aside. */
    void takesPlace() {
        kind = Kind.RESET;
    }

    /** It confirms the result of another one, under supervision. */
    void confirms() {
        kind = Kind.CONFIRMATION;
    }

    /** Whether it confirms the result of another one; it has scores, and never a verdict of its own. */
    public boolean isConfirmation() {
        return kind == Kind.CONFIRMATION;
    }

    /** Spoiled by a technical failure: it stays as it is and counts no more. */
    void setAside(VoidCode code, String note, StaffMember staff, Instant now) {
        move(State.VOIDED, state != State.VOIDED);
        voidCode = code;
        voidNote = note;
        voidedBy = staff;
        voidedAt = now;
    }

    /** Its applicant no longer wants to be tested, and it has no result yet. */
    void withdraw(Instant now) {
        move(State.VOIDED, state.running() || state == State.SUBMITTED);
        withdrawnAt = now;
    }

    /** Whether its applicant ended it; nothing of it is scored. */
    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    void interrupt(Instant now) {
        move(State.INTERRUPTED, state.running());
        interruptedAt = now;
    }

    /** Goes on after an interruption. @param counted whether it is one of those that an attempt may have */
    void resume(boolean counted) {
        move(State.STARTED, state == State.INTERRUPTED);
        if (counted) {
            interruptions++;
        }
        interruptedAt = null;
    }

    void submit(Instant now) {
        move(State.SUBMITTED, state.running());
        submittedAt = now;
    }

    /** The machine's verdict is there. Again, as with another engine version, is harmless. */
    public void scored() {
        move(state == State.DECIDED ? State.DECIDED : State.SCORED, submittedAt != null && state != State.VOIDED);
    }

    /** The verdict is final: passed by machine, or decided by a person. */
    public void decided() {
        move(State.DECIDED, judged());
    }

    /** Nobody's decision stands, as the machine leaves it to a person, or another person has to decide too. */
    public void waits() {
        move(State.SCORED, judged());
    }

    /** Whether the machine has come to its verdict, or, on a confirmation test, to its scores. */
    boolean judged() {
        return state == State.SCORED || state == State.DECIDED;
    }

    private void move(State to, boolean allowed) {
        if (!allowed) {
            throw new IllegalMove(state, to);
        }
        state = to;
    }

    boolean mayResume(Instant now) {
        return state == State.INTERRUPTED && now.isBefore(interruptedAt.plus(RESUME_WINDOW));
    }

    /** Since when it is interrupted; the start of one that is not. */
    Instant restsSince() {
        return interruptedAt == null ? startedAt : interruptedAt;
    }

    boolean interruptionsLeft() {
        return interruptions < MAX_INTERRUPTIONS;
    }

    /** Whether chunks of recordings are still taken. */
    public boolean uploadOpen(Instant now) {
        return submittedAt == null || now.isBefore(submittedAt.plus(UPLOAD_WINDOW));
    }

    public UUID id() {
        return id;
    }

    public Invitation invitation() {
        return invitation;
    }

    public int number() {
        return number;
    }

    /** Whether nobody took it: demo data, drawn from attempts that were taken. */
    public boolean drawn() {
        return kind == Kind.DRAWN;
    }

    public State state() {
        return state;
    }

    long seed() {
        return seed;
    }

    /** All that the draw of its form depended on; empty for an attempt from before that was kept. */
    Optional<FormBasis> formBasis() {
        return Optional.ofNullable(formBasis).map(json -> Json.read(json, FormBasis.class));
    }

    /** As they were at its start, whatever is granted later. */
    public GrantedAccommodations accommodations() {
        return accommodations == null
                ? GrantedAccommodations.NONE
                : Json.read(accommodations, GrantedAccommodations.class);
    }

    /** Whether it took the place of one that was set aside. */
    public boolean isReset() {
        return kind == Kind.RESET;
    }

    /** Empty unless it was set aside. */
    public Optional<SetAside> setAside() {
        return voidCode == null
                ? Optional.empty()
                : Optional.of(new SetAside(voidCode, voidNote, voidedBy.name(), voidedAt));
    }

    /** Of the consent text that was agreed to. */
    String consentVersion() {
        return consentVersion;
    }

    /** Whether it is taken in full screen, as its applicant was told before agreeing, whatever the campaign asks later. */
    boolean fullScreen() {
        return fullScreen;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Null until it is submitted. */
    public Instant submittedAt() {
        return submittedAt;
    }

    public int interruptions() {
        return interruptions;
    }

    public String userAgent() {
        return userAgent;
    }

    /** A move that the state machine does not have. */
    public static class IllegalMove extends RuntimeException {
        private static final long serialVersionUID = 1;

        IllegalMove(State from, State to) {
            super("an attempt that is " + from + " cannot become " + to);
        }
    }
}
