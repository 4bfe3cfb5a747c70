package org.parlance.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PosteriorsTest {
    private static final double LN3 = Math.log(3);
    private static final Offset<Double> CLOSE = within(1e-9);

    @Test
    void sharesFollowTheLikelihoods() {
        assertThat(Posteriors.of(List.of(way(700 + LN3), way(700)))).containsExactly(new double[] {0.75, 0.25}, CLOSE);
        assertThat(Posteriors.of(List.of(way(-5000), way(-5000)))).containsExactly(new double[] {0.5, 0.5}, CLOSE);
        assertThat(Posteriors.of(List.of(way(9000), way(1)))).containsExactly(new double[] {1, 0}, CLOSE);
        assertThat(Posteriors.of(List.of(way(-7)))).containsExactly(1);
        assertThat(Posteriors.of(List.of())).isEmpty();
    }

    @Test
    void aWordIsAsSureAsTheWaysThatHaveItThere() {
        Word good = new Word("good", 0.1, 0.4, 1);
        Word morning = new Word("morning", 0.4, 0.9, 1);
        Word mourning = new Word("mourning", 0.45, 0.9, 1);
        Word goodLater = new Word("good", 0.9, 1.2, 1);
        Word goodShifted = new Word("good", 0.15, 0.45, 1);
        List<Word> words = Posteriors.words(List.of(
                new Alternative("good morning", LN3, List.of(good, morning)),
                new Alternative("good mourning", 0, List.of(goodShifted, mourning))));
        assertThat(words).extracting(Word::text).containsExactly("good", "morning");
        assertThat(words.get(0).confidence()).isCloseTo(1, CLOSE);
        assertThat(words.get(1).confidence()).isCloseTo(0.75, CLOSE);
        assertThat(words.get(1).start()).isEqualTo(0.4);
        assertThat(words.get(1).end()).isEqualTo(0.9);
        // the same word elsewhere is no witness
        List<Word> elsewhere = Posteriors.words(
                List.of(new Alternative("good", LN3, List.of(good)), new Alternative("good", 0, List.of(goodLater))));
        assertThat(elsewhere.get(0).confidence()).isCloseTo(0.75, CLOSE);
    }

    private static Alternative way(double score) {
        return new Alternative("", score, List.of());
    }
}
