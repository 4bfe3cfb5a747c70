package org.parlance.scoring.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Trait;
import org.parlance.engine.LanguageToolPool;
import org.parlance.engine.RuleSet;
import org.parlance.engine.SentenceEmbeddings;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Score;
import org.parlance.scoring.ScoredResponse;

/** The grader on the real LanguageTool. */
class WritingGraderLanguageToolTest {
    private static final LanguageToolPool POOL = LanguageToolPool.of("en", 1);
    private static final SentenceEmbeddings EMBEDDINGS = new SentenceEmbeddings();
    private static final WritingAids AIDS =
            Aids.english((text, never) -> POOL.check(text, RuleSet.WRITTEN, never), EMBEDDINGS::similarity);
    private static final WritingTask TASK = WritingTask.of(Mails.LATE_KETTLE);

    @Test
    void aGoodReplyIsGood() {
        ScoredResponse.Scored scored = graded(Mails.GOOD);

        assertThat(((Evidence.Writing) scored.evidence()).matches()).isEmpty();
        assertThat(scored.flags()).isEmpty();
        assertThat(mean(scored)).isBetween(75.0, 97.0);
        assertThat(values(scored))
                .allSatisfy((trait, value) -> assertThat(value).as(trait.id()).isGreaterThan(55));
    }

    @Test
    void aCarelessReplyIsClearlyBelow() {
        ScoredResponse.Scored scored = graded(Mails.CARELESS);

        assertThat(mean(scored)).isLessThan(40);
        assertThat(values(scored).get(Trait.GRAMMAR)).isLessThan(45);
        assertThat(values(scored).get(Trait.MECHANICS)).isLessThan(25);
        assertThat(values(scored).get(Trait.TASK)).isLessThan(40);
        assertThat(values(scored).get(Trait.ORGANISATION)).isLessThan(50);
        assertThat(values(scored).get(Trait.REGISTER)).isLessThan(25);
    }

    @Test
    void givesTheSameNumbersAgain() {
        assertThat(graded(Mails.CARELESS)).isEqualTo(graded(Mails.CARELESS));
    }

    @Test
    void namesWhatIsNoAnswer() {
        assertThat(reason(
                        "asdf jklö qwer zxcv poiu lkjh mnbv fdsa rewq uiop hjkl vbnm tyui ghfj qpwo eiru alsk djfh zmxn"
                                + " cbvg sdfg wert xcvb"))
                .isEqualTo("gibberish");
        assertThat(reason("Estimada señora, gracias por su mensaje. Lamentamos mucho la demora de su pedido y le"
                        + " enviaremos el producto el jueves a la dirección que nos ha dado."))
                .isEqualTo("other-language");
    }

    private static String reason(String text) {
        return ((ScoredResponse.NeedsReview) WritingGrader.grade(TASK, text, AIDS)).reason();
    }

    private static ScoredResponse.Scored graded(String text) {
        return (ScoredResponse.Scored) WritingGrader.grade(TASK, text, AIDS);
    }

    private static Map<Trait, Double> values(ScoredResponse.Scored scored) {
        return scored.scores().stream().collect(Collectors.toMap(Score::trait, Score::value));
    }

    private static double mean(ScoredResponse.Scored scored) {
        return scored.scores().stream().mapToDouble(Score::value).average().orElseThrow();
    }
}
