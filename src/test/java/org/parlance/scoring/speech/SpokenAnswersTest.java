package org.parlance.scoring.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlance.bank.SpellKind;
import org.parlance.engine.Recognition;
import org.parlance.scoring.Evidence.AnswerResult;
import org.parlance.testing.Speech;
import org.parlance.testing.TestModels;

/** Bare words and letters, which a recogniser hears worst, with the real recogniser. */
class SpokenAnswersTest {
    private static AnswerResult result(String accepted, String said) {
        List<String> answers = List.of(accepted.split("\\|"));
        Recognition heard = TestModels.english().recognise(Speech.audio(said), AnswerFinder.choices(answers));
        return AnswerFinder.find("", answers, heard).result();
    }

    @ParameterizedTest
    @CsvSource({
        "six|at six,Six.",
        "eight|at eight,Eight.",
        "thursday,Thursday.",
        "tuesday,Tuesday.",
        "april,April.",
        "red,Red.",
        "receipt|the receipt,Receipt.",
        "email|the email,Email."
    })
    void aBareWordIsHeard(String accepted, String said) {
        assertThat(result(accepted, said)).isEqualTo(AnswerResult.RIGHT);
    }

    @ParameterizedTest
    @CsvSource({
        "eight|at eight,I think it is nine.",
        "thursday,It is on Tuesday.",
        "home,He sent it to the office.",
        "fourteen,Ten."
    })
    void anotherAnswerIsWrong(String accepted, String said) {
        assertThat(result(accepted, said)).isEqualTo(AnswerResult.WRONG);
    }

    @ParameterizedTest
    @CsvSource({"BX4071,REFERENCE,'B, X, 4, 0, 7, 1',5", "Larsen,NAME,'L, A, R, S, E, N.',4"})
    void lettersAreHeard(String answer, SpellKind kind, String said, int least) {
        Recognition heard = TestModels.english().recognise(Speech.audio(said), LetterNames.vocabulary());
        SpelledText spelled = SpelledText.of(answer, kind, heard);
        assertThat(spelled.count(SpelledText.CORRECT)).isGreaterThanOrEqualTo(least);
        assertThat(spelled.count(SpelledText.SUBSTITUTED)).isLessThanOrEqualTo(1);
    }
}
