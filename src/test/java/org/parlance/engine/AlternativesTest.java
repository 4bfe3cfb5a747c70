package org.parlance.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlternativesTest {
    private static final List<Alternative> GREETING = List.of(way("good morning", 9), way("good mourning", 8));
    private static final List<Alternative> QUESTION =
            List.of(way("how are you", 20), way("who are you", 19.5), way("how are you do", 17));

    @Test
    void theWaysOfOnePieceStayAsTheyAre() {
        assertThat(Alternatives.of(List.of(QUESTION), 10)).isEqualTo(QUESTION);
        assertThat(Alternatives.of(List.of(QUESTION), 2)).isEqualTo(QUESTION.subList(0, 2));
    }

    @Test
    void otherWaysDifferInOnePiece() {
        assertThat(Alternatives.of(List.of(GREETING, QUESTION), 10))
                .containsExactly(
                        way("good morning how are you", 29),
                        way("good morning who are you", 28.5),
                        way("good mourning how are you", 28),
                        way("good morning how are you do", 26));
        assertThat(Alternatives.of(List.of(GREETING, QUESTION), 1))
                .containsExactly(way("good morning how are you", 29));
    }

    @Test
    void aPieceWithoutWordsLeavesNoGap() {
        List<Alternative> nothing = List.of(new Alternative("", -3, List.of()));
        assertThat(Alternatives.of(List.of(nothing, GREETING, nothing), 1)).containsExactly(way("good morning", 3));
        assertThat(Alternatives.of(List.of(), 10)).isEmpty();
    }

    @Test
    void wordsComeOneAfterAnother() {
        List<Word> first = List.of(new Word("yes", 0.1, 0.4, 1));
        List<Word> second = List.of(new Word("please", 2.1, 2.6, 1));
        assertThat(Alternatives.of(
                        List.of(
                                List.of(new Alternative("yes", 1, first)),
                                List.of(new Alternative("please", 2, second))),
                        10))
                .containsExactly(new Alternative("yes please", 3, List.of(first.get(0), second.get(0))));
    }

    private static Alternative way(String text, double score) {
        return new Alternative(text, score, List.of());
    }
}
