package org.parlance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final RateLimits limits = new RateLimits(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void soManyTimesAtOnceAndThenSpread() {
        for (int i = 0; i < 6; i++) {
            assertThat(limits.wait("a", 6, MINUTE)).isEmpty();
        }
        assertThat(limits.wait("a", 6, MINUTE)).contains(Duration.ofSeconds(10));
        assertThat(limits.wait("b", 6, MINUTE)).as("somebody else").isEmpty();

        now = now.plusSeconds(10);
        assertThat(limits.wait("a", 6, MINUTE)).isEmpty();
        assertThat(limits.wait("a", 6, MINUTE)).contains(Duration.ofSeconds(10));

        now = now.plusSeconds(60);
        for (int i = 0; i < 6; i++) {
            assertThat(limits.wait("a", 6, MINUTE)).isEmpty();
        }
    }
}
