package org.parlance.analysis.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlance.analysis.Interval;

class RateTest {
    private static final Offset<Double> PUBLISHED = within(0.00005);

    /** Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void intervalsAreThosePublished(int hits, int of, double low, double high) {
        Interval interval = new Rate(hits, of).interval();
        assertThat(interval.low()).isCloseTo(low, PUBLISHED);
        assertThat(interval.high()).isCloseTo(high, PUBLISHED);
    }

    /** Heart attacks without and with aspirin in the Physicians' Health Study, as Agresti works it: 1.82, 1.43 to 2.31. */
    @Test
    void theRatiosIntervalIsThatOfKatz() {
        Rate placebo = new Rate(189, 11_034);
        Rate aspirin = new Rate(104, 11_037);
        assertThat(placebo.ratioTo(aspirin)).isCloseTo(1.82, within(0.005));
        assertThat(placebo.ratioInterval(aspirin).low()).isCloseTo(1.433, within(0.001));
        assertThat(placebo.ratioInterval(aspirin).high()).isCloseTo(2.306, within(0.001));
    }

    /** The example of the Uniform Guidelines' questions and answers: 48 of 80 and 12 of 40 make 50%. */
    @Test
    void theImpactRatioIsOneRateOverTheOther() {
        assertThat(new Rate(12, 40).ratioTo(new Rate(48, 80))).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void nothingIsKnownOfNobody() {
        Rate nobody = new Rate(0, 0);
        assertThat(nobody.value()).isNaN();
        assertThat(nobody.interval().known()).isFalse();
        assertThat(new Rate(3, 9).ratioTo(nobody)).isNaN();
        assertThat(new Rate(0, 9).ratioTo(new Rate(3, 9))).isZero();
        assertThat(new Rate(0, 9).ratioInterval(new Rate(3, 9)).known()).isFalse();
    }
}
