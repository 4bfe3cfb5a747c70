package org.parlance.integrity;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whether keys followed one another as no hand on a physical keyboard makes them, told from a histogram of the times
 * between neighbouring keys. The page counts pressed keys of a physical keyboard only: no repeats of a key that is held
 * down, none while an input method composes, none of a keyboard on the screen.
 *
 * <ul>
 *   <li>Too fast: of at least 50 times, a quarter or more are below 20 ms. Fast typists roll from key to key, so that
 *       single times fall below that, but their usual time is some 60 ms and more (Dhakal and others, Observations on
 *       typing from 136 million keystrokes, CHI 2018, found 120 ms on average among fast typists).
 *   <li>Too regular: of at least 100 times below 400 ms, 60% or more lie within 20 ms of one another. Of times with a
 *       standard deviation of s ms, about 2·Φ(10/s) − 1 do: 60% is s = 12, while even practised hands vary by 20 ms and
 *       more.
 * </ul>
 *
 * <p>Limits. Programs that turn speech into text or expand abbreviations also send keys, and some of their users need
 * them. A program that imitates a person's rhythm is not seen. A browser whose clock goes in steps of 100 ms or a 60th of
 * a second, as some do against tracking, tells nothing: where nearly all times lie on such steps, nothing is said.
 */
public final class TypingRhythm {
    /** Milliseconds that a class of the histogram is wide. */
    static final int CLASS_MS = 10;

    private static final int CLASSES = 40;
    private static final int LEAST_FOR_FAST = 50;
    private static final int FAST_CLASSES = 2;
    private static final double FAST_SHARE = 0.25;
    private static final int LEAST_FOR_REGULAR = 100;
    private static final double REGULAR_SHARE = 0.6;
    private static final double COARSE_SHARE = 0.95;
    private static final double TAKEN_SHARE = 0.02;

    private TypingRhythm() {}

    /**
     * @param counts of times by class: 40 of 10 ms each, then one of all that are longer; null where none are known
     * @return {@link SignalKind#KEYS_TOO_FAST}, {@link SignalKind#KEYS_TOO_REGULAR} or nothing
     */
    public static Optional<SignalKind> of(List<Integer> counts) {
        if (counts == null || counts.size() != CLASSES + 1) {
            return Optional.empty();
        }
        long all = sum(counts, 0, CLASSES + 1);
        long brisk = sum(counts, 0, CLASSES);
        if (coarse(counts, brisk, 100, 2) || coarse(counts, brisk, 1000 / 60.0, 4)) {
            return Optional.empty();
        }
        if (all >= LEAST_FOR_FAST && sum(counts, 0, FAST_CLASSES) >= FAST_SHARE * all) {
            return Optional.of(SignalKind.KEYS_TOO_FAST);
        }
        long fullest = IntStream.range(0, CLASSES - 1)
                .mapToLong(from -> sum(counts, from, from + 2))
                .max()
                .orElse(0);
        return brisk >= LEAST_FOR_REGULAR && fullest >= REGULAR_SHARE * brisk
                ? Optional.of(SignalKind.KEYS_TOO_REGULAR)
                : Optional.empty();
    }

    /**
     * Whether the browser's clock goes in steps: some of them are taken, and hardly a time lies between.
     *
     * @param stepMs milliseconds
     * @param least steps that have to be taken, as a program that types evenly takes few
     */
    private static boolean coarse(List<Integer> counts, long brisk, double stepMs, int least) {
        List<Integer> steps = IntStream.range(0, CLASSES)
                .map(step -> (int) (step * stepMs / CLASS_MS + 1e-9))
                .filter(place -> place < CLASSES)
                .mapToObj(counts::get)
                .toList();
        long taken = steps.stream()
                .filter(count -> count > 0 && count >= TAKEN_SHARE * brisk)
                .count();
        return taken >= least && sum(steps, 0, steps.size()) >= COARSE_SHARE * brisk;
    }

    private static long sum(List<Integer> counts, int from, int to) {
        return counts.subList(from, to).stream().mapToLong(Integer::longValue).sum();
    }
}
