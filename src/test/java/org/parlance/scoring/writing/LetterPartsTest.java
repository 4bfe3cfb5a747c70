package org.parlance.scoring.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterPartsTest {
    private static final Lexicon ENGLISH = Lexicon.of("en").orElseThrow();

    @Test
    void findsEveryPart() {
        Passage passage = passage(Mails.GOOD);
        LetterParts parts = LetterParts.of(passage, ENGLISH);

        assertThat(parts.salutation()).map(place -> text(passage, place)).contains("Dear");
        assertThat(parts.opening()).map(place -> text(passage, place)).contains("Thank you");
        assertThat(parts.offer()).map(place -> text(passage, place)).contains("let me know");
        assertThat(parts.closing()).map(place -> text(passage, place)).contains("Kind regards");
        assertThat(parts.signature()).map(place -> text(passage, place)).contains("Anjali Ramasubramanian");
        assertThat(parts.bodyBlocks()).isEqualTo(3);
    }

    @Test
    void takesTheNameBesideTheClosing() {
        Passage passage = passage("Hello Tom,\nYour parcel is here.\nBest regards, Ann");
        LetterParts parts = LetterParts.of(passage, ENGLISH);

        assertThat(parts.signature()).map(place -> text(passage, place)).contains("Ann");
        assertThat(parts.signatureOffset(passage)).isEqualTo(passage.text().length() - 3);
    }

    @Test
    void aSentenceOfThanksIsNoClosing() {
        LetterParts parts = LetterParts.of(
                passage("Dear Tom, thank you for your patience while we look into the matter."), ENGLISH);

        assertThat(parts.closing()).isEmpty();
        assertThat(parts.opening()).isPresent();
    }

    @Test
    void anEmptyTextHasNone() {
        LetterParts parts = LetterParts.of(passage(""), ENGLISH);

        assertThat(parts.salutation()).isEmpty();
        assertThat(parts.signature()).isEmpty();
        assertThat(parts.bodyBlocks()).isZero();
    }

    private static Passage passage(String text) {
        return Passage.of(text, ENGLISH);
    }

    private static String text(Passage passage, Span place) {
        return passage.text().substring(place.from(), place.to());
    }
}
