package org.parlance.scoring.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parlance.bank.ItemType;
import org.parlance.bank.Trait;
import org.parlance.scoring.Calibration;
import org.parlance.scoring.Calibration.FittedTrait;
import org.parlance.scoring.FittedModel;
import org.parlance.scoring.Score;

class MannerTest {
    private static final Map<String, Double> LONG = Map.of("words", 9.0, "rate", 5.0);

    /** Fluency is 40 + 4 rate in readings, 60 in free speech, where there is prosody as well. */
    private static final Optional<Calibration> CALIBRATION = Optional.of(new Calibration(
            "test",
            "en",
            "00",
            "2026-01-31",
            "",
            "",
            List.of("read-aloud", "repeat"),
            240,
            24,
            Map.of(
                    Calibration.WITH_REFERENCE, Map.of("fluency", fitted(40, 4), Calibration.OVERALL, fitted(1, 0)),
                    Calibration.FREE, Map.of("fluency", fitted(60, 0), "prosody", fitted(10, 0)))));

    @Test
    void withoutACalibrationThereAreNoScores() {
        assertThat(Manner.scores(ItemType.READ_ALOUD, Calibration.WITH_REFERENCE, LONG, Optional.empty()))
                .isEmpty();
    }

    @Test
    void everyFittedTraitIsScored() {
        List<Score> reading = Manner.scores(ItemType.REPEAT, Calibration.WITH_REFERENCE, LONG, CALIBRATION);
        assertThat(reading).containsExactly(new Score(Trait.FLUENCY, 60, 8, LONG));
        assertThat(Manner.scores(ItemType.ROLE_PLAY, Calibration.FREE, LONG, CALIBRATION))
                .extracting(Score::trait, Score::value)
                .containsExactly(tuple(Trait.FLUENCY, 60.0), tuple(Trait.PROSODY, 10.0));
        assertThat(Manner.scores(ItemType.REPEAT, "sung", LONG, CALIBRATION)).isEmpty();
    }

    @Test
    void fewWordsAndOtherTasksMakeTheErrorLarger() {
        assertThat(error(ItemType.READ_ALOUD, 4)).isCloseTo(8, within(1e-9));
        assertThat(error(ItemType.READ_ALOUD, 1)).isCloseTo(16, within(1e-9));
        assertThat(error(ItemType.READ_ALOUD, 0)).isCloseTo(16, within(1e-9));
        assertThat(error(ItemType.SENTENCE_BUILD, 4)).isCloseTo(12, within(1e-9));
        assertThat(error(ItemType.SENTENCE_BUILD, 2)).isCloseTo(12 * Math.sqrt(2), within(1e-9));
        assertThat(error(ItemType.SENTENCE_BUILD, 200)).isCloseTo(12, within(1e-9));
    }

    @Test
    void turnsAreTakenTogetherByTheSecondsSpoken() {
        SpokenTurn slow = turn(1, 3, 2.0);
        SpokenTurn lively = turn(3, 9, 6.0);
        Map<String, Double> features = Manner.freeFeatures(List.of(slow, lively));
        assertThat(features.get("pitchRange")).isCloseTo(0.25 * 2 + 0.75 * 6, within(1e-9));
        assertThat(features.get("nucleiPerSecond")).isCloseTo(12 / features.get("speechSeconds"), within(1e-9));
    }

    private static SpokenTurn turn(double seconds, int nuclei, double pitchRange) {
        SpokenTurn heard = Heard.surely("thank you for calling").turn(0);
        Prosody prosody = new Prosody(seconds, seconds, pitchRange, 0, 0, 0, nuclei, 0, 0, 0, 0);
        return new SpokenTurn(0, heard.recognition(), heard.sound(), prosody);
    }

    private static double error(ItemType type, double words) {
        Map<String, Double> features = Map.of("words", words, "rate", 5.0);
        return Manner.scores(type, Calibration.WITH_REFERENCE, features, CALIBRATION)
                .get(0)
                .sem();
    }

    private static FittedTrait fitted(double intercept, double rate) {
        return new FittedTrait(
                "fluency", 0.7, List.of(0.6, 0.8), 8, Map.of(), new FittedModel.Ridge(intercept, Map.of("rate", rate)));
    }
}
