package org.parlance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WritingBenchTest {
    private static final List<WritingLine> TEXTS = List.of(
            new WritingLine("a", "one", "email", "", "en-US", List.of()),
            new WritingLine("b", "word ".repeat(190), "email", "", "en-US", List.of()));

    private final List<String> graded = new ArrayList<>();
    private final AtomicInteger checked = new AtomicInteger();
    private final WritingBench bench = new WritingBench(
            line -> {
                graded.add(line.id());
                return new ScoredLine(line.id(), null, null, null, null, null, null, null, "e", null, null);
            },
            text -> checked.incrementAndGet(),
            TEXTS,
            1);

    @Test
    void checksAsOftenAsItGrades() {
        WritingBench.Cost cost = bench.cost();

        assertThat(cost.texts()).isEqualTo(8);
        assertThat(graded).hasSize(20);
        assertThat(checked).hasValue(20);
        assertThat(cost.ofBare()).isEqualTo(cost.graderCpuSeconds() / cost.bareCpuSeconds());
        assertThat(cost.textsPerSecond()).isPositive();
    }

    @Test
    void timesTheTextThatIsNearestTo200Words() {
        assertThat(bench.secondsOfOneText()).isPositive();
        assertThat(graded).containsOnly("b");
    }

    @Test
    void looksAtTheMemoryTenTimes() {
        List<WritingBench.Memory> seen = new ArrayList<>();

        assertThat(bench.memory(40, seen::add)).isEqualTo(seen).hasSize(10);
        assertThat(seen.get(9).texts()).isEqualTo(40);
        assertThat(seen.get(9).heapMegabytes()).isPositive();
    }
}
