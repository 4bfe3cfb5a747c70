package org.parlance.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WaveformMeasuresTest {
    private static final int RATE = 16_000;

    @Test
    void silenceIsAtTheFloor() {
        WaveformMeasures measures = WaveformMeasures.of(new short[RATE], RATE);
        assertThat(measures)
                .isEqualTo(new WaveformMeasures(
                        1, WaveformMeasures.FLOOR, WaveformMeasures.FLOOR, WaveformMeasures.FLOOR, 0, 0));
    }

    @Test
    void emptyIsHarmless() {
        assertThat(WaveformMeasures.of(new short[0], RATE).seconds()).isZero();
    }

    @Test
    void halfATonePlaysHalfTheTime() {
        short[] samples = tone(2, 0.5);
        for (int i = 0; i < RATE; i++) {
            samples[i] = 0;
        }
        WaveformMeasures measures = WaveformMeasures.of(samples, RATE);
        assertThat(measures.speechShare()).isCloseTo(0.5, within(0.02));
        assertThat(measures.loud()).isCloseTo(-9.0, within(0.2));
        assertThat(measures.rms()).isCloseTo(-12.0, within(0.2));
        assertThat(measures.clippedShare()).isZero();
    }

    @Test
    void aShortAnswerInALongRecordingIsLoud() {
        short[] samples = new short[30 * RATE];
        System.arraycopy(tone(0.3, 0.5), 0, samples, RATE, (int) (0.3 * RATE));
        assertThat(WaveformMeasures.of(samples, RATE).loud()).isCloseTo(-9.0, within(0.5));
    }

    @Test
    void steadyNoiseHasNoRange() {
        Random random = new Random(7);
        short[] samples = new short[5 * RATE];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (3000 * random.nextGaussian());
        }
        WaveformMeasures measures = WaveformMeasures.of(samples, RATE);
        assertThat(measures.range()).isLessThan(3);
        assertThat(measures.speechShare()).isZero();
    }

    @Test
    void overdrivenSoundIsClipped() {
        assertThat(WaveformMeasures.of(tone(1, 4), RATE).clippedShare()).isGreaterThan(0.5);
        assertThat(WaveformMeasures.of(tone(1, 0.99), RATE).clippedShare()).isZero();
    }

    private static short[] tone(double seconds, double amplitude) {
        short[] samples = new short[(int) (seconds * RATE)];
        for (int i = 0; i < samples.length; i++) {
            double value = amplitude * Math.sin(2 * Math.PI * 440 * i / RATE);
            samples[i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, value * Short.MAX_VALUE));
        }
        return samples;
    }
}
