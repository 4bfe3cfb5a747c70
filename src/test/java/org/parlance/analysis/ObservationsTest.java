package org.parlance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ObservationsTest {
    private final Observations data = Observations.of(
            Map.of("rate", 0, "pauses", -1),
            List.of(Map.of("rate", 3.0, "pauses", 0.2, "seconds", 9.0), Map.of("rate", 4.0), Map.of("pauses", 0.6)),
            new double[] {50, 70, 30},
            List.of("anna", "berta", "anna"));

    @Test
    void featuresAreInTheOrderOfTheirNames() {
        assertThat(data.names()).containsExactly("pauses", "rate");
        assertThat(data.directions()).containsExactly(-1, 0);
        assertThat(data.column(0)).containsExactly(0.2, 0, 0.6);
        assertThat(data.column(1)).containsExactly(3, 4, 0);
        assertThat(data.value(1, 1)).isEqualTo(4);
        assertThat(data.size()).isEqualTo(3);
    }

    @Test
    void aResponsesFeaturesAreThoseWithADirection() {
        assertThat(data.features(0)).isEqualTo(Map.of("pauses", 0.2, "rate", 3.0));
        assertThat(data.features(2)).isEqualTo(Map.of("pauses", 0.6, "rate", 0.0));
    }

    @Test
    void chosenRowsKeepTheirTargetsAndSpeakers() {
        Observations some = data.only(new int[] {2, 0});
        assertThat(some.column(0)).containsExactly(0.6, 0.2);
        assertThat(some.targets()).containsExactly(30, 50);
        assertThat(some.speakers()).containsExactly("anna", "anna");
        assertThat(some.names()).isEqualTo(data.names());
        assertThat(data.only(new int[0]).size()).isZero();
    }
}
