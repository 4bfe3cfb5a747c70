package org.parlance.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CodeWaitsTest {
    private static final Instant OPENED = Instant.parse("2026-11-26T10:00:00Z");

    private static Duration waited(Integer heartbeat, int now) {
        return CodeWaits.waited(
                OPENED, heartbeat == null ? null : OPENED.plusSeconds(heartbeat), OPENED.plusSeconds(now));
    }

    @Test
    void countsFromTheOpeningOrTheLastSignOfLifeAfterIt() {
        assertThat(waited(null, 90)).hasSeconds(90);
        assertThat(waited(-30, 90)).hasSeconds(90);
        assertThat(waited(10, 90)).hasSeconds(80);
    }

    @Test
    void isNothingWhileAPageOfTheTestIsOpen() {
        assertThat(waited(85, 90)).isZero();
    }

    @Test
    void isTenMinutesAtMost() {
        assertThat(waited(null, 3000)).hasMinutes(10);
    }
}
