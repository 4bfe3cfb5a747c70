package org.parlance.cli;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Measures what grading texts costs on this machine. */
final class WritingBench {
    private static final int PASSES = 4;

    /** The compiler takes a few hundred texts to settle; a server has them behind it after an hour. */
    private static final int WARMING_PASSES = 6;

    private static final int MEASURED_WORDS = 200;
    private static final int SINGLE_RUNS = 5;
    private static final double MEGABYTE = 1_048_576;

    private final Function<WritingLine, ScoredLine> grader;
    private final ToIntFunction<String> bare;
    private final List<WritingLine> texts;
    private final int threads;

    /** @param bare checks a text with LanguageTool alone */
    WritingBench(
            Function<WritingLine, ScoredLine> grader,
            ToIntFunction<String> bare,
            List<WritingLine> texts,
            int threads) {
        this.grader = grader;
        this.bare = bare;
        this.texts = texts;
        this.threads = threads;
    }

    /**
     * @param texts how often a text was graded
     * @param graderCpuSeconds processor time of the threads that graded
     * @param bareCpuSeconds processor time of the same threads for LanguageTool alone on the same texts
     * @param ofBare the grader's time by that of LanguageTool alone
     * @param textsPerSecond through the whole grader, by the clock
     */
    record Cost(int texts, double graderCpuSeconds, double bareCpuSeconds, double ofBare, double textsPerSecond) {}

    /** @param heapMegabytes in use right after a collection */
    record Memory(int texts, double heapMegabytes, Long residentMegabytes) {}

    /** Grader and bare check take turns in going first, text by text, after passes that warm both. */
    Cost cost() {
        for (int pass = 0; pass < WARMING_PASSES; pass++) {
            pass(texts, line -> {
                bare.applyAsInt(line.text());
                grade(line);
            });
        }
        DoubleAdder graded = new DoubleAdder();
        DoubleAdder checked = new DoubleAdder();
        DoubleAdder clock = new DoubleAdder();
        for (int pass = 0; pass < PASSES; pass++) {
            boolean graderFirst = pass % 2 == 0;
            pass(texts, line -> {
                if (!graderFirst) {
                    checked.add(CpuClock.secondsOf(() -> bare.applyAsInt(line.text())));
                }
                long started = System.nanoTime();
                graded.add(CpuClock.secondsOf(() -> grade(line)));
                clock.add((System.nanoTime() - started) / 1e9);
                if (graderFirst) {
                    checked.add(CpuClock.secondsOf(() -> bare.applyAsInt(line.text())));
                }
            });
        }
        int count = PASSES * texts.size();
        return new Cost(
                count, graded.sum(), checked.sum(), graded.sum() / checked.sum(), count * threads / clock.sum());
    }

    /** Seconds by the clock, the middle one of several, that a text of about 200 words takes on one thread. */
    double secondsOfOneText() {
        WritingLine line = texts.stream()
                .min((one, other) -> Integer.compare(distance(one), distance(other)))
                .orElseThrow();
        grade(line);
        double[] seconds = new double[SINGLE_RUNS];
        for (int i = 0; i < SINGLE_RUNS; i++) {
            long started = System.nanoTime();
            grade(line);
            seconds[i] = (System.nanoTime() - started) / 1e9;
        }
        Arrays.sort(seconds);
        return seconds[SINGLE_RUNS / 2];
    }

    private static int distance(WritingLine line) {
        return Math.abs(line.text().split("\\s+").length - MEASURED_WORDS);
    }

    /** Grades texts over and over, and looks at the memory ten times. */
    List<Memory> memory(int count, Consumer<Memory> seen) {
        int interval = Math.max(1, count / 10);
        List<Memory> memories = new ArrayList<>();
        AtomicInteger done = new AtomicInteger();
        List<WritingLine> repeated = new AbstractList<>() {
            @Override
            public WritingLine get(int index) {
                return texts.get(index % texts.size());
            }

            @Override
            public int size() {
                return count;
            }
        };
        new ScoringRun<>(grader, threads).score(repeated, scored -> {
            int graded = done.incrementAndGet();
            if (graded % interval == 0 || graded == count) {
                Memory memory = memory(graded);
                memories.add(memory);
                seen.accept(memory);
            }
        });
        return List.copyOf(memories);
    }

    private static Memory memory(int graded) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        double heap = (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
        return new Memory(
                graded,
                heap,
                ResidentMemory.megabytes().stream().boxed().findFirst().orElse(null));
    }

    private void pass(List<WritingLine> lines, Consumer<WritingLine> work) {
        Function<WritingLine, ScoredLine> each = line -> {
            work.accept(line);
            return ScoredLine.failed(line.id(), null, null);
        };
        new ScoringRun<>(each, threads).score(lines, scored -> {});
    }

    private void grade(WritingLine line) {
        ScoredLine scored = grader.apply(line);
        if (scored.error() != null) {
            throw new CommandFailure(line.id() + " cannot be scored: " + scored.error());
        }
    }
}
