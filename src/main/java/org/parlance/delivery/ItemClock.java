package org.parlance.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * The server's clock of one delivered item. It starts when the page reports ready, at most 30 s after delivery (more
 * where extra time was granted), and runs on whatever the page does.
 *
 * @param totalSeconds prompts, preparation and answer together, and what was given back
 * @param latestStart the longest time from the delivery to the start
 * @param readyAt when the page reported ready; null when it has not
 * @param heartbeatAt the page's last sign of life; null when there was none
 */
record ItemClock(double totalSeconds, Duration latestStart, Instant deliveredAt, Instant readyAt, Instant heartbeatAt) {
    /** A page that never reports ready does not get more time than this, as long as no extra time was granted. */
    static final Duration LATEST_START = Duration.ofSeconds(30);

    /** A page that was silent for this long before the end, or for half of a short item, was cut off. */
    static final Duration SILENCE = Duration.ofSeconds(20);

    /** What the network may take to bring in what was given in time. */
    static final Duration GRACE = Duration.ofSeconds(10);

    /** With the usual time to start. */
    ItemClock(double totalSeconds, Instant deliveredAt, Instant readyAt, Instant heartbeatAt) {
        this(totalSeconds, LATEST_START, deliveredAt, readyAt, heartbeatAt);
    }

    enum Status {
        RUNNING,
        OUT_OF_TIME,
        CUT_OFF
    }

    Instant startedAt() {
        Instant latest = deliveredAt.plus(latestStart);
        return readyAt == null || readyAt.isAfter(latest) ? latest : readyAt;
    }

    Instant endsAt() {
        return startedAt().plusMillis(Math.round(totalSeconds * 1000));
    }

    /** @return seconds left, 0 when none */
    double remainingSeconds(Instant now) {
        return Math.max(0, Duration.between(now, endsAt()).toMillis() / 1000.0);
    }

    /** Whether what arrives now was given in time. */
    boolean inTime(Instant now) {
        return !now.isAfter(endsAt().plus(GRACE));
    }

    /** The start of a short item is itself close to its end, and no sign that the page was there at the end. */
    private Duration silence() {
        Duration half = Duration.ofMillis(Math.round(totalSeconds * 500));
        return half.compareTo(SILENCE) < 0 ? half : SILENCE;
    }

    /** The grace lets the page itself finish the item, so that the server ends only what nobody else does. */
    Status statusAt(Instant now) {
        if (inTime(now)) {
            return Status.RUNNING;
        }
        boolean alive = heartbeatAt != null && heartbeatAt.isAfter(endsAt().minus(silence()));
        return alive ? Status.OUT_OF_TIME : Status.CUT_OFF;
    }
}
