package org.parlance.review;

import java.time.Duration;
import java.time.Instant;

/**
 * How far a ticket's applicant is, as the staff at a site see it.
 *
 * @param minutes whole minutes since the test's end, until the result or now; null before the end
 * @param late whether the result is not there, or was not there, within {@link #PROMISED}
 */
public record TicketProgress(State state, Long minutes, boolean late) {
    /** After the end of the test a result has to be there within this time, as somebody is waiting for it. */
    static final Duration PROMISED = Duration.ofMinutes(5);

    public enum State {
        ISSUED,
        LAPSED,
        SEATED,
        IN_TEST,
        SENDING,
        SCORING,
        RESULT
    }

    /**
     * What is known of a ticket; each time may be null.
     *
     * @param usable whether it can still be entered
     * @param seated whether it was entered at a station
     * @param begun whether there is an attempt
     * @param endedAt when the test was handed in
     * @param clearedAt when the station had sent everything
     * @param resultAt when the verdict was issued
     */
    record Facts(boolean usable, boolean seated, boolean begun, Instant endedAt, Instant clearedAt, Instant resultAt) {}

    static TicketProgress of(Facts facts, Instant now) {
        if (facts.endedAt() == null) {
            return new TicketProgress(beforeTheEnd(facts), null, false);
        }
        Instant until = facts.resultAt() == null ? now : facts.resultAt();
        Duration since = Duration.between(facts.endedAt(), until);
        return new TicketProgress(afterTheEnd(facts), Math.max(0, since.toMinutes()), since.compareTo(PROMISED) > 0);
    }

    private static State beforeTheEnd(Facts facts) {
        if (facts.begun()) {
            return State.IN_TEST;
        }
        if (!facts.usable()) {
            return State.LAPSED;
        }
        return facts.seated() ? State.SEATED : State.ISSUED;
    }

    private static State afterTheEnd(Facts facts) {
        if (facts.resultAt() != null) {
            return State.RESULT;
        }
        return facts.clearedAt() == null ? State.SENDING : State.SCORING;
    }
}
