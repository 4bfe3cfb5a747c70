package org.parlance.testing;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.parlance.engine.PcmAudio;

/** Computed sound to measure, {@link PcmAudio#RATE} samples a second. */
public final class Waves {
    private static final int RATE = PcmAudio.RATE;
    private static final double HIGHEST_PARTIAL = 3500;

    private Waves() {}

    /** A buzz like that of a voice: partials of falling strength up to 3.5 kHz. */
    public static short[] buzz(double seconds, DoubleUnaryOperator hertz, DoubleUnaryOperator amplitude) {
        short[] samples = new short[(int) (seconds * RATE)];
        double phase = 0;
        for (int i = 0; i < samples.length; i++) {
            double time = (double) i / RATE;
            phase += 2 * Math.PI * hertz.applyAsDouble(time) / RATE;
            double value = 0;
            for (int partial = 1; partial * hertz.applyAsDouble(time) < HIGHEST_PARTIAL; partial++) {
                value += Math.sin(partial * phase) / partial;
            }
            samples[i] = clip(0.5 * Short.MAX_VALUE * amplitude.applyAsDouble(time) * value);
        }
        return samples;
    }

    public static short[] tone(double seconds, double hertz, double amplitude) {
        short[] samples = new short[(int) (seconds * RATE)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = clip(amplitude * Short.MAX_VALUE * Math.sin(2 * Math.PI * hertz * i / RATE));
        }
        return samples;
    }

    /** White noise of a Gaussian amplitude. */
    public static short[] noise(double seconds, double amplitude) {
        Random random = new Random(7);
        short[] samples = new short[(int) (seconds * RATE)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = clip(amplitude * Short.MAX_VALUE * random.nextGaussian());
        }
        return samples;
    }

    public static short[] scaled(short[] samples, double factor) {
        short[] scaled = new short[samples.length];
        for (int i = 0; i < samples.length; i++) {
            scaled[i] = clip(factor * samples[i]);
        }
        return scaled;
    }

    /** One after another. */
    public static short[] joined(short[]... parts) {
        int length = 0;
        for (short[] part : parts) {
            length += part.length;
        }
        short[] joined = new short[length];
        int at = 0;
        for (short[] part : parts) {
            System.arraycopy(part, 0, joined, at, part.length);
            at += part.length;
        }
        return joined;
    }

    /** Both at once, as long as the first; the second starts anew when it ends. */
    public static short[] mixed(short[] first, short[] second) {
        short[] mixed = new short[first.length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = clip((double) first[i] + second[i % second.length]);
        }
        return mixed;
    }

    /** The second beneath the first, so that their power differs by so many dB. */
    public static short[] mixed(short[] first, short[] second, double decibels) {
        double factor = rms(first) / rms(second) * Math.pow(10, -decibels / 20);
        return mixed(first, scaled(second, factor));
    }

    public static double rms(short[] samples) {
        double squares = 0;
        for (short sample : samples) {
            squares += (double) sample * sample;
        }
        return Math.sqrt(squares / samples.length);
    }

    private static short clip(double value) {
        return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(value)));
    }
}
