package org.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parlance.review.TypingDiff.Kind;
import org.parlance.review.TypingDiff.Step;

class TypingDiffTest {
    @Test
    void tellsMissingAndExtraWordsApart() {
        assertThat(TypingDiff.of("Please send the blue form today.", "Please send teh blue form  form today."))
                .containsExactly(
                        new Step(Kind.SAME, "Please send"),
                        new Step(Kind.MISSING, "the"),
                        new Step(Kind.EXTRA, "teh"),
                        new Step(Kind.SAME, "blue form"),
                        new Step(Kind.EXTRA, "form"),
                        new Step(Kind.SAME, "today."));
    }

    @Test
    void takesNothingTyped() {
        assertThat(TypingDiff.of("two words", " ")).containsExactly(new Step(Kind.MISSING, "two words"));
        assertThat(TypingDiff.of("same", "same")).containsExactly(new Step(Kind.SAME, "same"));
    }
}
