package org.parlance.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parlance.engine.PcmAudio;
import org.parlance.engine.VoiceModel;
import org.parlance.testing.Speech;
import org.parlance.testing.TestModels;

/** The real speaker model on two synthesised voices. */
class VoiceModelTest {
    private static final String ORDER = "Thank you for calling customer service. I am sorry that your parcel has not"
            + " arrived yet. Let me look at your order.";
    private static final String ADDRESS = "I would like to change my address, please. The invoice has to be sent to my"
            + " new house in the green street.";

    private static VoiceModel voices;

    @BeforeAll
    static void load() {
        voices = VoiceModel.load(TestModels.installSpeaker());
    }

    @AfterAll
    static void close() {
        voices.close();
    }

    private static VoiceTemplate template(PcmAudio audio) {
        return VoiceTemplate.of(TestModels.english().voice(audio, voices));
    }

    @Test
    void tellsTwoVoicesApartWhateverTheySay() {
        VoiceTemplate woman = template(Speech.audio(ORDER));
        VoiceTemplate man = template(Speech.byAnother(ORDER));
        assertThat(woman.values()).hasSize(128);
        assertThat(woman.seconds()).isGreaterThan(VoiceThreshold.LEAST_SECONDS);
        assertThat(woman.similarity(template(Speech.audio(ADDRESS)))).isGreaterThan(VoiceThreshold.SIMILARITY);
        assertThat(man.similarity(template(Speech.byAnother(ADDRESS)))).isGreaterThan(VoiceThreshold.SIMILARITY);
        assertThat(woman.similarity(man)).isLessThan(VoiceThreshold.SIMILARITY);
    }

    @Test
    void saysTheSameAgain() {
        assertThat(template(Speech.audio(ADDRESS)).values())
                .isEqualTo(template(Speech.audio(ADDRESS)).values());
    }

    @Test
    void silenceIsNobody() {
        assertThat(template(Speech.silence(4)).frames()).isZero();
    }
}
