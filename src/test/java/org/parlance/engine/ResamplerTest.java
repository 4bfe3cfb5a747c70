package org.parlance.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResamplerTest {
    @ParameterizedTest
    @CsvSource({"48000,1000", "48000,7500", "44100,440", "22050,7000", "96000,3000", "8000,3500", "11025,5000"})
    void keepsATone(int rate, double hertz) {
        float[] resampled = Resampler.resample(tone(rate, hertz, rate), rate, 16_000);
        assertThat(resampled).hasSize(16_000);
        assertThat(difference(resampled, tone(16_000, hertz, 16_000))).isLessThan(-75);
    }

    @ParameterizedTest
    @CsvSource({"48000,8000", "48000,9000", "48000,15500", "44100,12345", "22050,8100"})
    void foldsNothingBack(int rate, double hertz) {
        float[] resampled = Resampler.resample(tone(rate, hertz, rate), rate, 16_000);
        assertThat(difference(resampled, new float[16_000])).isLessThan(-75);
    }

    @Test
    void makesNoImagesOfNarrowBandSpeech() {
        float[] resampled = Resampler.resample(tone(8_000, 3_000, 8_000), 8_000, 16_000);
        assertThat(difference(resampled, tone(16_000, 3_000, 16_000))).isLessThan(-75);
    }

    @ParameterizedTest
    @ValueSource(ints = {48_000, 44_100, 24_000})
    void survivesARoundTrip(int rate) {
        float[] chord = new float[16_000];
        for (double hertz : new double[] {110, 997, 2500, 5003, 7200}) {
            float[] tone = tone(16_000, hertz, 16_000);
            for (int i = 0; i < chord.length; i++) {
                chord[i] += tone[i] / 5;
            }
        }
        float[] back = Resampler.resample(Resampler.resample(chord, 16_000, rate), rate, 16_000);
        assertThat(difference(back, chord)).isLessThan(-75);
    }

    @Test
    void keepsAConstant() {
        float[] ones = new float[4_410];
        Arrays.fill(ones, 1);
        float[] resampled = Resampler.resample(ones, 44_100, 16_000);
        assertThat(resampled).hasSize(1_600);
        assertThat(resampled[800]).isCloseTo(1, within(1e-5f));
    }

    @Test
    void takesTheShortest() {
        assertThat(Resampler.resample(new float[0], 48_000, 16_000)).isEmpty();
        assertThat(Resampler.resample(new float[] {1}, 48_000, 16_000)).hasSize(1);
    }

    private static float[] tone(int rate, double hertz, int samples) {
        float[] tone = new float[samples];
        for (int i = 0; i < samples; i++) {
            tone[i] = (float) (0.5 * Math.sin(2 * Math.PI * hertz * i / rate));
        }
        return tone;
    }

    /** Of the middle, in dB of the tones' level; at the ends the window reaches into silence. */
    private static double difference(float[] actual, float[] expected) {
        double squares = 0;
        int from = actual.length / 8;
        int to = actual.length - from;
        for (int i = from; i < to; i++) {
            squares += Math.pow(actual[i] - expected[i], 2);
        }
        return 20 * Math.log10(Math.sqrt(2 * squares / (to - from)) / 0.5);
    }
}
