package org.parlance.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.parlance.testing.Waves;

class PreparedSpeechTest {
    private static final short[] QUARTER = new short[PcmAudio.RATE / 4];

    /** Half a second of a tone that ends where it began, a pause, and a softer one; a quarter of silence around them. */
    private static final short[] SPOKEN =
            Waves.joined(QUARTER, Waves.tone(0.5, 400, 0.2), QUARTER, Waves.tone(0.5, 800, 0.05), QUARTER);

    @Test
    void theLevelChangesNothingButRounding() {
        float[] prepared = prepared(SPOKEN).samples();
        for (double factor : new double[] {0.25, 0.5, 2, 4}) {
            float[] scaled = prepared(Waves.scaled(SPOKEN, factor)).samples();
            assertThat(scaled).hasSameSizeAs(prepared);
            assertThat(farthest(scaled, prepared)).isLessThan(0.005 * loudest(prepared));
        }
    }

    @Test
    void silenceAroundTheSpeechChangesNothing() {
        float[] prepared = prepared(SPOKEN).samples();
        short[] second = new short[PcmAudio.RATE];
        short[] cut = Arrays.copyOfRange(SPOKEN, 1600, SPOKEN.length - 1600);
        assertThat(prepared(Waves.joined(second, SPOKEN)).samples()).containsExactly(prepared);
        assertThat(prepared(Waves.joined(SPOKEN, second, second)).samples()).containsExactly(prepared);
        assertThat(prepared(cut).samples()).containsExactly(prepared);
    }

    @Test
    void theConstantPartIsTakenOut() {
        short[] shifted = SPOKEN.clone();
        for (int i = 0; i < shifted.length; i++) {
            shifted[i] += 500;
        }
        float[] prepared = prepared(SPOKEN).samples();
        assertThat(farthest(prepared(shifted).samples(), prepared)).isLessThan(0.001 * loudest(prepared));
    }

    @Test
    void timesAreThoseOfTheRecording() {
        PreparedSpeech prepared = prepared(SPOKEN);
        double begins = firstLoud(prepared.samples()) / (double) PcmAudio.RATE;
        assertThat(begins).isBetween(PreparedSpeech.PADDING, PreparedSpeech.PADDING + 0.1);
        assertThat(prepared.inRecording(begins)).isCloseTo(0.25, within(0.001));
        PreparedSpeech later = prepared(Waves.joined(new short[PcmAudio.RATE], SPOKEN));
        assertThat(later.inRecording(begins)).isCloseTo(1.25, within(0.001));
        assertThat(prepared.inRecording(1 + begins) - prepared.inRecording(begins))
                .isCloseTo(1, within(1e-9));
        assertThat(prepared(Waves.tone(1, 400, 0.2)).inRecording(0)).isZero();
        assertThat(prepared.inRecording(99)).isEqualTo(1.75);
        assertThat(prepared.seconds()).isCloseTo(prepared.samples().length / 16_000.0, within(1e-9));
    }

    @Test
    void nothingSaidIsPreparedToo() {
        assertThat(prepared(new short[0]).seconds()).isCloseTo(2 * PreparedSpeech.PADDING, within(1e-9));
        assertThat(prepared(new short[100]).samples()).hasSize(100 + 9600);
        PreparedSpeech silence = prepared(new short[PcmAudio.RATE]);
        assertThat(silence.samples()).doesNotContain(Float.NaN);
        assertThat(loudest(silence.samples())).isLessThan(50);
        assertThat(loudest(prepared(SPOKEN).samples())).isGreaterThan(3000);
    }

    private static PreparedSpeech prepared(short[] samples) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(samples);
        return PreparedSpeech.of(PcmAudio.ofSamples(bytes.array()));
    }

    private static double farthest(float[] one, float[] other) {
        double farthest = 0;
        for (int i = 0; i < one.length; i++) {
            farthest = Math.max(farthest, Math.abs(one[i] - other[i]));
        }
        return farthest;
    }

    private static double loudest(float[] samples) {
        return farthest(samples, new float[samples.length]);
    }

    private static int firstLoud(float[] samples) {
        int at = 0;
        while (Math.abs(samples[at]) < 100) {
            at++;
        }
        return at;
    }
}
