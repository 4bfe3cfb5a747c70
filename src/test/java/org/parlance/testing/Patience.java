package org.parlance.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Waits for what happens elsewhere: in another process, in the database, in a mailbox. */
public final class Patience {
    /** The longest that a test waits. Long enough for the slowest machine: how fast something is, benchmarks say. */
    public static final Duration LIMIT = Duration.ofMinutes(5);

    private Patience() {}

    /** The value, as soon as there is one; looks four times a second. */
    public static <T> T await(String what, Supplier<Optional<T>> look) {
        Instant end = Instant.now().plus(LIMIT);
        Optional<T> found = look.get();
        while (found.isEmpty()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("waited " + LIMIT.toSeconds() + " s for " + what);
            }
            pause();
            found = look.get();
        }
        return found.get();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }
}
