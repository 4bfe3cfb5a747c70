package org.parlance.scoring.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parlance.testing.Waves.buzz;
import static org.parlance.testing.Waves.joined;
import static org.parlance.testing.Waves.mixed;
import static org.parlance.testing.Waves.noise;
import static org.parlance.testing.Waves.scaled;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProsodyTest {
    private static final int RATE = 16_000;
    private static final int WORKING_RATE = 8_000;

    @ParameterizedTest
    @ValueSource(doubles = {80, 100, 117.3, 150, 200, 260, 330, 390, 450})
    void aSteadyPitchIsFound(double hertz) {
        double[] track = track(buzz(1, time -> hertz, time -> 0.5));
        assertThat(Arrays.stream(track).filter(found -> found > 0).count()).isGreaterThan(90);
        assertThat(Arrays.stream(track).filter(found -> found > 0))
                .allSatisfy(found ->
                        assertThat(12 * Math.log(found / hertz) / Math.log(2)).isCloseTo(0, within(0.15)));
    }

    @Test
    void aPitchIsFoundWithoutItsOwnPartial() {
        short[] telephone = new short[RATE];
        for (int i = 0; i < telephone.length; i++) {
            double value = 0;
            for (int partial = 3; partial < 20; partial++) {
                value += Math.sin(2 * Math.PI * 120 * partial * i / RATE) / partial;
            }
            telephone[i] = (short) (5000 * value);
        }
        assertThat(Levels.quantile(track(telephone), 0.5)).isCloseTo(120, within(1.0));
    }

    @Test
    void aGlideIsFollowed() {
        Prosody prosody = whole(buzz(2, time -> 120 * Math.pow(2, time / 2), time -> 0.5));
        assertThat(prosody.pitchMovement()).isCloseTo(6, within(0.3));
        assertThat(prosody.pitchRange()).isCloseTo(0.8 * 12, within(0.4));
        assertThat(prosody.pitchDeviation()).isCloseTo(12 / Math.sqrt(12), within(0.3));
        assertThat(prosody.voicedShare()).isGreaterThan(0.95);
    }

    @Test
    void aMonotoneVoiceDoesNotMove() {
        Prosody prosody = whole(buzz(2, time -> 140, time -> 0.5));
        assertThat(prosody.pitchRange()).isLessThan(0.1);
        assertThat(prosody.pitchMovement()).isLessThan(0.5);
        assertThat(prosody.energyModulation()).isLessThan(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, 3, 4, 5})
    void syllablesAreCounted(double rate) {
        Prosody prosody = whole(syllables(4, rate));
        assertThat(prosody.nucleusRate()).isCloseTo(rate, within(0.3));
        assertThat(prosody.intervalDeviation()).isLessThan(0.02);
        assertThat(prosody.energyModulation()).isGreaterThan(3);
        assertThat(prosody.voicedVariability()).isLessThan(10);
    }

    @Test
    void unevenSyllablesVary() {
        short[] iambs = buzz(3, time -> 150, time -> time % 0.6 < 0.12 || Math.abs(time % 0.6 - 0.36) < 0.16 ? 0.5 : 0);
        Prosody prosody = whole(mixed(iambs, noise(1, 0.001)));
        assertThat(prosody.voicedVariability()).isGreaterThan(50);
        assertThat(prosody.intervalVariation()).isGreaterThan(0.15);
    }

    @Test
    void theLevelIsNoMatter() {
        short[] loud = syllables(3, 4);
        Prosody quiet = whole(scaled(loud, 0.1));
        Prosody same = whole(loud);
        assertThat(quiet.nuclei()).isEqualTo(same.nuclei());
        assertThat(quiet.energyModulation()).isCloseTo(same.energyModulation(), within(0.05));
        assertThat(quiet.pitchMovement()).isCloseTo(same.pitchMovement(), within(0.1));
        assertThat(quiet.voicedSeconds()).isCloseTo(same.voicedSeconds(), within(0.03));
    }

    @Test
    void silenceAroundTheSpeechIsNoMatter() {
        short[] said = syllables(3, 4);
        short[] padded = joined(new short[RATE], said, new short[2 * RATE]);
        Prosody alone = whole(said);
        Prosody within = Prosody.of(padded, RATE, List.of(new double[] {1, 4}));
        assertThat(within.nuclei()).isEqualTo(alone.nuclei());
        assertThat(within.energyModulation()).isCloseTo(alone.energyModulation(), within(0.3));
        assertThat(within.voicedShare()).isCloseTo(alone.voicedShare(), within(0.03));
        assertThat(within.speechSeconds()).isCloseTo(3, within(1e-9));
    }

    @Test
    void aPauseBetweenSpansDoesNotCount() {
        short[] said = joined(syllables(2, 4), new short[RATE], syllables(2, 4));
        Prosody prosody = Prosody.of(said, RATE, List.of(new double[] {0, 2}, new double[] {3, 5}));
        assertThat(prosody.speechSeconds()).isCloseTo(4, within(1e-9));
        assertThat(prosody.nucleusRate()).isCloseTo(4, within(0.3));
        assertThat(prosody.intervalDeviation()).isLessThan(0.02);
    }

    @Test
    void noiseHasNoPitch() {
        Prosody prosody = whole(noise(3, 0.1));
        assertThat(prosody.voicedShare()).isLessThan(0.05);
        assertThat(prosody.nuclei()).isLessThan(3);
    }

    @Test
    void silenceIsHarmless() {
        assertThat(whole(new short[RATE]).named().values()).allMatch(value -> value == 0);
        assertThat(Prosody.of(new short[0], RATE, List.of()).named().values()).allMatch(value -> value == 0);
        assertThat(Prosody.of(new short[100], RATE, List.of(new double[] {0, 1}))
                        .named()
                        .values())
                .allMatch(value -> value == 0);
    }

    private static short[] syllables(double seconds, double rate) {
        return buzz(
                seconds,
                time -> 160 + 20 * Math.sin(time),
                time -> 0.01 + 0.4 * Math.pow(Math.sin(Math.PI * rate * time), 2));
    }

    private static Prosody whole(short[] samples) {
        return Prosody.of(samples, RATE, List.of(new double[] {0, (double) samples.length / RATE}));
    }

    private static double[] track(short[] samples) {
        return PitchTrack.of(LowPass.filtered(LowPass.floats(samples), 0.225, 2), WORKING_RATE);
    }
}
