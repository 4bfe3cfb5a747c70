package org.parlance.scoring.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parlance.bank.ItemType;
import org.parlance.bank.Trait;
import org.parlance.scoring.Calibration;
import org.parlance.scoring.Calibration.FittedTrait;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.FittedModel;
import org.parlance.scoring.Score;
import org.parlance.scoring.ScoredResponse.Scored;

class CalibratedTextTest {
    private static final Scored GRADED = new Scored(
            List.of(
                    new Score(Trait.GRAMMAR, 60, 9, Map.of("grammarMatches", 2.0)),
                    new Score(Trait.VOCABULARY, 70, 11, Map.of("mtld", 80.0))),
            new Evidence.None(),
            List.of());

    private static Calibration fitted(String form) {
        FittedTrait grammar = new FittedTrait(
                "grammar",
                0.7,
                List.of(0.6, 0.8),
                7.5,
                Map.of(),
                new FittedModel.Ridge(50, Map.of("grammarMatches", -4.0, "mtld", 0.1)));
        return new Calibration(
                "own",
                "en",
                WritingRubric.VERSION,
                "2026-12-01",
                "letters",
                "adults",
                List.of("email"),
                200,
                100,
                Map.of(form, Map.of("grammar", grammar)));
    }

    @Test
    void fittedWeightsTakeThePlaceOfTheRubrics() {
        Scored judged = CalibratedText.apply(GRADED, ItemType.EMAIL, fitted(Calibration.WRITTEN));

        Score grammar = judged.scores().get(0);
        assertThat(grammar.value()).isEqualTo(50 - 4 * 2.0 + 0.1 * 80);
        assertThat(grammar.sem()).isEqualTo(7.5);
        assertThat(grammar.features())
                .containsEntry(CalibratedText.RUBRIC, 60.0)
                .containsEntry("grammarMatches", 2.0);
    }

    @Test
    void whatWasNotFittedKeepsTheRubrics() {
        Scored judged = CalibratedText.apply(GRADED, ItemType.EMAIL, fitted(Calibration.WRITTEN));

        assertThat(judged.scores().get(1)).isEqualTo(GRADED.scores().get(1));
        assertThat(CalibratedText.apply(GRADED, ItemType.CHAT, fitted(Calibration.WRITTEN)))
                .isEqualTo(GRADED);
        assertThat(CalibratedText.apply(GRADED, ItemType.EMAIL, fitted(Calibration.FREE)))
                .isEqualTo(GRADED);
    }
}
