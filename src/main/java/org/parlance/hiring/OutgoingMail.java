package org.parlance.hiring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A mail to an applicant, and what became of it. */
@Entity
@Table(name = "invitation_mail")
public class OutgoingMail {
    public enum Kind {
        INVITATION,
        REMINDER,
        /** Of a request for an accommodation. */
        ANSWER,
        /** For a device on which the link was opened; it carries no link and has the same text in all campaigns. */
        CODE;

        /** Whether a campaign may have a text of its own for it. */
        public boolean editable() {
            return this != CODE;
        }
    }

    public enum State {
        QUEUED,
        SENT,
        /** The mail server refused the address or the mail for good. */
        BOUNCED,
        /** No mail server took it at any of the tries. */
        FAILED,
        /** Not sent, as the invitation was over, or the test begun, by then. */
        DROPPED
    }

    private static final int MOST_ANSWER = 500;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "invitation_id")
    private Invitation invitation;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private State state = State.QUEUED;

    private int tries;
    private String answer;
    private Instant queuedAt;
    private Instant endedAt;

    @Version
    private int lockVersion;

    protected OutgoingMail() {}

    OutgoingMail(Invitation invitation, Kind kind, Instant now) {
        this.invitation = invitation;
        this.kind = kind;
        this.queuedAt = now;
    }

    void sent(Instant now) {
        end(State.SENT, null, now);
    }

    void bounced(String serverAnswer, Instant now) {
        end(State.BOUNCED, serverAnswer, now);
    }

    void dropped(Instant now) {
        end(State.DROPPED, null, now);
    }

    /**
     * A try that failed for now.
     *
     * @return how long to wait before the next; empty when it was the last
     */
    Optional<Duration> failed(String serverAnswer, int mostTries, Duration firstWait, Instant now) {
        if (tries + 1 >= mostTries) {
            end(State.FAILED, serverAnswer, now);
            return Optional.empty();
        }
        Duration wait = firstWait.multipliedBy(1L << (2 * tries));
        tries++;
        answer = shortened(serverAnswer);
        return Optional.of(wait);
    }

    private void end(State outcome, String serverAnswer, Instant now) {
        tries++;
        state = outcome;
        answer = shortened(serverAnswer);
        endedAt = now;
    }

    private static String shortened(String text) {
        return text == null || text.length() <= MOST_ANSWER ? text : text.substring(0, MOST_ANSWER);
    }

    UUID id() {
        return id;
    }

    Invitation invitation() {
        return invitation;
    }

    public Kind kind() {
        return kind;
    }

    public State state() {
        return state;
    }

    /** What the mail server said last; null when it took the mail at once. */
    public String answer() {
        return answer;
    }

    public Instant queuedAt() {
        return queuedAt;
    }

    /** Null while it is queued. */
    public Instant endedAt() {
        return endedAt;
    }
}
