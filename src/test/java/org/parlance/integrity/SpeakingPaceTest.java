package org.parlance.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.parlance.engine.Word;
import org.parlance.integrity.SpeakingPace.Spoken;

class SpeakingPaceTest {
    /** @param gaps seconds between words of 0.3 s */
    private static List<Word> words(double... gaps) {
        List<Word> words = new ArrayList<>();
        double at = 1;
        words.add(new Word("word", at, at + 0.3, 1));
        for (double gap : gaps) {
            at += 0.3 + gap;
            words.add(new Word("word", at, at + 0.3, 1));
        }
        return words;
    }

    private static double[] gaps(int count, int every, double pause) {
        double[] gaps = new double[count];
        for (int i = 0; i < count; i++) {
            gaps[i] = (i + 1) % every == 0 ? pause : 0;
        }
        return gaps;
    }

    private static Spoken read(int position, List<Word> words) {
        return new Spoken(position, true, List.of(words), OptionalDouble.of(8));
    }

    @Test
    void theReadingComesFirstAndEachAnswerBesideIt() {
        List<SpeakingPace> paces = SpeakingPace.of(List.of(
                read(1, words(gaps(11, 6, 0.3))),
                read(2, words(gaps(11, 6, 0.3))),
                new Spoken(
                        9, false, List.of(words(gaps(20, 4, 1.1)), words(gaps(10, 20, 0))), OptionalDouble.empty())));

        assertThat(paces).extracting(SpeakingPace::position).containsExactly(SpeakingPace.READING, 9);
        SpeakingPace reading = paces.get(0);
        assertThat(reading.reading()).isTrue();
        assertThat(reading.words()).isEqualTo(24);
        assertThat(reading.pauses()).isCloseTo(100 * 2 / 22.0, within(1e-9));
        assertThat(reading.silentShare()).isCloseTo(0.6 / (24 * 0.3 + 0.6), within(1e-9));
        assertThat(reading.pitchRange()).isEqualTo(8);
        SpeakingPace own = paces.get(1);
        assertThat(own.words()).isEqualTo(32);
        assertThat(own.pauses()).isCloseTo(100 * 5 / 30.0, within(1e-9));
        assertThat(own.longestPause()).isCloseTo(1.1, within(1e-9));
        assertThat(own.wordsPerMinute()).isCloseTo(60 * 32 / (32 * 0.3 + 5.5), within(1e-9));
        assertThat(own.melody()).isFalse();
    }

    @Test
    void whatLiesBetweenRecordingsIsNoPause() {
        Spoken call =
                new Spoken(3, false, List.of(words(gaps(14, 20, 0)), words(gaps(14, 20, 0))), OptionalDouble.empty());

        assertThat(SpeakingPace.of(List.of(read(1, words(gaps(29, 30, 0))), call)))
                .last()
                .satisfies(pace -> assertThat(pace.pauses()).isZero());
    }

    @Test
    void nothingIsSaidWithoutEnoughOfBoth() {
        Spoken reading = read(1, words(gaps(29, 6, 0.3)));
        Spoken brief = new Spoken(2, false, List.of(words(gaps(9, 4, 1))), OptionalDouble.empty());
        Spoken silent = new Spoken(3, false, List.of(List.of()), OptionalDouble.empty());

        assertThat(SpeakingPace.of(List.of())).isEmpty();
        assertThat(SpeakingPace.of(List.of(reading, brief, silent))).isEmpty();
        assertThat(SpeakingPace.of(List.of(
                        read(1, words(gaps(9, 6, 0.3))),
                        new Spoken(2, false, List.of(words(gaps(29, 4, 1))), OptionalDouble.empty()))))
                .isEmpty();
    }
}
