package org.parlance.resilience;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Breaks something at a certain request and mends it some seconds later, while applicants go on. */
final class Mischief implements Runnable {
    private final int at;
    private final Runnable breaking;
    private final int seconds;
    private final Runnable mending;
    private final AtomicInteger requests = new AtomicInteger();
    private volatile CompletableFuture<Void> mended;

    /** @param at number of the request right before which it breaks */
    Mischief(int at, Runnable breaking, int seconds, Runnable mending) {
        this.at = at;
        this.breaking = breaking;
        this.seconds = seconds;
        this.mending = mending;
    }

    @Override
    public void run() {
        if (requests.incrementAndGet() == at) {
            breaking.run();
            mended = CompletableFuture.runAsync(mending, CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS));
        }
    }

    /** @throws AssertionError when it was never broken, as too few requests came */
    void awaitMended() {
        if (mended == null) {
            throw new AssertionError("there were only " + requests + " requests");
        }
        mended.join();
    }
}
