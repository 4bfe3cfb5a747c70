package org.parlance.scoring.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parlance.engine.Word;

class PausesTest {
    /** Gaps of 0.30, 0.10, 0 and 0.25 seconds. */
    private static final List<Word> TURN =
            List.of(word(2.0, 2.2), word(2.5, 2.9), word(3.0, 3.3), word(3.3, 3.75), word(4.0, 4.2));

    @Test
    void aGapAsLongAsTheLeastOneCounts() {
        assertThat(Pauses.of(List.of(TURN), 0.1).count()).isEqualTo(3);
        assertThat(Pauses.of(List.of(TURN), 0.25).count()).isEqualTo(2);
        assertThat(Pauses.of(List.of(TURN), 0.3).count()).isEqualTo(1);
        assertThat(Pauses.of(List.of(TURN), 0.31)).isEqualTo(new Pauses(0, 0, 0));
    }

    @Test
    void theirLengthsAreAddedUp() {
        Pauses pauses = Pauses.of(List.of(TURN), 0.25);
        assertThat(pauses.seconds()).isCloseTo(0.55, within(1e-9));
        assertThat(pauses.longest()).isCloseTo(0.3, within(1e-9));
    }

    @Test
    void whatLiesBetweenRecordingsIsNoPause() {
        List<List<Word>> turns = List.of(TURN.subList(0, 2), List.of(), TURN.subList(4, 5));
        assertThat(Pauses.of(turns, 0.2).count()).isEqualTo(1);
        assertThat(Pauses.of(List.of(), 0.2)).isEqualTo(new Pauses(0, 0, 0));
    }

    @Test
    void wordsThatOverlapHaveNone() {
        assertThat(Pauses.of(List.of(List.of(word(0, 1), word(0.9, 1.5))), 0.1).count())
                .isZero();
    }

    private static Word word(double start, double end) {
        return new Word("word", start, end, 1);
    }
}
