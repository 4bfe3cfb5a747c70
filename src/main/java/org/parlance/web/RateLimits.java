package org.parlance.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How often somebody may do something: so many times at once, and after that as many again spread over the period (the
 * generic cell rate algorithm). Each node counts for itself, so that n nodes let n times as much through.
 */
@ApplicationScoped
public class RateLimits {
    private static final int MANY = 10_000;

    /** A flood of keys must not make every request look through all of them. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final Clock clock;

    /** For each key when its allowance will be whole again. */
    private final Map<String, Instant> wholeAt = new ConcurrentHashMap<>();

    private volatile Instant nextLook = Instant.MIN;

    RateLimits(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts one time, if it is allowed.
     *
     * @param key who does what, such as "verify/192.0.2.7"
     * @param times how often within the period
     * @return how long to wait; empty where it is allowed now
     */
    public Optional<Duration> wait(String key, int times, Duration period) {
        Instant now = clock.instant();
        forgetWhole(now);
        Duration[] wait = new Duration[1];
        wholeAt.compute(key, (same, known) -> {
            Instant from = known == null || known.isBefore(now) ? now : known;
            Instant next = from.plus(period.dividedBy(times));
            Duration over = Duration.between(now.plus(period), next);
            boolean allowed = over.isNegative() || over.isZero();
            wait[0] = allowed ? null : over;
            return allowed ? next : known;
        });
        return Optional.ofNullable(wait[0]);
    }

    /** Keys whose allowance is whole are as good as unknown. */
    private void forgetWhole(Instant now) {
        if (wholeAt.size() > MANY && now.isAfter(nextLook)) {
            nextLook = now.plus(BETWEEN_LOOKS);
            wholeAt.values().removeIf(whole -> whole.isBefore(now));
        }
    }
}
