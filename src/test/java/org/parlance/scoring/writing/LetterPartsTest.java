package org.parlance.scoring.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterPartsTest {
    @Test
    void findsEveryPart() {
        assertThat(parts(Mails.GOOD))
                .isEqualTo(new LetterParts(true, true, true, true, true, 3, Mails.GOOD.indexOf("Anjali")));
    }

    @Test
    void takesTheNameBesideTheClosing() {
        String text = "Hello Tom,\nYour parcel is here.\nBest regards, Ann";
        assertThat(parts(text).signatureOffset()).isEqualTo(text.length() - 3);
    }

    @Test
    void aSentenceOfThanksIsNoClosing() {
        LetterParts parts = parts("Thank you for your patience while we look into the matter.");

        assertThat(parts.closing()).isFalse();
        assertThat(parts.salutation()).isFalse();
        assertThat(parts.opening()).isTrue();
    }

    @Test
    void anEmptyTextHasNone() {
        assertThat(parts("")).isEqualTo(new LetterParts(false, false, false, false, false, 0, 0));
    }

    private static LetterParts parts(String text) {
        Lexicon english = Lexicon.of("en").orElseThrow();
        return LetterParts.of(Passage.of(text, english), english);
    }
}
