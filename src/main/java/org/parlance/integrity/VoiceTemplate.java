package org.parlance.integrity;

import java.util.Collection;
import java.util.List;
import org.parlance.engine.VoiceVector;

/**
 * How a voice sounds in a recording, or in several: the mean of the x-vectors of its stretches, weighted by their frames
 * and scaled to length 1. It tells two voices apart and nothing else of a person.
 *
 * <p>With x-vectors x_i of n_i frames: {@code m = sum(n_i x_i / |x_i|) / sum(n_i)}, {@code values = m / |m|}.
 *
 * @param values of length 1; empty where nobody spoke
 * @param frames of 10 ms with speech that it was made of
 */
public record VoiceTemplate(double[] values, int frames) {
    private static final double FRAMES_PER_SECOND = 100;
    private static final VoiceTemplate SILENCE = new VoiceTemplate(new double[0], 0);

    /** @param stretches of one recording */
    public static VoiceTemplate of(List<VoiceVector> stretches) {
        return mean(stretches.stream()
                .map(stretch -> new VoiceTemplate(scaled(stretch.values()), stretch.frames()))
                .toList());
    }

    /** @param parts of one voice, each of length 1; those without speech change nothing */
    public static VoiceTemplate mean(Collection<VoiceTemplate> parts) {
        List<VoiceTemplate> spoken =
                parts.stream().filter(part -> part.frames > 0).toList();
        if (spoken.isEmpty()) {
            return SILENCE;
        }
        double[] sum = new double[spoken.get(0).values.length];
        int frames = 0;
        for (VoiceTemplate part : spoken) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += part.frames * part.values[i];
            }
            frames += part.frames;
        }
        return new VoiceTemplate(scaled(sum), frames);
    }

    /** The cosine of the angle between two templates, from -1 to 1: {@code sum(a_i b_i)}, as both have length 1. */
    public double similarity(VoiceTemplate other) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * other.values[i];
        }
        return sum;
    }

    /** Seconds of speech. */
    public double seconds() {
        return frames / FRAMES_PER_SECOND;
    }

    private static double[] scaled(double[] vector) {
        double length = 0;
        for (double value : vector) {
            length += value * value;
        }
        length = Math.sqrt(length);
        double[] scaled = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            scaled[i] = length == 0 ? 0 : vector[i] / length;
        }
        return scaled;
    }
}
