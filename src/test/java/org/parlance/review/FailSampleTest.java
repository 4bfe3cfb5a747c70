package org.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FailSampleTest {
    private static final List<UUID> FAILS =
            IntStream.range(0, 80).mapToObj(n -> new UUID(n * 7919L, n)).toList();

    @Test
    void aTenthButAtLeastThreeAndAtMostTwenty() {
        assertThat(FailSample.size(0)).isZero();
        assertThat(FailSample.size(2)).isEqualTo(2);
        assertThat(FailSample.size(12)).isEqualTo(3);
        assertThat(FailSample.size(31)).isEqualTo(4);
        assertThat(FailSample.size(200)).isEqualTo(20);
        assertThat(FailSample.size(5000)).isEqualTo(20);
    }

    @Test
    void aSeedDrawsTheSameOnesWhateverTheirOrder() {
        List<UUID> reversed = new ArrayList<>(FAILS);
        Collections.reverse(reversed);
        assertThat(FailSample.draw(FAILS, 42)).hasSize(8).isSubsetOf(FAILS).isEqualTo(FailSample.draw(reversed, 42));
        assertThat(FailSample.draw(FAILS, 42)).isNotEqualTo(FailSample.draw(FAILS, 43));
    }
}
