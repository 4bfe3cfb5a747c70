package org.parlance.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parlance.engine.VoiceVector;
import org.parlance.integrity.VoiceFact.With;

class VoiceFactTest {
    private static final int LONG = 500;
    private static final int SHORT = (int) (100 * VoiceThreshold.LEAST_SECONDS) - 1;

    private static SpokenTemplate said(int position, int frames, double... values) {
        return new SpokenTemplate(position, VoiceTemplate.of(List.of(new VoiceVector(values, frames))));
    }

    @Test
    void comparesEachAnswerWithTheCheckAndTheOthers() {
        List<VoiceFact> facts = VoiceFact.of(
                List.of(said(0, LONG, 1, 0), said(3, LONG, 1, 0), said(7, LONG, 0, 1), said(9, LONG, 1, 0)));
        assertThat(facts).hasSize(6);
        assertThat(facts.stream().filter(VoiceFact::below).filter(fact -> fact.with() == With.VOICE_CHECK))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.position()).isEqualTo(7);
                    assertThat(fact.similarity()).isZero();
                });
        assertThat(facts.get(1).with()).isEqualTo(With.OTHER_ANSWERS);
        assertThat(facts.get(1).similarity()).isEqualTo(Math.sqrt(0.5), within(1e-12));
        assertThat(facts.get(1).withSeconds()).isEqualTo(10);
    }

    @Test
    void tooLittleSpeechGivesNoStatement() {
        assertThat(VoiceFact.of(List.of(said(0, LONG, 1, 0), said(3, SHORT, 0, 1))))
                .isEmpty();
        assertThat(VoiceFact.of(List.of(said(0, SHORT, 1, 0), said(3, LONG, 0, 1))))
                .isEmpty();
        assertThat(VoiceFact.of(List.of(said(3, LONG, 0, 1)))).isEmpty();
    }

    @Test
    void theTurnsOfAnItemAreTakenTogether() {
        assertThat(VoiceFact.of(List.of(said(0, LONG, 1, 0), said(3, SHORT, 1, 0), said(3, SHORT, 1, 0))))
                .singleElement()
                .satisfies(fact -> assertThat(fact.seconds()).isEqualTo(2 * SHORT / 100.0));
    }
}
