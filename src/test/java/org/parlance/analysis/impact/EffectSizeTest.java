package org.parlance.analysis.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EffectSizeTest {
    /** Borenstein and others 2009, pp. 27-28: g = 0.5924 with a standard error of 0.2028. */
    @Test
    void isThatOfTheTextbook() {
        EffectSize effect = EffectSize.between(new Spread(50, 103, 5.5), new Spread(50, 100, 4.5));
        assertThat(effect.g()).isCloseTo(0.5924, within(0.0001));
        assertThat(effect.interval().low()).isCloseTo(0.5924 - 1.96 * 0.2028, within(0.0002));
        assertThat(effect.interval().high()).isCloseTo(0.5924 + 1.96 * 0.2028, within(0.0002));
    }

    @Test
    void isUnknownWhereNothingDiffersOrTooFewAreThere() {
        assertThat(EffectSize.between(new Spread(5, 50, 0), new Spread(5, 50, 0))
                        .g())
                .isNaN();
        assertThat(EffectSize.between(Spread.of(50), Spread.of(40, 60)).g()).isNaN();
    }

    @Test
    void aSpreadIsMeanAndDeviation() {
        Spread spread = Spread.of(2, 4, 4, 4, 5, 5, 7, 9);
        assertThat(spread.mean()).isEqualTo(5);
        assertThat(spread.sd()).isCloseTo(Math.sqrt(32 / 7.0), within(1e-12));
    }
}
