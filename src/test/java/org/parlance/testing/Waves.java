package org.parlance.testing;

import java.util.Arrays;
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

    /** Without what lies above a frequency, by 70 dB and more, as on the telephone. */
    public static short[] lowPassed(short[] samples, double hertz) {
        int taps = 255;
        double[] kernel = new double[taps];
        for (int k = 0; k < taps; k++) {
            int away = k - taps / 2;
            double cutoff = hertz / RATE;
            double sinc = away == 0 ? 2 * cutoff : Math.sin(2 * Math.PI * cutoff * away) / (Math.PI * away);
            double angle = 2 * Math.PI * k / (taps - 1);
            kernel[k] = sinc * (0.42 - 0.5 * Math.cos(angle) + 0.08 * Math.cos(2 * angle));
        }
        short[] low = new short[samples.length];
        for (int i = 0; i < low.length; i++) {
            double value = 0;
            for (int k = Math.max(0, taps / 2 - i); k < Math.min(taps, samples.length - i + taps / 2); k++) {
                value += kernel[k] * samples[i + k - taps / 2];
            }
            low[i] = clip(value);
        }
        return low;
    }

    /** As a tape plays at another speed: a voice becomes another one, higher for a factor above 1. */
    public static short[] resampled(short[] samples, double factor) {
        short[] resampled = new short[(int) ((samples.length - 1) / factor)];
        for (int i = 0; i < resampled.length; i++) {
            int before = (int) (i * factor);
            double share = i * factor - before;
            resampled[i] = clip((1 - share) * samples[before] + share * samples[before + 1]);
        }
        return resampled;
    }

    /** The same with its end put before its beginning. */
    public static short[] turned(short[] samples, double share) {
        int at = (int) (share * samples.length);
        return joined(Arrays.copyOfRange(samples, at, samples.length), Arrays.copyOf(samples, at));
    }

    /** Chords of three decaying notes with six partials each, a new one every second. */
    public static short[] music(double seconds, double amplitude) {
        short[] samples = new short[(int) (seconds * RATE)];
        int[] roots = {0, 5, 7, 2, 9};
        int[] chord = {0, 4, 7};
        for (int i = 0; i < samples.length; i++) {
            double time = (double) i / RATE;
            double value = 0;
            for (int note : chord) {
                double hertz = 220 * Math.pow(2, (roots[(int) time % roots.length] + note) / 12.0);
                for (int partial = 1; partial <= 6; partial++) {
                    value += Math.sin(2 * Math.PI * hertz * partial * time) / partial;
                }
            }
            samples[i] = clip(amplitude * Short.MAX_VALUE / 6 * value * Math.exp(-1.5 * (time % 1)));
        }
        return samples;
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
