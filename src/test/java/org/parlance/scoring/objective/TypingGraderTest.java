package org.parlance.scoring.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlance.bank.ItemHeader;
import org.parlance.bank.Trait;
import org.parlance.bank.WrittenItem;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Flag;
import org.parlance.scoring.ScoredResponse;

class TypingGraderTest {
    private static final String TEXT =
            "Thank you for calling our support line. Your order was shipped on Monday and should reach you by Friday. "
                    + "If it does not, please write to us again.";
    private static final WrittenItem.TypingPassage PASSAGE =
            new WrittenItem.TypingPassage(new ItemHeader("typing-1", 1, "live", "B1", "orders", 0, 60), TEXT);

    @Test
    void aFaultlessPassage() {
        Evidence.Typing typing = evidence(TEXT, 60);

        assertThat(typing.grossWpm()).isCloseTo(TEXT.length() / 5.0, within(1e-9));
        assertThat(typing.netWpm()).isEqualTo(typing.grossWpm());
        assertThat(typing.accuracy()).isEqualTo(1);
        assertThat(value(TEXT, 60, Trait.TYPING_ACCURACY)).isEqualTo(100);
    }

    @Test
    void whatWasNotReachedIsNoError() {
        Evidence.Typing typing = evidence("Thank you for calling our supp", 90);

        assertThat(typing.netWpm()).isCloseTo(30 / 5.0 / 1.5, within(1e-9));
        assertThat(typing.accuracy()).isEqualTo(1);
    }

    @Test
    void lineEndsAndDoubleBlanksAreNoErrors() {
        assertThat(evidence("Thank you  for\ncalling our ", 60).accuracy()).isEqualTo(1);
    }

    @Test
    void aLeftOutWordIsOneError() {
        String typed = TEXT.replace("order ", "");
        Evidence.Typing typing = evidence(typed, 60);

        assertThat(typing.grossWpm() - typing.netWpm()).isCloseTo(1, within(1e-9));
        assertThat(typing.accuracy()).isCloseTo(1 - 6.0 / typed.length(), within(1e-9));
    }

    @Test
    void anotherTextIsWorthNothing() {
        String other = "zzzz qqqq xxxx jjjj zzzz qqqq xxxx jjjj zzzz";

        assertThat(value(other, 60, Trait.TYPING_SPEED)).isZero();
        assertThat(value(other, 60, Trait.TYPING_ACCURACY)).isZero();
    }

    @Test
    void moreErrorsNeverRaiseAScore() {
        StringBuilder typed = new StringBuilder(TEXT);
        double speed = 100;
        double accuracy = 100;
        for (int i = 3; i < typed.length(); i += 9) {
            typed.setCharAt(i, '#');
            double nextSpeed = value(typed.toString(), 60, Trait.TYPING_SPEED);
            double nextAccuracy = value(typed.toString(), 60, Trait.TYPING_ACCURACY);
            assertThat(nextSpeed).isLessThanOrEqualTo(speed);
            assertThat(nextAccuracy).isLessThanOrEqualTo(accuracy);
            speed = nextSpeed;
            accuracy = nextAccuracy;
        }
        assertThat(accuracy).isLessThan(59);
    }

    @Test
    void handingInAfterAQuickSentenceNeverRaisesASpeed() {
        String sentence = TEXT.substring(0, 104);
        double whole = value(TEXT, 48, Trait.TYPING_SPEED);
        for (int seconds = 10; seconds < 60; seconds++) {
            assertThat(value(sentence, seconds, Trait.TYPING_SPEED)).isEqualTo(value(sentence, 60, Trait.TYPING_SPEED));
        }
        assertThat(value(sentence, 20, Trait.TYPING_SPEED)).isLessThan(whole);
        assertThat(evidence(sentence, 20).netWpm()).isCloseTo(104 / 5.0, within(1e-9));
        assertThat(evidence(sentence, 20).seconds()).isEqualTo(20);
        assertThat(flags(sentence, 20)).extracting(Flag::code).containsExactly(TypingGrader.SHORT_SAMPLE);
    }

    @Test
    void aWholePassageOrAMinuteIsASample() {
        assertThat(flags(TEXT, 35)).isEmpty();
        assertThat(flags(TEXT.substring(0, (int) (0.95 * TEXT.length())), 35)).isEmpty();
        assertThat(flags("Thank you for", 60)).isEmpty();
        assertThat(evidence(TEXT, 35).netWpm()).isCloseTo(TEXT.length() / 5.0 * 60 / 35, within(1e-9));
    }

    private static List<Flag> flags(String typed, double seconds) {
        return ((ScoredResponse.Scored) TypingGrader.grade(PASSAGE, typed, seconds)).flags();
    }

    @Test
    void thirtyFiveNetWordsAMinuteAreB2() {
        double seconds = TEXT.length() / 5.0 / 35 * 60;
        assertThat(value(TEXT, seconds, Trait.TYPING_SPEED)).isCloseTo(59, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({
        "'  ',60,nothing-given",
        "Thank you,0,no-time",
        "Thank you for calling our support line,1,implausible-speed",
        "Thank you for calling our support line,12,too-short"
    })
    void isForAPerson(String typed, double seconds, String reason) {
        assertThat(TypingGrader.grade(PASSAGE, typed, seconds))
                .isInstanceOfSatisfying(ScoredResponse.NeedsReview.class, review -> assertThat(review.reason())
                        .isEqualTo(reason));
    }

    private static Evidence.Typing evidence(String typed, double seconds) {
        return (Evidence.Typing) TypingGrader.grade(PASSAGE, typed, seconds).evidence();
    }

    private static double value(String typed, double seconds, Trait trait) {
        return ((ScoredResponse.Scored) TypingGrader.grade(PASSAGE, typed, seconds))
                .scores().stream()
                        .filter(score -> score.trait() == trait)
                        .findFirst()
                        .orElseThrow()
                        .value();
    }
}
