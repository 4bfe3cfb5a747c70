package org.parlance.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SpottingTextTest {
    private final SpottingText text = SpottingText.of(
            "Dear Ann,\n\nWe look forward {hear|to hearing|to  hear}\nfrom you {the|} soon ({to|too}).\n");

    @Test
    void theShownTextHasTheWrongForms() {
        assertThat(text.lines().stream()
                        .map(line -> line.stream().map(SpottingText.Word::shown).collect(Collectors.joining(" "))))
                .containsExactly("Dear Ann,", "", "We look forward hear", "from you the soon (to).");
    }

    @Test
    void wordsAreCountedOverAllLines() {
        assertThat(text.words()).extracting(SpottingText.Word::index).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(text.words().get(5).shown()).isEqualTo("hear");
    }

    @Test
    void rightFormsKeepThePunctuationAroundThem() {
        assertThat(right(5)).containsExactly("to hearing", "to hear");
        assertThat(right(8)).containsExactly("");
        assertThat(right(10)).containsExactly("(too).");
        assertThat(text.words().get(10).forms()).containsExactly("too");
        assertThat(text.words().get(1).wrong()).isFalse();
    }

    @Test
    void aBrokenMarkIsNamed() {
        assertThatThrownBy(() -> SpottingText.of("fine\nnot {fine here"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 2: '{fine' has a brace without its partner");
    }

    private List<String> right(int index) {
        return text.words().get(index).right();
    }
}
