package org.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.parlance.review.TicketProgress.Facts;
import org.parlance.review.TicketProgress.State;

/** What the staff's board says of a ticket. */
class TicketProgressTest {
    private static final Instant END = Instant.parse("2026-11-23T09:00:00Z");

    private static TicketProgress at(Facts facts, Duration afterTheEnd) {
        return TicketProgress.of(facts, END.plus(afterTheEnd));
    }

    @Test
    void beforeTheEndThereIsNothingToBeLateWith() {
        Facts issued = new Facts(true, false, false, null, null, null);
        assertThat(at(issued, Duration.ZERO)).isEqualTo(new TicketProgress(State.ISSUED, null, false));
        Facts lapsed = new Facts(false, false, false, null, null, null);
        assertThat(at(lapsed, Duration.ZERO).state()).isEqualTo(State.LAPSED);
        Facts seated = new Facts(true, true, false, null, null, null);
        assertThat(at(seated, Duration.ZERO).state()).isEqualTo(State.SEATED);
        Facts begun = new Facts(true, true, true, null, null, null);
        assertThat(at(begun, Duration.ofHours(1))).isEqualTo(new TicketProgress(State.IN_TEST, null, false));
    }

    @Test
    void whatTheStationHasNotAcknowledgedIsStillBeingSent() {
        Facts sending = new Facts(true, true, true, END, null, null);
        assertThat(at(sending, Duration.ofSeconds(119))).isEqualTo(new TicketProgress(State.SENDING, 1L, false));
        Facts sent = new Facts(true, true, true, END, END.plusSeconds(8), null);
        assertThat(at(sent, Duration.ofSeconds(120))).isEqualTo(new TicketProgress(State.SCORING, 2L, false));
    }

    @Test
    void aResultIsLateAfterFiveMinutes() {
        Facts sent = new Facts(true, true, true, END, END.plusSeconds(8), null);
        assertThat(at(sent, Duration.ofMinutes(5)).late()).isFalse();
        assertThat(at(sent, Duration.ofMinutes(5).plusSeconds(1)))
                .isEqualTo(new TicketProgress(State.SCORING, 5L, true));
    }

    @Test
    void theMinutesOfAResultStandStill() {
        Facts result = new Facts(true, true, true, END, END.plusSeconds(8), END.plusSeconds(250));
        assertThat(at(result, Duration.ofDays(1))).isEqualTo(new TicketProgress(State.RESULT, 4L, false));
        Facts late = new Facts(true, true, true, END, END.plusSeconds(8), END.plusSeconds(400));
        assertThat(at(late, Duration.ofDays(1)).late()).isTrue();
    }
}
