package org.parlance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parlance.analysis.LeakSignal.Trend;
import org.parlance.analysis.LeakSignal.Week;

class LeakSignalTest {
    @Test
    void aFacilityThatRisesWeekByWeekIsALeak() {
        Trend trend = LeakSignal.of(weeks(40, 0.5, 0.58, 0.66, 0.74, 0.82));
        assertThat(trend.leak()).isTrue();
        assertThat(trend.rise()).isCloseTo(0.32, within(1e-9));
        assertThat(trend.z()).isCloseTo(32 / Math.sqrt(0.66 * 0.34 * 400), within(1e-9));
    }

    @Test
    void anItemThatGrowsHarderOrStaysAsItWasIsNone() {
        assertThat(LeakSignal.of(weeks(100, 0.8, 0.7, 0.6, 0.5)).leak()).isFalse();
        assertThat(LeakSignal.of(weeks(100, 0.6, 0.6, 0.6, 0.6)).z()).isCloseTo(0, within(1e-9));
    }

    @Test
    void aRiseOfNoAccountIsNoneHoweverCertain() {
        Trend trend = LeakSignal.of(weeks(20_000, 0.60, 0.61, 0.62, 0.63));
        assertThat(trend.z()).isGreaterThan(3);
        assertThat(trend.leak()).isFalse();
    }

    @Test
    void threeWeeksOrNinetyNineResponsesAreTooFew() {
        assertThat(LeakSignal.of(weeks(200, 0.3, 0.6, 0.9)).leak()).isFalse();
        List<Week> few = new ArrayList<>(weeks(25, 0.2, 0.5, 0.8));
        few.add(new Week(3, 24, 1));
        assertThat(LeakSignal.of(few).leak()).isFalse();
        few.add(new Week(4, 1, 1));
        assertThat(LeakSignal.of(few).leak()).isTrue();
    }

    @Test
    void nothingIsKnownOfNothing() {
        assertThat(LeakSignal.of(List.of()).leak()).isFalse();
        assertThat(LeakSignal.of(weeks(100, 1, 1, 1, 1)).z()).isZero();
    }

    @Test
    void itemsThatHaveNotLeakedAreHardlyEverFlagged() {
        SplittableRandom random = new SplittableRandom(5);
        long flagged = IntStream.range(0, 4000)
                .filter(item -> LeakSignal.of(chance(random)).leak())
                .count();
        assertThat(flagged).isLessThan(16);
    }

    private static List<Week> chance(SplittableRandom random) {
        double ease = 0.2 + 0.6 * random.nextDouble();
        return IntStream.range(0, 6)
                .mapToObj(week -> new Week(
                        week,
                        30,
                        random.doubles(30).filter(drawn -> drawn < ease).count() / 30.0))
                .toList();
    }

    private static List<Week> weeks(int responses, double... facilities) {
        return IntStream.range(0, facilities.length)
                .mapToObj(week -> new Week(week, responses, facilities[week]))
                .toList();
    }
}
