package org.parlance.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Item;
import org.parlance.bank.ItemHeader;
import org.parlance.bank.Trait;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Flag;
import org.parlance.scoring.Score;
import org.parlance.scoring.ScoredResponse;

class ModelAnswerProofTest {
    private static final Item ITEM =
            new Item.ReadAloud(new ItemHeader("en-read-900", 1, "live", "B1", "billing", 10, 20), "The bill is paid.");

    @Test
    void whatShouldPassHasEveryTraitAtB1PlusOrBetter() {
        assertThat(proof(true, 51, 80).holds()).isTrue();
        assertThat(proof(true, 50.9, 80).holds()).isFalse();
    }

    @Test
    void whatShouldFailHasOneTraitBelowIt() {
        assertThat(proof(false, 50.9, 80).holds()).isTrue();
        assertThat(proof(false, 51, 80).holds()).isFalse();
    }

    @Test
    void howASynthesiserSoundsProvesNothing() {
        ScoredResponse sounding = new ScoredResponse.Scored(
                List.of(score(Trait.ACCURACY, 90), score(Trait.FLUENCY, 20), score(Trait.PROSODY, 20)),
                new Evidence.None(),
                List.of());
        assertThat(ModelAnswerProof.of(ITEM, true, sounding).holds()).isTrue();
    }

    @Test
    void whatAPersonWouldHaveToLookAtProvesNeither() {
        ScoredResponse unscored = new ScoredResponse.NeedsReview("silence", new Evidence.None());
        assertThat(ModelAnswerProof.of(ITEM, true, unscored).holds()).isFalse();
        assertThat(ModelAnswerProof.of(ITEM, false, unscored).holds()).isFalse();
        assertThat(ModelAnswerProof.of(ITEM, false, unscored))
                .hasToString("en-read-900, should fail: not scored (silence)");
    }

    @Test
    void whatWasNotRecognisedProvesNeither() {
        ScoredResponse unheard =
                new ScoredResponse.Scored(List.of(), new Evidence.None(), List.of(new Flag("not-recognised", "")));
        assertThat(ModelAnswerProof.of(ITEM, false, unheard).holds()).isFalse();
        assertThat(ModelAnswerProof.of(ITEM, true, unheard))
                .hasToString("en-read-900, should pass: not scored (not-recognised)");
    }

    @Test
    void saysWhatItFound() {
        assertThat(proof(true, 44.4, 81)).hasToString("en-read-900, should pass: grammar 81, task 44");
    }

    private static ModelAnswerProof proof(boolean shouldPass, double task, double grammar) {
        return ModelAnswerProof.of(
                ITEM,
                shouldPass,
                new ScoredResponse.Scored(
                        List.of(score(Trait.TASK, task), score(Trait.GRAMMAR, grammar)),
                        new Evidence.None(),
                        List.of()));
    }

    private static Score score(Trait trait, double value) {
        return new Score(trait, value, 5, Map.of());
    }
}
