package org.parlance.scoring.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The melody, stress and rhythm of speech, from its waveform. No value depends on the level, and none grows with the
 * length; only what lies within the speech spans counts. Spans less than {@link SpeechFeatures#PAUSE} apart are taken
 * as one. Pitch is in semitones, so that low and high voices compare. A value is 0 where there is too little to measure
 * it; {@link #voicedSeconds} and {@link #nuclei} tell.
 *
 * @param speechSeconds length of the spans
 * @param voicedSeconds of them, with a pitch
 * @param pitchRange semitones from the 10% to the 90% quantile
 * @param pitchDeviation standard deviation, semitones
 * @param pitchMovement mean absolute slope, semitones a voiced second
 * @param energyModulation standard deviation of the level within the spans, dB; what is 30 dB below the loudest or
 *     less counts as 30 dB below
 * @param nuclei syllables found, see {@link SyllableNuclei}
 * @param nucleusContrast standard deviation of the nuclei's levels, dB: how stressed and unstressed differ
 * @param intervalDeviation standard deviation of the time from one nucleus to the next, seconds
 * @param intervalVariation the same, relative to their mean
 * @param voicedVariability normalised pairwise variability index of the voiced stretches' lengths (Grabe and Low 2002,
 *     "Durational variability in speech and the rhythm class hypothesis"), 0-200
 */
public record Prosody(
        double speechSeconds,
        double voicedSeconds,
        double pitchRange,
        double pitchDeviation,
        double pitchMovement,
        double energyModulation,
        int nuclei,
        double nucleusContrast,
        double intervalDeviation,
        double intervalVariation,
        double voicedVariability) {
    private static final int WORKING_RATE = 8_000;
    private static final double BAND = 3_600;
    private static final int FEWEST_FRAMES = 10;
    private static final double DEEPEST = 30;
    private static final int SHORTEST_STRETCH = 3;

    /**
     * @param samples of one channel
     * @param rate samples a second, a multiple of 8,000
     * @param speechSpans start and end of each stretch of speech, seconds, in order; such as the words' times
     */
    public static Prosody of(short[] samples, int rate, List<double[]> speechSpans) {
        float[] signal = LowPass.centred(LowPass.filtered(LowPass.floats(samples), BAND / rate, rate / WORKING_RATE));
        double[] hertz = PitchTrack.of(signal, WORKING_RATE);
        double[] levels = Levels.of(signal, WORKING_RATE, hertz.length);
        List<int[]> runs = runs(speechSpans, hertz.length);
        int[] spoken = runs.stream()
                .flatMapToInt(run -> IntStream.range(run[0], run[1]))
                .toArray();
        double[] melody = melody(hertz, spoken);
        double[] inner = Arrays.stream(spoken).mapToDouble(i -> levels[i]).toArray();
        double deepest = Levels.quantile(inner, 0.95) - DEEPEST;
        List<List<Integer>> nuclei = nuclei(levels, hertz, runs);
        double[] peaks = nuclei.stream()
                .flatMap(List::stream)
                .mapToDouble(i -> levels[i])
                .toArray();
        double[] intervals = intervals(nuclei);
        double mean = Levels.mean(intervals);
        return new Prosody(
                spoken.length * PitchTrack.STEP,
                melody.length * PitchTrack.STEP,
                melody.length < FEWEST_FRAMES ? 0 : Levels.quantile(melody, 0.9) - Levels.quantile(melody, 0.1),
                melody.length < FEWEST_FRAMES ? 0 : Levels.deviation(melody),
                movement(hertz, runs),
                Levels.deviation(Arrays.stream(inner)
                        .map(level -> Math.max(deepest, level))
                        .toArray()),
                peaks.length,
                Levels.deviation(peaks),
                Levels.deviation(intervals),
                mean == 0 ? 0 : Levels.deviation(intervals) / mean,
                voicedVariability(hertz, runs));
    }

    /** Share of the spans that has a pitch, 0-1. */
    public double voicedShare() {
        return speechSeconds > 0 ? voicedSeconds / speechSeconds : 0;
    }

    /** Syllables found a second of the spans. */
    public double nucleusRate() {
        return speechSeconds > 0 ? nuclei / speechSeconds : 0;
    }

    /** By the names that evidence and reports use. */
    public Map<String, Double> named() {
        Map<String, Double> named = new LinkedHashMap<>();
        named.put("pitchRange", pitchRange);
        named.put("pitchDeviation", pitchDeviation);
        named.put("pitchMovement", pitchMovement);
        named.put("voicedShare", voicedShare());
        named.put("energyModulation", energyModulation);
        named.put("nucleusRate", nucleusRate());
        named.put("nucleusContrast", nucleusContrast);
        named.put("intervalDeviation", intervalDeviation);
        named.put("intervalVariation", intervalVariation);
        named.put("voicedVariability", voicedVariability);
        return named;
    }

    /** The spans as first frame and frame after the last, with short gaps closed. */
    private static List<int[]> runs(List<double[]> spans, int frames) {
        List<int[]> runs = new ArrayList<>();
        for (double[] span : spans) {
            int from = frame(span[0], frames);
            int to = frame(span[1], frames);
            int[] last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && (from - last[1]) * PitchTrack.STEP < SpeechFeatures.PAUSE) {
                last[1] = Math.max(last[1], to);
            } else if (to > from) {
                runs.add(new int[] {from, to});
            }
        }
        return runs;
    }

    private static int frame(double seconds, int frames) {
        return (int) Math.max(0, Math.min(frames, Math.round(seconds / PitchTrack.STEP)));
    }

    private static double[] melody(double[] hertz, int[] spoken) {
        return Arrays.stream(spoken)
                .mapToDouble(i -> hertz[i])
                .filter(value -> value > 0)
                .map(Prosody::semitones)
                .toArray();
    }

    private static double semitones(double hertz) {
        return 12 * Math.log(hertz) / Math.log(2);
    }

    /** Over steps of 50 ms, as from frame to frame the voice's own roughness would count most. */
    private static double movement(double[] hertz, List<int[]> runs) {
        int step = 5;
        double moved = 0;
        int steps = 0;
        for (int[] run : runs) {
            for (int i = run[0]; i + step < run[1]; i++) {
                if (IntStream.rangeClosed(i, i + step).allMatch(k -> hertz[k] > 0)) {
                    moved += Math.abs(semitones(hertz[i + step]) - semitones(hertz[i]));
                    steps++;
                }
            }
        }
        return steps == 0 ? 0 : moved / (steps * step * PitchTrack.STEP);
    }

    private static List<List<Integer>> nuclei(double[] levels, double[] hertz, List<int[]> runs) {
        List<Integer> all = SyllableNuclei.of(levels, hertz);
        return runs.stream()
                .map(run -> all.stream().filter(i -> i >= run[0] && i < run[1]).toList())
                .toList();
    }

    private static double[] intervals(List<List<Integer>> nuclei) {
        return nuclei.stream()
                .flatMap(run -> IntStream.range(1, run.size()).mapToObj(i -> run.get(i) - run.get(i - 1)))
                .mapToDouble(frames -> frames * PitchTrack.STEP)
                .toArray();
    }

    private static double voicedVariability(double[] hertz, List<int[]> runs) {
        double sum = 0;
        int pairs = 0;
        for (int[] run : runs) {
            int before = 0;
            int length = 0;
            for (int i = run[0]; i <= run[1]; i++) {
                if (i < run[1] && hertz[i] > 0) {
                    length++;
                } else {
                    if (length >= SHORTEST_STRETCH) {
                        sum += before == 0 ? 0 : Math.abs(length - before) / ((length + before) / 2.0);
                        pairs += before == 0 ? 0 : 1;
                        before = length;
                    }
                    length = 0;
                }
            }
        }
        return pairs == 0 ? 0 : 100 * sum / pairs;
    }
}
