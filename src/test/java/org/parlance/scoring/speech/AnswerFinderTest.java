package org.parlance.scoring.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlance.scoring.Evidence.AnswerResult;
import org.parlance.scoring.Evidence.Answered;
import org.parlance.scoring.Evidence.DecidedBy;

class AnswerFinderTest {
    private static final List<String> EIGHT = List.of("eight", "eight o'clock", "at eight", "8");
    private static final List<String> SHOES = List.of("shoes", "the shoes");

    private static Answered find(List<String> accepted, Heard heard) {
        return AnswerFinder.find("", accepted, heard.recognition());
    }

    @ParameterizedTest
    @ValueSource(strings = {"eight", "it opens at eight o'clock", "at 8", "it is ate"})
    void anAcceptedAnswerIsRightHoweverItIsWritten(String said) {
        Answered answer = find(EIGHT, Heard.surely(said));
        assertThat(answer.result()).isEqualTo(AnswerResult.RIGHT);
        assertThat(answer.by()).isEqualTo(DecidedBy.TRANSCRIPT);
        assertThat(answer.heardAs()).isEmpty();
    }

    @Test
    void anAlternativeIsEnough() {
        Answered answer = find(EIGHT, Heard.surely("hey").or("eight"));
        assertThat(answer.result()).isEqualTo(AnswerResult.RIGHT);
        assertThat(answer.by()).isEqualTo(DecidedBy.ALTERNATIVE);
        assertThat(answer.heardAs()).containsExactly("hey", "eight");
    }

    @Test
    void listeningForTheAnswersFindsWhatFreeDecodingMissed() {
        assertThat(find(EIGHT, Heard.surely("age").listeningFor("eight", -0.4)).by())
                .isEqualTo(DecidedBy.LISTENED_FOR);
        assertThat(find(SHOES, Heard.surely("cheers").listeningFor("shoes", 1.4))
                        .result())
                .isEqualTo(AnswerResult.RIGHT);
    }

    @Test
    void aForcedMatchThatTheSoundDoesNotBearIsNoAnswer() {
        assertThat(find(SHOES, Heard.surely("hats").listeningFor("shoes", -1)).result())
                .isEqualTo(AnswerResult.NOT_RECOGNISED);
        assertThat(find(EIGHT, Heard.surely("four days").listeningFor("eight", -12))
                        .result())
                .isNotEqualTo(AnswerResult.RIGHT);
    }

    @Test
    void whatIsAlmostTheAnswerIsNotWrong() {
        List<String> passport = List.of("passport", "the passport");
        String misheard = "i think it is the past part the answer is the past part";
        assertThat(find(passport, Heard.surely(misheard)).result()).isEqualTo(AnswerResult.NOT_RECOGNISED);
        assertThat(find(passport, Heard.surely("i think it is the driving licence at home"))
                        .result())
                .isEqualTo(AnswerResult.WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nine", "it opens at nine", "nine o'clock", "i do not know that", "she went to her home"})
    void aClearOtherAnswerIsWrong(String said) {
        assertThat(find(EIGHT, Heard.surely(said)).result()).isEqualTo(AnswerResult.WRONG);
    }

    @Test
    void aRivalIsWrongEvenIfTheAnswerIsAmongTheAlternatives() {
        List<String> fifty = List.of("fifty", "50");
        assertThat(find(fifty, Heard.surely("fifteen").or("fifty")).result()).isEqualTo(AnswerResult.NOT_RECOGNISED);
        assertThat(find(fifty, Heard.surely("fifteen")).result()).isEqualTo(AnswerResult.WRONG);
    }

    @Test
    void listeningFindsRivalsToo() {
        Answered answer = find(EIGHT, Heard.surely("children").listeningFor("seven", -1.6));
        assertThat(answer.result()).isEqualTo(AnswerResult.WRONG);
        assertThat(answer.given()).isEqualTo("seven");
        assertThat(find(EIGHT, Heard.surely("children").listeningFor("seven", -9))
                        .result())
                .isEqualTo(AnswerResult.NOT_RECOGNISED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hey", "and trailer", "she has t", "thirsty", ""})
    void aBareWordThatMayBeMisheardIsNotRecognised(String said) {
        assertThat(find(List.of("thursday", "umbrella"), Heard.surely(said)).result())
                .isEqualTo(AnswerResult.NOT_RECOGNISED);
    }

    @Test
    void aBareWordIsWrongWhereTheAnswersAreRuledOut() {
        assertThat(find(SHOES, Heard.surely("delivery").listeningFor("", -17)).result())
                .isEqualTo(AnswerResult.WRONG);
        assertThat(find(SHOES, Heard.surely("hat").listeningFor("", -5)).result())
                .isEqualTo(AnswerResult.NOT_RECOGNISED);
        assertThat(find(SHOES, Heard.unsurely("delivery").listeningFor("", -17)).result())
                .isEqualTo(AnswerResult.NOT_RECOGNISED);
        assertThat(find(EIGHT, Heard.surely("rude").listeningFor("", -17)).result())
                .isEqualTo(AnswerResult.NOT_RECOGNISED);
    }

    @Test
    void anUnsureSentenceIsNotRecognised() {
        assertThat(find(EIGHT, Heard.unsurely("it can shed line")).result()).isEqualTo(AnswerResult.NOT_RECOGNISED);
        assertThat(find(EIGHT, Heard.surely("it can shed").or("you will come at"))
                        .result())
                .isEqualTo(AnswerResult.NOT_RECOGNISED);
    }

    @Test
    void rivalsAreListenedForToo() {
        assertThat(AnswerFinder.choices(List.of("on Thursday")))
                .startsWith("on", "thursday")
                .contains("monday");
        assertThat(AnswerFinder.choices(List.of("8"))).startsWith("eight").contains("nine");
        assertThat(AnswerFinder.choices(List.of("a receipt"))).containsExactly("a", "receipt");
    }
}
