package org.parlance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    private static double[] scores(double... scores) {
        return scores;
    }

    /** Each item varies by 5/3, the sums 3, 3, 7, 7 by 16/3: 2 * (1 - (10/3) / (16/3)) = 0.75. */
    @Test
    void alphaByHand() {
        double[][] scores = {scores(1, 2), scores(2, 1), scores(3, 4), scores(4, 3)};
        assertThat(Reliability.alpha(scores)).isCloseTo(0.75, CLOSE);
    }

    @Test
    void itemsThatOrderPeopleAlikeAgreeFully() {
        double[][] scores = {scores(1, 2, 3), scores(2, 3, 4), scores(3, 4, 5), scores(4, 5, 6)};
        assertThat(Reliability.alpha(scores)).isCloseTo(1, CLOSE);
    }

    @Test
    void thereIsNoAlphaOfOneItemOrOfPeopleWhoDoNotDiffer() {
        assertThat(Reliability.alpha(new double[][] {scores(1), scores(2), scores(3)}))
                .isNaN();
        assertThat(Reliability.alpha(new double[][] {scores(1, 2), scores(2, 1)}))
                .isNaN();
        assertThat(Reliability.alpha(new double[0][])).isNaN();
    }

    /** Items vary by 2.5 each, the sums by 9: alpha is 2 * (1 - 5/9) = 8/9; the means' SD is 1.5, so the SEM is 0.5. */
    @Test
    void theErrorOfAMean() {
        List<double[]> scores = List.of(scores(1, 2), scores(2, 1), scores(3, 4), scores(4, 3), scores(5, 5));
        Reliability found = Reliability.of(scores);
        assertThat(found.items()).isEqualTo(2);
        assertThat(found.persons()).isEqualTo(5);
        assertThat(found.alpha()).isCloseTo(8 / 9.0, CLOSE);
        assertThat(found.mean()).isCloseTo(3, CLOSE);
        assertThat(found.sd()).isCloseTo(1.5, CLOSE);
        assertThat(found.sem()).isCloseTo(0.5, CLOSE);
    }

    @Test
    void onlyFormsOfTheCommonestLengthCount() {
        List<double[]> scores =
                new ArrayList<>(List.of(scores(1, 2), scores(2, 1), scores(3, 4), scores(4, 3), scores(5, 5)));
        scores.add(scores(100));
        scores.add(scores(0, 100, 0));
        assertThat(Reliability.of(scores).persons()).isEqualTo(5);
        assertThat(Reliability.of(scores).alpha()).isCloseTo(8 / 9.0, CLOSE);
    }

    @Test
    void fourPersonsAreTooFew() {
        List<double[]> scores = List.of(scores(1, 2), scores(2, 1), scores(3, 4), scores(4, 3));
        assertThat(Reliability.of(scores).alpha()).isNaN();
        assertThat(Reliability.of(scores).sem()).isNaN();
        assertThat(Reliability.of(List.of()).persons()).isZero();
    }

    @Test
    void disagreementDoesNotMakeAnErrorLargerThanTheSpread() {
        List<double[]> scores = List.of(scores(1, 5), scores(2, 4), scores(3, 3), scores(4, 2), scores(5, 2));
        Reliability found = Reliability.of(scores);
        assertThat(found.alpha()).isNegative();
        assertThat(found.sem()).isCloseTo(found.sd(), CLOSE);
    }
}
