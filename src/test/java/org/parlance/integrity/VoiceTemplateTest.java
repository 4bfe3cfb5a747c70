package org.parlance.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parlance.engine.VoiceVector;

class VoiceTemplateTest {
    private static final double EXACT = 1e-12;

    private static VoiceTemplate voice(int frames, double... values) {
        return VoiceTemplate.of(List.of(new VoiceVector(values, frames)));
    }

    @Test
    void hasLengthOneAndItsSecondsOfSpeech() {
        VoiceTemplate voice = voice(250, 3, 4);
        assertThat(voice.values()).containsExactly(new double[] {0.6, 0.8}, within(EXACT));
        assertThat(voice.seconds()).isEqualTo(2.5);
    }

    @Test
    void isTheMeanByFramesHoweverLongTheVectorsAre() {
        VoiceTemplate voice = VoiceTemplate.of(
                List.of(new VoiceVector(new double[] {7, 0}, 300), new VoiceVector(new double[] {0, 1}, 400)));
        assertThat(voice.values()).containsExactly(new double[] {0.6, 0.8}, within(EXACT));
        assertThat(voice.frames()).isEqualTo(700);
    }

    @Test
    void resemblesItselfFullyAndItsOppositeNotAtAll() {
        VoiceTemplate voice = voice(100, 1, 2, 2);
        assertThat(voice.similarity(voice(50, 2, 4, 4))).isEqualTo(1, within(EXACT));
        assertThat(voice.similarity(voice(50, -1, -2, -2))).isEqualTo(-1, within(EXACT));
        assertThat(voice.similarity(voice(50, 2, -1, 0))).isEqualTo(0, within(EXACT));
    }

    @Test
    void silenceIsNoVoice() {
        assertThat(VoiceTemplate.of(List.of()).frames()).isZero();
        VoiceTemplate voice = voice(100, 0, 1);
        assertThat(VoiceTemplate.mean(List.of(VoiceTemplate.of(List.of()), voice))
                        .values())
                .isEqualTo(voice.values());
    }
}
