package org.parlance.integrity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Comparisons of voices of which it is known whether they are the same person's: what a threshold is chosen by, and what
 * says how often it errs. A comparison below the threshold is what a reviewer reads as a fact, so that a false alarm is one
 * of the same speaker below it, and a miss one of two speakers that is not.
 */
public final class SpeakerTrials {
    /**
     * How often a threshold errs.
     *
     * @param same comparisons of one speaker's recordings
     * @param falseAlarms those of them below the threshold
     * @param other comparisons of two speakers' recordings
     * @param misses those of them at or above the threshold
     */
    public record Errors(int same, int falseAlarms, int other, int misses) {
        /** The share of the same speaker's comparisons below the threshold; not a number without any. */
        public double falseAlarmRate() {
            return (double) falseAlarms / same;
        }

        /** The share of two speakers' comparisons at or above the threshold; not a number without any. */
        public double missRate() {
            return (double) misses / other;
        }
    }

    private final double[] same;
    private final double[] other;

    private SpeakerTrials(List<Double> same, List<Double> other) {
        this.same = sorted(same);
        this.other = sorted(other);
    }

    private static double[] sorted(List<Double> similarities) {
        return similarities.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /**
     * Each sample with each other one.
     *
     * @param samples by speaker; those with less speech than a statement needs are left out
     */
    public static SpeakerTrials of(Map<String, List<VoiceTemplate>> samples) {
        List<Map.Entry<String, VoiceTemplate>> all = new ArrayList<>();
        samples.forEach((speaker, templates) -> templates.stream()
                .filter(template -> template.seconds() >= VoiceThreshold.LEAST_SECONDS)
                .forEach(template -> all.add(Map.entry(speaker, template))));
        List<Double> same = new ArrayList<>();
        List<Double> other = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                boolean one = all.get(i).getKey().equals(all.get(j).getKey());
                (one ? same : other)
                        .add(all.get(i).getValue().similarity(all.get(j).getValue()));
            }
        }
        return new SpeakerTrials(same, other);
    }

    /** Every second speaker, in the order of their names. @param rest whether those of even place, from 1, are meant */
    public static <T> SortedMap<String, T> half(Map<String, T> bySpeaker, boolean rest) {
        SortedMap<String, T> half = new TreeMap<>();
        int place = 0;
        for (Map.Entry<String, T> speaker : new TreeMap<>(bySpeaker).entrySet()) {
            if ((place++ % 2 == 1) == rest) {
                half.put(speaker.getKey(), speaker.getValue());
            }
        }
        return half;
    }

    public Errors at(double threshold) {
        return new Errors(same.length, below(same, threshold), other.length, other.length - below(other, threshold));
    }

    /** The highest threshold, in steps of 0.01, at which at most this share of the same speaker's comparisons lies below. */
    public double threshold(double falseAlarmRate) {
        for (int step = 100; step > -100; step--) {
            if (at(step / 100.0).falseAlarmRate() <= falseAlarmRate) {
                return step / 100.0;
            }
        }
        return -1;
    }

    /** The rate at which both errors are equally frequent, or their mean where they are nearest to each other. */
    public double equalErrorRate() {
        double nearest = Double.MAX_VALUE;
        double rate = Double.NaN;
        for (double threshold : both()) {
            Errors errors = at(threshold);
            double apart = Math.abs(errors.falseAlarmRate() - errors.missRate());
            if (apart < nearest) {
                nearest = apart;
                rate = (errors.falseAlarmRate() + errors.missRate()) / 2;
            }
        }
        return rate;
    }

    private double[] both() {
        double[] both = Arrays.copyOf(same, same.length + other.length);
        System.arraycopy(other, 0, both, same.length, other.length);
        return both;
    }

    private static int below(double[] sorted, double threshold) {
        int at = Arrays.binarySearch(sorted, threshold);
        int first = at >= 0 ? at : -at - 1;
        while (first > 0 && sorted[first - 1] >= threshold) {
            first--;
        }
        return first;
    }
}
