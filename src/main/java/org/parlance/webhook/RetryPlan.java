package org.parlance.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When a message that was not taken is sent again: soon at first, then less and less often, for a day. */
final class RetryPlan {
    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4),
            Duration.ofHours(8),
            Duration.ofHours(8));

    private RetryPlan() {}

    /** @param tries that have failed, at least 1 @return empty when it is given up */
    static Optional<Duration> after(int tries) {
        return tries <= WAITS.size() ? Optional.of(WAITS.get(tries - 1)) : Optional.empty();
    }
}
