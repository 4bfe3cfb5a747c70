package org.parlance.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Scores the lines of a manifest on several threads, and hands the results on in the manifest's order. */
final class ScoringRun<L> {
    /** Lines in work or waiting for one before them, for each thread. */
    private static final int AHEAD = 8;

    private final Function<L, ScoredLine> scoring;
    private final int threads;

    /** @param scoring gives a line that fails its error, so that the others go on */
    ScoringRun(Function<L, ScoredLine> scoring, int threads) {
        this.scoring = scoring;
        this.threads = threads;
    }

    void score(List<L> lines, Consumer<ScoredLine> results) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "score");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Deque<Future<ScoredLine>> waiting = new ArrayDeque<>();
            for (L line : lines) {
                if (waiting.size() == AHEAD * threads) {
                    results.accept(take(waiting.remove()));
                }
                waiting.add(workers.submit(() -> scoring.apply(line)));
            }
            while (!waiting.isEmpty()) {
                results.accept(take(waiting.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static ScoredLine take(Future<ScoredLine> scored) {
        try {
            return scored.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
