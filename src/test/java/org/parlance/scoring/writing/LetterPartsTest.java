package org.parlance.scoring.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterPartsTest {
    @Test
    void findsEveryPart() {
        assertThat(LetterParts.of(Passage.of(Mails.GOOD)))
                .isEqualTo(new LetterParts(true, true, true, true, true, 3, Mails.GOOD.indexOf("Anjali")));
    }

    @Test
    void takesTheNameBesideTheClosing() {
        String text = "Hello Tom,\nYour parcel is here.\nBest regards, Ann";
        assertThat(LetterParts.of(Passage.of(text)).signatureOffset()).isEqualTo(text.length() - 3);
    }

    @Test
    void aSentenceOfThanksIsNoClosing() {
        LetterParts parts = LetterParts.of(Passage.of("Thank you for your patience while we look into the matter."));

        assertThat(parts.closing()).isFalse();
        assertThat(parts.salutation()).isFalse();
        assertThat(parts.opening()).isTrue();
    }

    @Test
    void anEmptyTextHasNone() {
        assertThat(LetterParts.of(Passage.of(""))).isEqualTo(new LetterParts(false, false, false, false, false, 0, 0));
    }
}
