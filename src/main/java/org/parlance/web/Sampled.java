package org.parlance.web;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * A value that is looked up at most once in a while, however many ask for it: one query serves all gauges of a scrape,
 * and every scraper of the moment. While it is looked up, the others go on with what was found before.
 */
public final class Sampled<T> implements Supplier<T> {
    private final Supplier<T> source;
    private final long everyNanos;
    private final LongSupplier nanoTime;

    private T value;
    private long lookedUpAt;

    /** @param every how old a value may get before it is looked up again */
    public Sampled(Duration every, Supplier<T> source) {
        this(every, source, System::nanoTime);
    }

    Sampled(Duration every, Supplier<T> source, LongSupplier nanoTime) {
        this.source = source;
        this.everyNanos = every.toNanos();
        this.nanoTime = nanoTime;
    }

    @Override
    public synchronized T get() {
        long now = nanoTime.getAsLong();
        if (value == null || now - lookedUpAt >= everyNanos) {
            value = source.get();
            lookedUpAt = now;
        }
        return value;
    }
}
