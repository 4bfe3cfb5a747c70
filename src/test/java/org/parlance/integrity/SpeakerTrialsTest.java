package org.parlance.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parlance.engine.VoiceVector;

class SpeakerTrialsTest {
    private static VoiceTemplate at(double degrees, int frames) {
        double radians = Math.toRadians(degrees);
        return VoiceTemplate.of(List.of(new VoiceVector(new double[] {Math.cos(radians), Math.sin(radians)}, frames)));
    }

    private static VoiceTemplate at(double degrees) {
        return at(degrees, 500);
    }

    /** Anna's lie within 20 degrees; Ben's two are 90 apart, and one of them is like hers. */
    private static final Map<String, List<VoiceTemplate>> VOICES =
            Map.of("anna", List.of(at(0), at(10), at(20)), "ben", List.of(at(15), at(105)));

    @Test
    void countsBothKindsOfErrors() {
        SpeakerTrials.Errors errors = SpeakerTrials.of(VOICES).at(0.5);
        assertThat(errors).isEqualTo(new SpeakerTrials.Errors(4, 1, 6, 3));
        assertThat(errors.falseAlarmRate()).isEqualTo(0.25);
        assertThat(errors.missRate()).isEqualTo(0.5);
    }

    @Test
    void whatLiesOnTheLineIsNotBelowIt() {
        SpeakerTrials trials = SpeakerTrials.of(Map.of("anna", List.of(at(0), at(0))));
        assertThat(trials.at(at(0).similarity(at(0))).falseAlarms()).isZero();
    }

    @Test
    void theLineIsTheHighestThatKeepsToTheShareOfFalseAlarms() {
        SpeakerTrials trials = SpeakerTrials.of(VOICES);
        assertThat(trials.threshold(0.25)).isEqualTo(0.93, within(1e-9));
        assertThat(trials.threshold(0)).isLessThanOrEqualTo(0.0);
        assertThat(trials.at(trials.threshold(0)).falseAlarms()).isZero();
    }

    @Test
    void voicesThatNeverMixHaveNoEqualError() {
        SpeakerTrials trials = SpeakerTrials.of(Map.of("anna", List.of(at(0), at(5)), "ben", List.of(at(90), at(95))));
        assertThat(trials.equalErrorRate()).isZero();
    }

    @Test
    void shortSamplesAreLeftOut() {
        SpeakerTrials trials = SpeakerTrials.of(Map.of("anna", List.of(at(0), at(5), at(80, 10))));
        assertThat(trials.at(0.5)).isEqualTo(new SpeakerTrials.Errors(1, 0, 0, 0));
    }

    @Test
    void noSpeakerIsInBothHalves() {
        Map<String, Integer> speakers = Map.of("a", 1, "b", 2, "c", 3);
        assertThat(SpeakerTrials.half(speakers, false)).containsOnlyKeys("a", "c");
        assertThat(SpeakerTrials.half(speakers, true)).containsOnlyKeys("b");
    }
}
