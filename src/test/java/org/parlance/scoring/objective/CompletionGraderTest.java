package org.parlance.scoring.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parlance.scoring.objective.Graded.forAPerson;
import static org.parlance.scoring.objective.Graded.score;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlance.bank.Trait;
import org.parlance.bank.WrittenItem;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.ScoredResponse;

class CompletionGraderTest {
    private static final WrittenItem.SentenceCompletion SENTENCE = new WrittenItem.SentenceCompletion(
            Graded.header("completion-1"),
            "We look forward to ___ from you soon.",
            List.of("hearing", "a quick answer", "it"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hearing|100",
                "  HEARING . |100",
                "A  quick answer|100",
                "We look forward to hearing from you soon.|100",
                "we look forward to  hearing from you soon|100",
                "heering|50",
                "haering|50",
                "a quick anwser|50",
                "hearings|0",
                "heaing|50",
                "hearin|50",
                "hear|0",
                "bearing|0",
                "heeringg|0",
                "a quikc anwser|0",
                "is|0",
                "We look forward to from you soon|0",
                "hearing it|0"
            })
    void aFillingIsRightMisspelledOrWrong(String given, double expected) {
        assertThat(Graded.value(grade(given), Trait.ACCURACY)).isEqualTo(expected);
    }

    @Test
    void oneAnswerIsUncertainWhateverItIs() {
        assertThat(score(grade("hearing"), Trait.ACCURACY).sem()).isEqualTo(30);
        assertThat(score(grade("hear"), Trait.ACCURACY).sem()).isEqualTo(30);
    }

    @Test
    void theSentenceIsShownWithWhatWasGiven() {
        assertThat(((Evidence.Answers) grade("hear ").evidence()).questions())
                .containsExactly(new Evidence.QuestionResult(
                        SENTENCE.sentence(), "hear", List.of("hearing", "a quick answer", "it"), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "..."})
    void nothingIsForAPerson(String given) {
        forAPerson(grade(given), "nothing-given");
    }

    private static ScoredResponse grade(String given) {
        return CompletionGrader.grade(SENTENCE, given, Graded.IS_WORD);
    }
}
