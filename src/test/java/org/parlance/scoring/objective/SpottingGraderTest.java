package org.parlance.scoring.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parlance.scoring.objective.Graded.forAPerson;
import static org.parlance.scoring.objective.Graded.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlance.bank.SpottingText.Word;
import org.parlance.bank.Trait;
import org.parlance.bank.WrittenItem;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Evidence.SpottedResult;
import org.parlance.scoring.ScoredResponse;

class SpottingGraderTest {
    /** The errors are the words 5, 8, 11 and 15 of 18. */
    private static final WrittenItem.ErrorSpotting MAIL = new WrittenItem.ErrorSpotting(
            Graded.header("spotting-1"),
            "Your order",
            "Dear Ann,\n\nyour order will {arrives|arrive|be here}, it will {the|} come by\n{monday|Monday}. We look forward"
                    + " ({hear|to hearing}). Best wishes");

    @Test
    void theErrorsAreWhereTheyAreSaidToBe() {
        assertThat(MAIL.words().words().stream().filter(Word::wrong).map(Word::index))
                .containsExactly(5, 8, 11, 15);
        assertThat(MAIL.words().words()).hasSize(18);
    }

    @Test
    void everyErrorCorrected() {
        assertThat(value(grade(corrections()), Trait.ACCURACY)).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({
        "w5,arrive,CORRECTED",
        "w5,'arrive,',CORRECTED",
        "w5,Be  here,CORRECTED",
        "w5,arrived,FOUND",
        "w5,'',FOUND",
        "w5,'arrives,',MISSED",
        "w8,'',CORRECTED",
        "w8,a,FOUND",
        "w11,Monday,CORRECTED",
        "w11,Monday.,CORRECTED",
        "w11,MONDAY,FOUND",
        "w15,to hearing,CORRECTED",
        "w15,(to hearing).,CORRECTED",
        "w15,hearing,FOUND",
        "w2,Your,FALSE_ALARM",
        "w2,'',FALSE_ALARM",
        "w2,your,FINE"
    })
    void aMarkedWord(String field, String correction, SpottedResult expected) {
        Evidence.Spotting spotting = (Evidence.Spotting)
                grade(Map.of(field, correction, "w0", "Hello")).evidence();

        assertThat(spotting.words().get(Integer.parseInt(field.substring(1))).result())
                .isEqualTo(expected);
    }

    @Test
    void halfIsGivenForFindingAndTakenForAFalseAlarm() {
        Map<String, String> given = new HashMap<>(corrections());
        given.put("w5", "came");
        assertThat(value(grade(given), Trait.ACCURACY)).isCloseTo(87.5, within(1e-9));
        given.put("w0", "Hello");
        assertThat(value(grade(given), Trait.ACCURACY)).isCloseTo(75, within(1e-9));
        given.remove("w8");
        assertThat(value(grade(given), Trait.ACCURACY)).isCloseTo(50, within(1e-9));
    }

    @Test
    void markingEverythingIsWorthNothing() {
        for (String correction : List.of("", "x", "the")) {
            Map<String, String> all = MAIL.words().words().stream()
                    .collect(Collectors.toMap(word -> "w" + word.index(), word -> correction));
            assertThat(value(grade(all), Trait.ACCURACY)).isZero();
        }
    }

    @Test
    void handingTheWordsBackAsTheyAreIsNothing() {
        Map<String, String> same =
                MAIL.words().words().stream().collect(Collectors.toMap(word -> "w" + word.index(), Word::shown));
        forAPerson(grade(same), "nothing-given");
        forAPerson(grade(Map.of()), "nothing-given");
    }

    @Test
    void oneMoreCorrectionNeverLowersTheScore() {
        Map<String, String> given = new HashMap<>(Map.of("w0", "Hello"));
        double before = value(grade(given), Trait.ACCURACY);
        for (Map.Entry<String, String> correction : corrections().entrySet()) {
            given.put(correction.getKey(), correction.getValue());
            assertThat(value(grade(given), Trait.ACCURACY)).isGreaterThan(before);
            before = value(grade(given), Trait.ACCURACY);
        }
    }

    private static Map<String, String> corrections() {
        return MAIL.words().words().stream()
                .filter(Word::wrong)
                .collect(Collectors.toMap(word -> "w" + word.index(), first(Word::forms)));
    }

    private static Function<Word, String> first(Function<Word, List<String>> forms) {
        return forms.andThen(list -> list.get(0));
    }

    private static ScoredResponse grade(Map<String, String> given) {
        return SpottingGrader.grade(MAIL, given);
    }
}
