package org.parlance.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypingRhythmTest {
    private static final DoubleUnaryOperator FINE = time -> time;

    /** Times between keys as people have them: about lognormal, some keys rolled over the one before. */
    private static List<Integer> typed(
            long seed, double medianMs, double spread, double rolled, DoubleUnaryOperator clock) {
        Random random = new Random(seed);
        double[] times = new double[600];
        for (int i = 1; i < times.length; i++) {
            double interval = random.nextDouble() < rolled
                    ? 12 + 30 * random.nextDouble()
                    : medianMs * Math.exp(spread * random.nextGaussian());
            times[i] = times[i - 1] + interval;
        }
        return histogram(Arrays.stream(times).map(clock).toArray());
    }

    private static List<Integer> sent(long seed, double intervalMs, double jitterMs) {
        Random random = new Random(seed);
        double[] times = new double[300];
        for (int i = 1; i < times.length; i++) {
            times[i] = times[i - 1] + intervalMs + jitterMs * (2 * random.nextDouble() - 1);
        }
        return histogram(times);
    }

    private static List<Integer> histogram(double[] times) {
        Integer[] counts = Collections.nCopies(41, 0).toArray(Integer[]::new);
        for (int i = 1; i < times.length; i++) {
            counts[Math.min(40, (int) (Math.max(0, times[i] - times[i - 1]) / TypingRhythm.CLASS_MS + 1e-6))]++;
        }
        return List.of(counts);
    }

    private static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(200);
    }

    private static void assertNothing(double medianMs, double spread, double rolled, DoubleUnaryOperator clock) {
        assertThat(seeds()).allSatisfy(seed -> assertThat(TypingRhythm.of(typed(seed, medianMs, spread, rolled, clock)))
                .isEmpty());
    }

    @Test
    void honestTypingSaysNothing() {
        assertNothing(75, 0.35, 0.08, FINE);
        assertNothing(110, 0.3, 0.15, FINE);
        assertNothing(120, 0.2, 0.02, FINE);
        assertNothing(220, 0.45, 0.02, FINE);
        assertNothing(450, 0.6, 0, FINE);
        assertNothing(1200, 0.8, 0, FINE);
    }

    @Test
    void aCoarseClockSaysNothing() {
        assertNothing(75, 0.35, 0.08, time -> 100 * Math.floor(time / 100));
        assertNothing(180, 0.4, 0.05, time -> 100 * Math.floor(time / 100));
        assertNothing(75, 0.25, 0.05, time -> 1000 / 60.0 * Math.floor(time / (1000 / 60.0)));
    }

    @Test
    void fewKeysSayNothing() {
        assertThat(TypingRhythm.of(null)).isEmpty();
        assertThat(TypingRhythm.of(Collections.nCopies(41, 0))).isEmpty();
        assertThat(TypingRhythm.of(List.of(1, 2))).isEmpty();
        assertThat(TypingRhythm.of(histogram(new double[] {0, 2, 4, 6, 8}))).isEmpty();
    }

    /** An input method composes most of a text: only what is typed beside it, such as digits, is counted. */
    @Test
    void whatIsTypedBesideAnInputMethodSaysNothing() {
        assertThat(TypingRhythm.of(histogram(new double[] {0, 140, 300, 420, 600, 790, 5000, 5130, 5300})))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 5, 12})
    void keysSentByAProgramAreTooFast(double intervalMs) {
        assertThat(TypingRhythm.of(sent(1, intervalMs, 1))).isEqualTo(Optional.of(SignalKind.KEYS_TOO_FAST));
    }

    @ParameterizedTest
    @ValueSource(doubles = {40, 100, 215})
    void keysInAStepAreTooRegular(double intervalMs) {
        assertThat(TypingRhythm.of(sent(1, intervalMs, 0))).isEqualTo(Optional.of(SignalKind.KEYS_TOO_REGULAR));
        assertThat(TypingRhythm.of(sent(1, intervalMs, 4))).isEqualTo(Optional.of(SignalKind.KEYS_TOO_REGULAR));
    }
}
