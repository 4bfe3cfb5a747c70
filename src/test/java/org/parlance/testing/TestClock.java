package org.parlance.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The server's clock in tests: it ticks, and can be put forward. It starts half a year ago and has to stay in the past,
 * since the job queue goes by the real time and would otherwise wait for jobs of the future.
 */
@Alternative
@Priority(1)
@Singleton
public class TestClock extends Clock {
    private volatile Duration offset = Duration.ofDays(-180);

    /** Puts the clock forward. */
    public void advance(Duration by) {
        set(instant().plus(by));
    }

    /** Sets the clock, from where it ticks on. */
    public void set(Instant now) {
        Instant real = Instant.now();
        if (now.isAfter(real)) {
            throw new IllegalArgumentException("jobs would wait for the time that is set");
        }
        offset = Duration.between(real, now);
    }

    /** Puts the clock past midnight where the day, and with it perhaps the month, might end within a test. */
    public void stayWithinTheDay() {
        Instant midnight = instant().truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
        if (instant().isAfter(midnight.minus(Duration.ofMinutes(15)))) {
            set(midnight);
        }
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset);
    }
}
