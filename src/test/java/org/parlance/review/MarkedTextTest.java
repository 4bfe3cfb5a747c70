package org.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parlance.engine.MatchKind;
import org.parlance.engine.TextMatch;
import org.parlance.review.MarkedText.Numbered;
import org.parlance.review.MarkedText.Piece;

class MarkedTextTest {
    @Test
    void cutsWhereMatchesBeginAndEnd() {
        MarkedText marked = MarkedText.of("We has checked.", List.of(match(3, 3)));
        assertThat(marked.pieces()).extracting(Piece::text).containsExactly("We ", "has", " checked.");
        assertThat(marked.pieces()).extracting(Piece::marked).containsExactly(false, true, false);
        assertThat(marked.matches()).extracting(Numbered::place).containsExactly("has");
    }

    @Test
    void cutsOverlappingMatchesIntoPiecesOfTheirOwn() {
        MarkedText marked = MarkedText.of("abcdefgh", List.of(match(4, 3), match(1, 4), match(2, 1)));
        assertThat(marked.pieces()).extracting(Piece::text).containsExactly("a", "b", "c", "d", "e", "fg", "h");
        assertThat(marked.pieces())
                .extracting(
                        piece -> piece.matches().stream().map(Numbered::number).toList())
                .containsExactly(
                        List.of(), List.of(1), List.of(1, 2), List.of(1), List.of(1, 3), List.of(3), List.of());
        assertThat(marked.pieces().get(2).foremost().number()).isEqualTo(2);
    }

    @Test
    void keepsTheTextWhateverTheMatches() {
        String text = "<b>Bold</b> & \"quoted\" 🙂 end";
        List<TextMatch> matches =
                List.of(match(0, 3), match(2, 9), match(20, 100), match(-1, 4), match(99, 1), match(5, 0));
        MarkedText marked = MarkedText.of(text, matches);
        assertThat(marked.pieces().stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(marked.matches()).hasSize(3);
    }

    @Test
    void takesTheWholeTextAndNothing() {
        assertThat(MarkedText.of("", List.of()).pieces()).isEmpty();
        assertThat(MarkedText.of("all", List.of(match(0, 3))).pieces())
                .extracting(Piece::marked)
                .containsExactly(true);
    }

    private static TextMatch match(int offset, int length) {
        return new TextMatch("RULE", "GRAMMAR", MatchKind.GRAMMAR, offset, length, "Not so.", List.of("so"));
    }
}
