package org.parlance.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttemptBreakTest {
    private static final Instant BEGUN = Instant.parse("2026-03-02T10:00:00Z");

    private final AttemptBreak pause = new AttemptBreak(new UUID(0, 1), BEGUN, Duration.ofMinutes(5));

    @Test
    void itEndsByItself() {
        assertThat(pause.runningAt(BEGUN.plusSeconds(299))).isTrue();
        assertThat(pause.secondsLeft(BEGUN.plusMillis(298_500))).isEqualTo(2);
        assertThat(pause.runningAt(BEGUN.plusSeconds(300))).isFalse();
        assertThat(pause.secondsLeft(BEGUN.plusSeconds(400))).isZero();
    }

    @Test
    void itEndsWhenTheApplicantGoesOn() {
        pause.end(BEGUN.plusSeconds(60));
        assertThat(pause.runningAt(BEGUN.plusSeconds(61))).isFalse();
    }
}
