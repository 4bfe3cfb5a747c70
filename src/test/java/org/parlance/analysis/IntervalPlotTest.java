package org.parlance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parlance.analysis.IntervalPlot.Figure;
import org.parlance.analysis.IntervalPlot.Mark;

class IntervalPlotTest {
    @Test
    void ratiosReachToTheWidestInterval() {
        IntervalPlot plot = IntervalPlot.ofRatios(List.of(
                new Figure("A", 1, Interval.UNKNOWN),
                new Figure("B", 0.7, new Interval(0.4, 1.3)),
                new Figure("C", Double.NaN, Interval.UNKNOWN)));
        assertThat(plot.rows()).hasSize(2);
        assertThat(plot.marks().get(plot.marks().size() - 1).value()).isCloseTo(1.4, within(1e-9));
        assertThat(plot.rows().get(0).low()).isEqualTo(plot.rows().get(0).x());
        assertThat(plot.rows().get(1).x()).isCloseTo(16 + 452 * 0.5, within(1e-9));
        assertThat(plot.limits()).extracting(Mark::value).containsExactly(0.8, 1.0);
    }

    @Test
    void whatLiesBeyondTheAxisEndsAtItsEdge() {
        IntervalPlot plot = IntervalPlot.ofDifferences(List.of(new Figure("A", 0.5, new Interval(-1, 9))));
        assertThat(plot.rows().get(0).high()).isEqualTo(plot.right());
        assertThat(plot.marks()).hasSize(11);
    }
}
