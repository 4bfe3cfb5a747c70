package org.parlance.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VoicesTest {
    private static final UUID ROSA = new UUID(0, 1);
    private static final UUID RITA = new UUID(0, 2);
    private static final UUID OTTO = new UUID(0, 3);
    private static final UUID ADA = new UUID(0, 4);

    private static final Voices ONE = Voices.of(List.of(), false);
    private static final Voices TWO = Voices.of(List.of(), true);

    @Test
    void ofOnePersonTheNewestCounts() {
        assertThat(ONE.outcome()).isEmpty();
        assertThat(ONE.with(ROSA, Outcome.PASS).with(RITA, Outcome.FAIL).outcome())
                .contains(Outcome.FAIL);
    }

    @Test
    void twoHaveToConcur() {
        assertThat(TWO.with(ROSA, Outcome.PASS).outcome()).isEmpty();
        assertThat(TWO.with(ROSA, Outcome.PASS).with(RITA, Outcome.PASS).outcome())
                .contains(Outcome.PASS);
    }

    @Test
    void onePersonTwiceIsOnePerson() {
        assertThat(TWO.with(ROSA, Outcome.PASS).with(ROSA, Outcome.PASS).outcome())
                .isEmpty();
    }

    @Test
    void whereTwoDifferAThirdTipsTheScale() {
        Voices differing = TWO.with(ROSA, Outcome.PASS).with(RITA, Outcome.FAIL);
        assertThat(differing.outcome()).isEmpty();
        assertThat(differing.with(OTTO, Outcome.FAIL).outcome()).contains(Outcome.FAIL);
        assertThat(differing.with(RITA, Outcome.PASS).outcome()).contains(Outcome.PASS);
    }

    @Test
    void aTieOfFourWaitsForAFifth() {
        Voices tie = TWO.with(ROSA, Outcome.PASS)
                .with(RITA, Outcome.FAIL)
                .with(OTTO, Outcome.FAIL)
                .with(ADA, Outcome.PASS);
        assertThat(tie.outcome()).isEmpty();
    }
}
