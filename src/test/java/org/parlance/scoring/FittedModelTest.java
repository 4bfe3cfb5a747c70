package org.parlance.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parlance.scoring.FittedModel.Node.leaf;
import static org.parlance.scoring.FittedModel.Node.question;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parlance.scoring.Calibration.FittedTrait;

class FittedModelTest {
    private static final FittedModel RIDGE = new FittedModel.Ridge(50, Map.of("rate", 4.0, "pauses", -10.0));
    private static final FittedModel TREES = new FittedModel.Trees(
            60,
            List.of(
                    question("rate", 3, leaf(-5), question("pauses", 0.5, leaf(8), leaf(2))),
                    question("pauses", 1, leaf(0), leaf(-90))));

    @Test
    void weightsAreAddedUp() {
        assertThat(RIDGE.predict(Map.of("rate", 2.5, "pauses", 0.4, "other", 1000.0)))
                .isCloseTo(56, within(1e-9));
        assertThat(RIDGE.predict(Map.of())).isEqualTo(50);
    }

    @Test
    void everyTreeIsAsked() {
        assertThat(TREES.predict(Map.of("rate", 2.9))).isEqualTo(55);
        assertThat(TREES.predict(Map.of("rate", 3.0, "pauses", 0.49))).isEqualTo(68);
        assertThat(TREES.predict(Map.of("rate", 9.0, "pauses", 0.5))).isEqualTo(62);
        assertThat(TREES.predict(Map.of("rate", 9.0, "pauses", 1.0))).isEqualTo(-28);
    }

    @Test
    void scoresAreCutOffAtTheEndsOfTheScale() {
        assertThat(trait(TREES).score(Map.of("rate", 9.0, "pauses", 1.0))).isZero();
        assertThat(trait(RIDGE).score(Map.of("rate", 99.0))).isEqualTo(100);
        assertThat(trait(RIDGE).score(Map.of("rate", 1.0))).isEqualTo(54);
    }

    private static FittedTrait trait(FittedModel model) {
        return new FittedTrait("fluency", 0.7, List.of(0.6, 0.8), 9, Map.of(), model);
    }
}
