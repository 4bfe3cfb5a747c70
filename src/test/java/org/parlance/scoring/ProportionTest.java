package org.parlance.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProportionTest {
    @Test
    void isNeverWithoutError() {
        assertThat(new Proportion(5, 5).value()).isEqualTo(100);
        assertThat(new Proportion(5, 5).sem()).isPositive();
        assertThat(new Proportion(0, 5).sem()).isEqualTo(new Proportion(5, 5).sem());
    }

    @Test
    void moreChancesMeanLessError() {
        assertThat(new Proportion(20, 40).sem()).isLessThan(new Proportion(2, 4).sem());
    }

    @Test
    void refusesNonsense() {
        assertThatThrownBy(() -> new Proportion(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Proportion(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
