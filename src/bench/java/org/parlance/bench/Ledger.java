package org.parlance.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;

/** What the server has acknowledged, and how long it took; written into files for the comparison with the database. */
final class Ledger {
    private static final int MOST_MS = 60_000;

    /** Counts of answers by whole milliseconds; the last place holds all that are slower. */
    private static final class Times {
        private final AtomicIntegerArray counts = new AtomicIntegerArray(MOST_MS + 1);
        private final AtomicLong number = new AtomicLong();
        private final AtomicLong failed = new AtomicLong();

        private int percentile(double share) {
            long wanted = (long) Math.ceil(share * number.get());
            long seen = 0;
            for (int ms = 0; ms <= MOST_MS; ms++) {
                seen += counts.get(ms);
                if (seen >= wanted) {
                    return ms;
                }
            }
            return MOST_MS;
        }
    }

    private final Map<String, Times> times = new ConcurrentHashMap<>();
    private final Queue<String> chunks = new ConcurrentLinkedQueue<>();
    private final Queue<String> recordings = new ConcurrentLinkedQueue<>();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final AtomicInteger ended = new AtomicInteger();
    private volatile long firstAt;
    private volatile long lastAt;

    /** A request was answered as it should be. */
    void answered(String kind, int milliseconds) {
        Times of = times.computeIfAbsent(kind, unknown -> new Times());
        of.counts.incrementAndGet(Math.min(milliseconds, MOST_MS));
        of.number.incrementAndGet();
        lastAt = System.nanoTime();
        if (firstAt == 0) {
            firstAt = lastAt;
        }
    }

    void failed(String kind) {
        times.computeIfAbsent(kind, unknown -> new Times()).failed.incrementAndGet();
    }

    /** What the server has from now on. */
    void acknowledged(Step step) {
        switch (step.kind()) {
            case CHUNK -> chunks.add(step.recording().id() + "\t" + step.chunk() + "\t" + step.fact());
            case SEAL ->
                recordings.add(step.recording().id() + "\t" + step.recording().chunks() + "\t" + step.fact());
            case SAVE -> {
                if (!step.fact().isEmpty()) {
                    answers.put(step.path().split("/")[3], step.fact());
                }
            }
            default -> {}
        }
    }

    /** An applicant has come to the end. */
    void ended() {
        ended.incrementAndGet();
    }

    void write(Path directory) {
        List<String> figures = new ArrayList<>();
        times.forEach((kind, of) -> figures.add(String.join(
                "\t",
                kind,
                Long.toString(of.number.get()),
                Long.toString(of.failed.get()),
                Integer.toString(of.percentile(0.5)),
                Integer.toString(of.percentile(0.95)),
                Integer.toString(of.percentile(0.99)),
                Integer.toString(of.percentile(1)))));
        try {
            Files.createDirectories(directory);
            Files.write(directory.resolve("times.tsv"), figures);
            Files.write(directory.resolve("chunks.tsv"), chunks);
            Files.write(directory.resolve("recordings.tsv"), recordings);
            Files.write(
                    directory.resolve("answers.tsv"),
                    answers.entrySet().stream()
                            .map(answer -> answer.getKey() + "\t" + answer.getValue())
                            .toList());
            Files.writeString(directory.resolve("whole.tsv"), ended.get() + "\t" + (lastAt - firstAt) / 1e9 + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
