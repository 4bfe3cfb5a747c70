package org.parlance.scoring.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parlance.scoring.objective.Graded.forAPerson;
import static org.parlance.scoring.objective.Graded.score;
import static org.parlance.scoring.objective.Graded.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlance.bank.Item;
import org.parlance.bank.Trait;
import org.parlance.bank.WrittenItem;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Evidence.AlignedWord;
import org.parlance.scoring.ScoredResponse;

class DictationGraderTest {
    /** Nine words as they are written. */
    private static final String SCRIPT = "We couldn't deliver their 64 parcels until ten thirty.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                SCRIPT,
                "  We couldn’t deliver their sixty-four parcels, until 10:30! ",
                "We could not deliver their 64 parcels until ten thirty.",
            })
    void theSentenceInAnyOfItsForms(String typed) {
        assertThat(value(grade(typed), Trait.COMPREHENSION)).as(typed).isEqualTo(100);
        assertThat(value(grade(typed), Trait.MECHANICS)).as(typed).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // caught, but written wrong: 11 chances with the capital and the mark
                "We couldnt deliver their 64 parcels until ten thirty.|9|10",
                "We couldn't deliver their 64 parsels until ten thirty.|9|10",
                "We couldn't delivre their 64 parcels until ten thirty.|9|10",
                "We couldn't deliver their 64 Parcels until ten thirty.|9|10",
                "we couldn't deliver their 64 parcels until ten thirty|9|9",
                // not caught
                "We couldn't deliver there 64 parcels until ten thirty.|8|10",
                "We couldn't deliver their 46 parcels until ten thirty.|8|10",
                "We couldn't deliver their 64 until ten thirty.|8|10",
                "We couldn't deliver their 64 parcels until ten forty.|8|10",
                "We could deliver their 64 parcels until ten thirty.|8|10",
            })
    void aSlip(String typed, double caught, double right) {
        assertThat(value(grade(typed), Trait.COMPREHENSION)).as("caught").isCloseTo(100 * caught / 9, within(1e-9));
        assertThat(value(grade(typed), Trait.MECHANICS))
                .as("written right")
                .isCloseTo(100 * right / (caught + 2), within(1e-9));
    }

    @Test
    void theWordsAreShownInOrder() {
        assertThat(words("We couldnt deliver not there 10 parsels until thirty, please."))
                .containsExactly(
                        new AlignedWord("correct", "We", "We"),
                        new AlignedWord("misspelt", "couldn't", "couldnt"),
                        new AlignedWord("correct", "deliver", "deliver"),
                        new AlignedWord("added", "", "not"),
                        new AlignedWord("substituted", "their", "there"),
                        new AlignedWord("substituted", "64", "10"),
                        new AlignedWord("misspelt", "parcels", "parsels"),
                        new AlignedWord("correct", "until", "until"),
                        new AlignedWord("omitted", "ten", ""),
                        new AlignedWord("correct", "thirty", "thirty"),
                        new AlignedWord("added", "", "please"));
    }

    @Test
    void wordsWrittenTogetherOrApartAreMisspelled() {
        ScoredResponse apart = grade("Please log in every day.", "Please login everyday.");

        assertThat(value(apart, Trait.COMPREHENSION)).isEqualTo(100);
        assertThat(((Evidence.Dictation) apart.evidence()).words())
                .extracting(AlignedWord::operation)
                .containsExactly("correct", "misspelt", "misspelt", "misspelt", "misspelt");
        assertThat(value(grade("Use the notebook.", "Use the note book."), Trait.COMPREHENSION))
                .isEqualTo(100);
    }

    @Test
    void aLongWordMayHaveTwoWrongLetters() {
        assertThat(value(grade("Call immediately.", "Call imediatly."), Trait.COMPREHENSION))
                .isEqualTo(100);
        assertThat(value(grade("Call us today.", "Call us tomato."), Trait.COMPREHENSION))
                .isLessThan(70);
    }

    @Test
    void namesAndPossessivesAreWrittenRight() {
        String script = "The customer's bill came on Monday.";
        assertThat(value(grade(script, "The customers bill came on Monday."), Trait.MECHANICS))
                .isLessThan(100);
        assertThat(value(grade(script, "The customer's bill came on monday."), Trait.MECHANICS))
                .isLessThan(100);
        assertThat(value(grade("Two customers came.", "Two customer's came."), Trait.MECHANICS))
                .isLessThan(100);
    }

    @Test
    void aListOfCommonWordsIsWorthNothing() {
        String list = "the a to of and in is it you that he was for on are with as I his they we could not be at";
        assertThat(value(grade(list), Trait.COMPREHENSION)).isZero();
    }

    @Test
    void anotherSentenceHasNoMechanics() {
        ScoredResponse graded = grade("Hello Peter!");

        assertThat(value(graded, Trait.COMPREHENSION)).isZero();
        assertThat(((ScoredResponse.Scored) graded).scores()).hasSize(1);
    }

    @Test
    void oneMoreWordCaughtNeverLowersComprehension() {
        String[] words = SCRIPT.split(" ");
        double before = 0;
        String typed = "";
        for (String word : words) {
            typed = typed + " " + word;
            assertThat(value(grade(typed), Trait.COMPREHENSION)).isGreaterThan(before);
            before = value(grade(typed), Trait.COMPREHENSION);
        }
        assertThat(before).isEqualTo(100);
    }

    @Test
    void aWholeSentenceIsUncertainByHalfABand() {
        assertThat(score(grade(SCRIPT), Trait.COMPREHENSION).sem()).isBetween(8.0, 20.0);
    }

    @Test
    void nothingIsForAPerson() {
        forAPerson(grade("  \n "), "nothing-given");
        forAPerson(grade("...?"), "nothing-given");
    }

    private static List<AlignedWord> words(String typed) {
        return ((Evidence.Dictation) grade(typed).evidence()).words();
    }

    private static ScoredResponse grade(String typed) {
        return grade(SCRIPT, typed);
    }

    private static ScoredResponse grade(String script, String typed) {
        return DictationGrader.grade(
                new WrittenItem.Dictation(
                        Graded.header("dictation-1"), new Item.Prompt("audio/one.mp3", script, 3, ""), 2),
                typed,
                Graded.IS_WORD);
    }
}
