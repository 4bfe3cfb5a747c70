package org.parlance.scoring.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parlance.testing.Waves.buzz;
import static org.parlance.testing.Waves.joined;
import static org.parlance.testing.Waves.lowPassed;
import static org.parlance.testing.Waves.mixed;
import static org.parlance.testing.Waves.music;
import static org.parlance.testing.Waves.noise;
import static org.parlance.testing.Waves.scaled;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlance.recording.WaveformMeasures;

class SoundMeasuresTest {
    private static final int RATE = 16_000;

    @ParameterizedTest
    @ValueSource(doubles = {40, 30, 20, 10})
    void theNoiseBeneathIsMeasured(double decibels) {
        short[] said = joined(new short[RATE], voice(4, 150), new short[RATE]);
        SoundMeasures sound = measured(mixed(said, lowPassed(noise(6, 0.1), 3600), decibels));
        double pausesOfTheWhole = 10 * Math.log10(6 / 4.0);
        assertThat(sound.signalToNoise()).isCloseTo(decibels + pausesOfTheWhole, within(1.5));
        assertThat(sound.background().voicedShare()).isLessThan(0.1);
        assertThat(sound.holes()).isCloseTo(5.6, within(0.6));
    }

    @Test
    void theLevelChangesLevelsOnly() {
        short[] loud = mixed(joined(new short[RATE], voice(3, 150), new short[RATE]), noise(5, 0.003));
        SoundMeasures same = measured(loud);
        SoundMeasures quiet = measured(scaled(loud, 0.25));
        assertThat(quiet.speechLevel()).isCloseTo(same.speechLevel() - 12, within(0.2));
        assertThat(quiet.signalToNoise()).isCloseTo(same.signalToNoise(), within(0.3));
        assertThat(quiet.bandwidth()).isEqualTo(same.bandwidth());
        assertThat(quiet.ending()).isCloseTo(same.ending(), within(0.03));
    }

    @ParameterizedTest
    @ValueSource(doubles = {3400, 5000, 6500})
    void theBandIsMeasured(double hertz) {
        assertThat(measured(lowPassed(noise(3, 0.1), hertz)).bandwidth()).isCloseTo(hertz, within(450.0));
        assertThat(measured(noise(3, 0.1)).bandwidth()).isEqualTo(8000);
    }

    @Test
    void tonesThatLastAreMusic() {
        assertThat(measured(music(5, 0.5)).steadyTones()).isGreaterThan(0.9);
        assertThat(measured(voice(5, 150)).steadyTones()).isLessThan(0.1);
        assertThat(measured(noise(5, 0.1)).steadyTones()).isLessThan(0.01);
    }

    @Test
    void digitalSilenceBetweenTheWordsIsSeen() {
        short[] muted = joined(voice(1, 150), new short[RATE], voice(1, 150), new short[RATE]);
        assertThat(measured(muted).background().emptyShare()).isGreaterThan(0.9);
        assertThat(measured(mixed(muted, noise(4, 0.001))).background().emptyShare())
                .isZero();
    }

    @Test
    void speechAtTheEndIsSeen() {
        short[] said = mixed(joined(new short[RATE], voice(2, 150), new short[RATE]), noise(4, 0.001));
        assertThat(measured(said).ending()).isLessThan(0.1);
        assertThat(measured(Arrays.copyOf(said, (int) (2.63 * RATE))).ending()).isGreaterThan(0.7);
    }

    @Test
    void aPartInAnotherPitchIsFound() {
        short[] pause = new short[RATE / 2];
        VoiceShift shift = measured(joined(pause, voice(2, 120), pause, voice(2, 210), pause, voice(2, 125), pause))
                .voiceShift();
        assertThat(shift.semitones()).isCloseTo(12 * Math.log(210 / 122.5) / Math.log(2), within(0.5));
        assertThat(shift.separation()).isGreaterThan(3);
        assertThat(shift.from()).isCloseTo(3, within(0.2));
        assertThat(shift.to()).isCloseTo(5, within(0.2));
        assertThat(measured(joined(pause, voice(2, 120), pause, voice(2, 125), pause))
                        .voiceShift()
                        .semitones())
                .isCloseTo(0, within(1.0));
    }

    @Test
    void silenceIsHarmless() {
        for (short[] nothing : new short[][] {new short[0], new short[10], new short[RATE]}) {
            SoundMeasures sound = measured(nothing);
            assertThat(sound.wave().loud()).isEqualTo(WaveformMeasures.FLOOR);
            assertThat(sound.signalToNoise()).isZero();
            assertThat(sound.bandwidth()).isZero();
            assertThat(sound.steadyTones()).isZero();
            assertThat(sound.ending()).isZero();
            assertThat(sound.voiceShift()).isEqualTo(VoiceShift.NONE);
        }
    }

    /** Syllables, four a second, whose pitch moves as a speaker's does. */
    private static short[] voice(double seconds, double hertz) {
        return buzz(
                seconds,
                time -> hertz * (1 + 0.1 * Math.sin(2 * Math.PI * 1.3 * time)),
                time -> 0.4 * Math.pow(Math.sin(Math.PI * 4 * time), 2));
    }

    private static SoundMeasures measured(short[] samples) {
        return SoundMeasures.of(samples, RATE);
    }
}
