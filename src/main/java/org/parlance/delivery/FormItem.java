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
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.parlance.bank.Item;
import org.parlance.bank.ItemJson;
import org.parlance.bank.ItemType;

/** An item as it was given in one attempt: frozen, whatever happens to the bank later. */
@Entity
public class FormItem {
    /** The job that scores what was given for an item; enqueued at its end and with each sealed recording. */
    public static final String SCORE = "score-response";

    /** How long after an item was ended in place of its page a slow line may take to bring what the page has. */
    private static final Duration PAGE_COMES_BACK = Duration.ofMinutes(2);

    public enum State {
        WAITING,
        RUNNING,
        ENDED,
        INTERRUPTED
    }

    /** Why an item ended. */
    public enum EndReason {
        /** The applicant was done. */
        STOPPED,
        /** The time was over. */
        TIME,
        /** The applicant went on without an answer. */
        SKIPPED,
        /** Cut off, and no interruption was left. */
        CUT_OFF,
        TRACK_ENDED,
        TRACK_MUTED,
        CONTEXT_INTERRUPTED,
        OTHER,
        /** The sound of the answer was at fault, not the speech. */
        SOUND_FAULT,
        /** A prompt could not be played. */
        PROMPT_FAILED;

        /** Whether it is a fault of the technology, which does not count as an interruption. */
        boolean technical() {
            return this == SOUND_FAULT || this == PROMPT_FAILED;
        }

        /** Whether the item came to its end, rather than being broken off. */
        public boolean regular() {
            return this == STOPPED || this == TIME || this == SKIPPED;
        }
    }

    /** The page announces what it recorded for an item, whether or not all of it has come in yet. */
    public record Finished(Attempt attempt, UUID formItemId, List<Take> takes) {}

    /** @param turn from 0 @param take from 0 */
    public record Take(UUID recordingId, int turn, int take) {}

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "attempt_id")
    private Attempt attempt;

    private int position;
    private int draw;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private String itemType;
    private String itemId;
    private int itemVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private String item;

    private boolean counted;
    private Instant deliveredAt;
    private Instant readyAt;
    private Instant heartbeatAt;
    private Instant endedAt;
    private double givenBackSeconds;
    private Instant awaitsPageUntil;

    @Enumerated(EnumType.STRING)
    private EndReason endReason;

    @Version
    private int lockVersion;

    protected FormItem() {}

    /**
     * @param position from 1
     * @param draw 0 for the item of the first form, one more for each equivalent item at the position
     */
    FormItem(Attempt attempt, int position, int draw, Item item) {
        this.attempt = attempt;
        this.position = position;
        this.draw = draw;
        this.itemType = item.type().id();
        this.itemId = item.id();
        this.itemVersion = item.version();
        this.item = ItemJson.write(item);
        this.counted = !item.pilot();
    }

    void deliver(Instant now) {
        require(state == State.WAITING, "delivered");
        state = State.RUNNING;
        deliveredAt = now;
    }

    void ready(Instant now) {
        require(state == State.RUNNING, "ready");
        if (readyAt == null) {
            readyAt = now;
        }
        heartbeatAt = now;
    }

    void heartbeat(Instant now) {
        require(state == State.RUNNING, "alive");
        heartbeatAt = now;
    }

    /** Its clock runs so much longer, as nobody could go on with it in the meantime. */
    void giveBack(double seconds) {
        require(state == State.RUNNING, "given time back");
        givenBackSeconds = seconds;
    }

    /** Ends it; one that was taken for interrupted may still turn out to have been finished. */
    void end(EndReason reason, Instant now) {
        require(state == State.RUNNING || state == State.INTERRUPTED, "ended");
        state = State.ENDED;
        endReason = reason;
        endedAt = now;
    }

    /** Ends it in place of its page, which may still come and say what it has of the applicant's answer. */
    void endWithoutPage(EndReason reason, Instant now) {
        end(reason, now);
        awaitsPageUntil = now.plus(PAGE_COMES_BACK);
    }

    /** The page has said what it has, after the item was ended in its place. */
    void heardFromPage() {
        awaitsPageUntil = null;
    }

    boolean awaitsPage() {
        return awaitsPageUntil != null;
    }

    void interrupt(EndReason cause, Instant now) {
        require(state == State.RUNNING, "interrupted");
        state = State.INTERRUPTED;
        endReason = cause;
        endedAt = now;
    }

    /** A page that was cut off reports late why it could not go on. */
    void excuse(EndReason cause) {
        require(state == State.INTERRUPTED, "excused");
        endReason = cause;
    }

    /** Whether time was given back to it; that happens once. */
    boolean prolonged() {
        return givenBackSeconds > 0;
    }

    private void require(boolean allowed, String move) {
        if (!allowed) {
            throw new IllegalStateException("an item that is " + state + " cannot be " + move);
        }
    }

    ItemClock clock() {
        return new ItemClock(
                item().totalSeconds() + givenBackSeconds,
                attempt.accommodations().timed(ItemClock.LATEST_START),
                deliveredAt,
                readyAt,
                heartbeatAt);
    }

    public UUID id() {
        return id;
    }

    public Attempt attempt() {
        return attempt;
    }

    /** From 1. */
    public int position() {
        return position;
    }

    int draw() {
        return draw;
    }

    public State state() {
        return state;
    }

    public ItemType itemType() {
        return ItemType.ofId(itemType);
    }

    public String itemId() {
        return itemId;
    }

    public Item item() {
        return ItemJson.read(item);
    }

    /** Whether what is given for it counts; false for an item that was tried out. */
    public boolean counted() {
        return counted;
    }

    /** Null until delivered. */
    public Instant deliveredAt() {
        return deliveredAt;
    }

    /** Null when the page never reported that it was ready. */
    /** When its page was last heard of; null before the first time. */
    Instant heartbeatAt() {
        return heartbeatAt;
    }

    public Instant readyAt() {
        return readyAt;
    }

    /** Null until ended or interrupted. */
    public Instant endedAt() {
        return endedAt;
    }

    /** Null until ended or interrupted. */
    public EndReason endReason() {
        return endReason;
    }

    /** When what was given for it may be scored: later than its end where its page may still announce some of it. */
    public Instant scorableFrom() {
        return awaitsPageUntil == null ? endedAt : awaitsPageUntil;
    }
}
