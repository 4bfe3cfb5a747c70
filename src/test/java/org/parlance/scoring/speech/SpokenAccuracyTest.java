package org.parlance.scoring.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlance.bank.Item;
import org.parlance.bank.ItemHeader;
import org.parlance.bank.Trait;
import org.parlance.engine.PcmAudio;
import org.parlance.scoring.CalibrationFile;
import org.parlance.scoring.LanguageAids;
import org.parlance.scoring.ScoredResponse;
import org.parlance.scoring.ScoredResponse.NeedsReview;
import org.parlance.scoring.ScoredResponse.Scored;
import org.parlance.testing.Speech;
import org.parlance.testing.TestModels;

/** The whole way from sound to score with the real recogniser. */
class SpokenAccuracyTest {
    private static final String PARCEL =
            "Thank you for waiting. I checked your order, and the parcel will arrive on Tuesday before five o'clock.";

    private static final LanguageAids AIDS = new LanguageAids(
            (said, neverErrors) -> List.of(),
            (one, other) -> 0,
            word -> 0,
            CalibrationFile.builtIn().stream().findFirst());

    @ParameterizedTest
    @ValueSource(
            strings = {
                PARCEL,
                "Please restart the router and wait two minutes. If the light is still red, call us again.",
                "I'm sorry, but I can't change the delivery address without your order number."
            })
    void aClearReadingIsAccurate(String text) {
        Scored scored = (Scored) grade(text, Speech.audio(text));
        assertThat(value(scored, Trait.ACCURACY)).isGreaterThanOrEqualTo(75);
        assertThat(value(scored, Trait.FLUENCY)).isGreaterThan(65);
        assertThat(value(scored, Trait.INTELLIGIBILITY)).isGreaterThan(65);
    }

    @Test
    void theSameVoiceSayingSomethingElseIsNot() {
        String other = "My brother plays football in the park every weekend with his friends from the old school.";
        Scored scored = (Scored) grade(PARCEL, Speech.audio(other));
        assertThat(value(scored, Trait.ACCURACY)).isLessThan(25);
    }

    @Test
    void silenceAndNoiseNeedReview() {
        assertThat(grade(PARCEL, Speech.silence(5)))
                .isInstanceOfSatisfying(
                        NeedsReview.class, review -> assertThat(review.reason()).isEqualTo("silence"));
        assertThat(grade(PARCEL, Speech.noise(5, 0.2)))
                .isInstanceOfSatisfying(
                        NeedsReview.class, review -> assertThat(review.reason()).isEqualTo("noise-only"));
    }

    private static ScoredResponse grade(String text, PcmAudio audio) {
        Item item = new Item.ReadAloud(new ItemHeader("r-1", 1, "live", "B1", "delivery", 10, 30), text);
        SpokenTurn turn =
                SpokenTurn.of(0, audio, TestModels.english().recognise(audio, SpeechGrader.expectedWords(item, 0)));
        return SpeechGrader.grade(item, List.of(turn), Map.of(), AIDS);
    }

    private static double value(Scored scored, Trait trait) {
        return scored.scores().stream()
                .filter(score -> score.trait() == trait)
                .findFirst()
                .orElseThrow()
                .value();
    }
}
