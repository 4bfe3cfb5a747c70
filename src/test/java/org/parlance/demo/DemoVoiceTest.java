package org.parlance.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parlance.engine.PcmAudio;
import org.parlance.scoring.speech.SoundFingerprint;

class DemoVoiceTest {
    @Test
    void everybodyHasAVoiceOfTheirOwn() {
        DemoVoice voice = new DemoVoice();
        List<SoundFingerprint> heard = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            DemoPerson person = new DemoPerson(number, 1);
            byte[] said = voice.say("I have looked into your order. It will be with you on Friday morning.", person);
            heard.add(SoundFingerprint.of(PcmAudio.ofSamples(said).samples(), PcmAudio.RATE));
        }
        for (int i = 0; i < heard.size(); i++) {
            for (int k = 0; k < i; k++) {
                assertThat(heard.get(i).in(heard.get(k)).same())
                        .as("%d and %d", i, k)
                        .isFalse();
            }
        }
    }
}
