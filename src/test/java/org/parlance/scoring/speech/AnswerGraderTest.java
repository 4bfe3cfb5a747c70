package org.parlance.scoring.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Item;
import org.parlance.bank.Item.Question;
import org.parlance.bank.ItemHeader;
import org.parlance.bank.SpellKind;
import org.parlance.bank.Trait;
import org.parlance.recording.WaveformMeasures;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Evidence.AnswerResult;
import org.parlance.scoring.Evidence.Answered;
import org.parlance.scoring.Flag;
import org.parlance.scoring.LanguageAids;
import org.parlance.scoring.Score;
import org.parlance.scoring.ScoredResponse;
import org.parlance.scoring.ScoredResponse.NeedsReview;
import org.parlance.scoring.ScoredResponse.Scored;

class AnswerGraderTest {
    private static final ItemHeader HEADER = new ItemHeader("x-1", 1, "live", "B1", "orders", 0, 10);
    private static final Item.Prompt PROMPT = new Item.Prompt("x.mp3", "When does it open?", 2, "00");
    private static final Item SHORT = new Item.ShortAnswer(HEADER, PROMPT, List.of("eight", "8"));
    private static final Item LISTENING = new Item.Listening(
            HEADER,
            PROMPT,
            List.of(
                    new Question("q1", "When?", List.of(), List.of("monday"), 10),
                    new Question("q2", "Which?", List.of("red", "green"), List.of("green"), 10),
                    new Question("q3", "Who?", List.of(), List.of("the manager"), 10)));
    private static final LanguageAids NONE =
            new LanguageAids((text, neverErrors) -> List.of(), (one, other) -> 0, word -> 0);

    private static ScoredResponse grade(Item item, Map<String, String> chosen, SpokenTurn... turns) {
        return SpeechGrader.grade(item, List.of(turns), chosen, NONE);
    }

    private static List<AnswerResult> results(ScoredResponse response) {
        return ((Evidence.Speech) response.evidence())
                .answers().stream().map(Answered::result).toList();
    }

    @Test
    void rightAndWrongAnswersScore() {
        Scored right = (Scored) grade(SHORT, Map.of(), Heard.surely("at eight").turn(0));
        assertThat(right.scores())
                .extracting(Score::trait, Score::value)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Trait.COMPREHENSION, 100.0));
        Scored wrong = (Scored) grade(SHORT, Map.of(), Heard.surely("at nine").turn(0));
        assertThat(wrong.scores().get(0).value()).isZero();
    }

    @Test
    void anAnswerThatWasNotRecognisedIsLeftOut() {
        for (Heard missed : List.of(Heard.surely("hey"), Heard.surely(""))) {
            Scored scored = (Scored) grade(SHORT, Map.of(), missed.turn(0));
            assertThat(scored.scores()).isEmpty();
            assertThat(scored.flags()).extracting(Flag::code).contains("not-recognised");
            assertThat(results(scored)).containsExactly(AnswerResult.NOT_RECOGNISED);
        }
    }

    @Test
    void silenceIsForAPerson() {
        SpokenTurn silent =
                new SpokenTurn(0, Heard.surely("").recognition(), new WaveformMeasures(6, -100, -100, -100, 0, 0));
        assertThat(grade(SHORT, Map.of(), silent))
                .isInstanceOfSatisfying(
                        NeedsReview.class, review -> assertThat(review.reason()).isEqualTo("silence"));
    }

    @Test
    void listeningCountsEachQuestion() {
        Scored scored = (Scored) grade(
                LISTENING,
                Map.of("q2", "green"),
                Heard.surely("on monday").turn(0),
                Heard.surely("it was my sister").turn(2));
        assertThat(results(scored)).containsExactly(AnswerResult.RIGHT, AnswerResult.RIGHT, AnswerResult.WRONG);
        assertThat(scored.scores().get(0).value()).isBetween(66.0, 67.0);
        assertThat(scored.scores().get(0).sem()).isGreaterThan(15);
    }

    @Test
    void aQuestionThatWasNotRecognisedIsLeftOutAndOneLeftOpenIsWrong() {
        Scored scored =
                (Scored) grade(LISTENING, Map.of(), Heard.surely("monday").turn(0));
        assertThat(results(scored))
                .containsExactly(AnswerResult.RIGHT, AnswerResult.WRONG, AnswerResult.NOT_RECOGNISED);
        assertThat(scored.scores().get(0).value()).isEqualTo(50);
        assertThat(scored.flags()).extracting(Flag::detail).containsExactly("1 of 3 answers");
    }

    @Test
    void nothingGivenIsForAPerson() {
        assertThat(grade(LISTENING, Map.of())).isInstanceOf(NeedsReview.class);
    }

    @Test
    void spellingIsAccuracyByCharacters() {
        Item item = new Item.SpellBack(HEADER, PROMPT, SpellKind.REFERENCE, "BX40");
        Scored scored =
                (Scored) grade(item, Map.of(), Heard.surely("b x four nine").turn(0));
        assertThat(scored.scores()).extracting(Score::trait).containsExactly(Trait.ACCURACY);
        assertThat(scored.scores().get(0).value()).isEqualTo(75);
        assertThat(((Evidence.Speech) scored.evidence()).spelled()).hasSize(4);
    }

    @Test
    void spellingThatWasHardlyRecognisedIsLeftOut() {
        Item item = new Item.SpellBack(HEADER, PROMPT, SpellKind.NAME, "Kowalska");
        Scored scored = (Scored)
                grade(item, Map.of(), Heard.unsurely("the yard and show").turn(0));
        assertThat(scored.scores()).isEmpty();
        assertThat(scored.flags()).extracting(Flag::code).contains("not-recognised");
    }

    @Test
    void anyAcceptedSentenceMayBeBuilt() {
        Item item = new Item.SentenceBuild(
                HEADER,
                PROMPT,
                List.of("tomorrow", "we will call you"),
                List.of("Tomorrow we will call you.", "We will call you tomorrow."));
        for (String said : List.of("tomorrow we will call you", "we will call you tomorrow")) {
            Scored scored = (Scored) grade(item, Map.of(), Heard.surely(said).turn(0));
            assertThat(scored.scores())
                    .filteredOn(score -> score.trait() == Trait.ACCURACY)
                    .allMatch(score -> score.value() == 100);
        }
        Scored disordered = (Scored)
                grade(item, Map.of(), Heard.surely("call you will tomorrow we").turn(0));
        assertThat(disordered.scores().get(0).value()).isLessThan(60);
    }

    @Test
    void theRecogniserListensForWhatTheItemExpects() {
        assertThat(SpeechGrader.expectedWords(SHORT, 0)).contains("eight", "nine");
        assertThat(SpeechGrader.expectedWords(LISTENING, 0)).contains("monday", "friday");
        assertThat(SpeechGrader.expectedWords(LISTENING, 7)).isEmpty();
    }
}
