package org.parlance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RatingScaleTest {
    @Test
    void aRangeIsTakenToTheWholeScale() {
        RatingScale scale = RatingScale.range("1:5");

        assertThat(scale.points(1)).contains(0.0);
        assertThat(scale.points(3.5)).contains(62.5);
        assertThat(scale.points(5)).contains(100.0);
        assertThat(scale.points(0.9)).isEmpty();
        assertThat(scale.points(5.1)).isEmpty();
    }

    @Test
    void aBandIsItsMiddle() {
        RatingScale scale = RatingScale.bands(Map.of("1", "A2", "2", "B1", "4", "C2"));

        assertThat(scale.points(1)).contains(30.0);
        assertThat(scale.points(2)).contains(47.0);
        assertThat(scale.points(3)).contains((47.0 + 92.5) / 2);
        assertThat(scale.points(4)).contains(92.5);
    }

    @Test
    void whatMakesNoScaleIsRefused() {
        assertThatThrownBy(() -> RatingScale.range("5")).hasMessageContaining("'5' is no range");
        assertThatThrownBy(() -> RatingScale.range("5:1")).hasMessageContaining("is no range");
        assertThatThrownBy(() -> RatingScale.range("a:b")).hasMessageContaining("'a' is no rating");
        assertThatThrownBy(() -> RatingScale.bands(Map.of("1", "A3", "2", "B1")))
                .hasMessageContaining("'A3' is no band");
        assertThatThrownBy(() -> RatingScale.bands(Map.of("1", "B1"))).hasMessageContaining("two ratings or more");
        assertThatThrownBy(() -> RatingScale.bands(Map.of("1", "B1", "2", "A1")))
                .hasMessageContaining("a higher rating has to stand for a higher band");
    }
}
