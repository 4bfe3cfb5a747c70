package org.parlance.integrity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers that an applicant begins much later or earlier than the others: somebody may have looked something up, or
 * known what comes. Response times are about lognormal (van der Linden, A lognormal model for response times on test
 * items, 2006), so their logarithms are compared. As tasks of different types ask for different thought, each is taken
 * against the median of its own type, where that has at least three answers. Of these differences, the robust z-value is
 * 0.6745 · (difference − median) / MAD, with MAD the median absolute deviation (Iglewicz and Hoaglin, How to Detect and
 * Handle Outliers, 1993); their limit for an outlier is 3.5, and here it is 5, and at least 3 s off the type's median.
 *
 * <p>An answer begins with its first word, or with its first key where it is typed. The two are looked at apart: the median
 * is a type's anyway, but the MAD is that of all types together, and before the first key there is a text to read, longer in
 * one item than in the next. With its spread among the spoken answers' those would hide each other's outliers; with theirs
 * the typed ones would all seem out of line.
 *
 * <p>Limits. Fewer than eight answers, spoken or typed, tell nothing: of the job profiles that ship, typed ones are
 * compared in the French, Polish and Danish chat and e-mail. Times below 0.2 s count as that much, as the recogniser's are no
 * finer, and a MAD below 0.2 as that much, or somebody who is very even would stand out by little. Thinking, a noise or a
 * slow line look the same as looking something up.
 */
public final class AnswerLatency {
    private static final int LEAST_ANSWERS = 8;
    private static final int LEAST_OF_TYPE = 3;
    private static final double LIMIT = 5;
    private static final double LEAST_SECONDS = 3;
    private static final double LEAST_MAD = 0.2;
    private static final double FINEST_SECONDS = 0.2;
    private static final double NORMAL = 0.6745;

    private AnswerLatency() {}

    /**
     * @param index of the answer, by which the caller knows it
     * @param spoken whether a word began it, and not a key
     * @param seconds from the start to the first word or key
     */
    public record Begun(int index, String type, boolean spoken, double seconds) {}

    /** @param kind {@link SignalKind#BEGAN_LATE} or {@link SignalKind#BEGAN_EARLY} */
    public record Outlier(int index, SignalKind kind, double seconds) {}

    /** Those that are out of line with the applicant's other answers: the spoken ones in the order given, then the typed. */
    public static List<Outlier> of(List<Begun> answers) {
        Map<Boolean, List<Begun>> spoken = answers.stream().collect(Collectors.partitioningBy(Begun::spoken));
        return Stream.of(true, false)
                .map(spoken::get)
                .map(AnswerLatency::alike)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Outlier> alike(List<Begun> answers) {
        Map<String, List<Begun>> byType = answers.stream().collect(Collectors.groupingBy(Begun::type));
        List<Begun> comparable = answers.stream()
                .filter(answer -> byType.get(answer.type()).size() >= LEAST_OF_TYPE)
                .toList();
        if (comparable.size() < LEAST_ANSWERS) {
            return List.of();
        }
        Map<String, Double> medians = byType.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        type -> median(type.getValue().stream()
                                .mapToDouble(AnswerLatency::seconds)
                                .toArray())));
        double[] differences = comparable.stream()
                .mapToDouble(answer -> Math.log(seconds(answer) / medians.get(answer.type())))
                .toArray();
        double centre = median(differences);
        double mad = Math.max(
                LEAST_MAD,
                median(Arrays.stream(differences)
                        .map(difference -> Math.abs(difference - centre))
                        .toArray()));
        List<Outlier> outliers = new ArrayList<>();
        for (int i = 0; i < differences.length; i++) {
            Begun answer = comparable.get(i);
            double off = differences[i] - centre;
            boolean far = Math.abs(seconds(answer) - medians.get(answer.type())) >= LEAST_SECONDS;
            if (far && NORMAL * Math.abs(off) / mad >= LIMIT) {
                SignalKind kind = off > 0 ? SignalKind.BEGAN_LATE : SignalKind.BEGAN_EARLY;
                outliers.add(new Outlier(answer.index(), kind, answer.seconds()));
            }
        }
        return List.copyOf(outliers);
    }

    private static double seconds(Begun answer) {
        return Math.max(FINEST_SECONDS, answer.seconds());
    }

    private static double median(double[] values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
