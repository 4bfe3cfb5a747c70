package org.parlance.analysis;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.parlance.analysis.ItemResponse.Choice;
import org.parlance.bank.ItemType;

/**
 * How an item does.
 *
 * @param n answers, those that could not be scored among them, and those that were left out not
 * @param scored answers with a score
 * @param facility the mean of its scores, 0 (nobody does it) to 1 (everybody); NaN when none was scored
 * @param discrimination corrected item-rest correlation, -1 to 1: of its scores with the mean of the same attempts' other
 *     items of the bank, the item itself left out; NaN for fewer than {@link #LEAST_RESPONSES} attempts that have both, or
 *     where one of the two does not vary
 * @param medianSeconds from the item's start to its end; NaN where it is not known
 * @param unscorable share of the answers that could not be scored
 * @param leftOut how often nothing was answered
 * @param choices of its questions whose answer is chosen
 */
public record ItemStatistics(
        String itemId,
        int version,
        ItemType type,
        int n,
        int scored,
        double facility,
        double discrimination,
        double medianSeconds,
        double unscorable,
        int leftOut,
        List<ChoiceCounts> choices,
        Set<ItemFlag> flags) {
    /** With fewer answers nothing is shown of an item, nor is it judged: they could be told apart. */
    public static final int LEAST_RESPONSES = 5;

    public static final double LEAST_FACILITY = 0.2;
    public static final double MOST_FACILITY = 0.95;
    public static final double LEAST_DISCRIMINATION = 0.1;
    public static final double MOST_UNSCORABLE = 0.1;

    /** @param responses all of one version of one item @param rest mean of an attempt's other items; NaN without any */
    static ItemStatistics of(List<ItemResponse> responses, ToDoubleFunction<ItemResponse> rest) {
        List<ItemResponse> answers =
                responses.stream().filter(response -> !response.leftOut()).toList();
        double[] scores = answers.stream()
                .map(ItemResponse::score)
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
        double facility = Arrays.stream(scores).average().orElse(Double.NaN) / 100;
        double unscorable =
                share(answers.stream().filter(ItemResponse::unscorable).count(), answers.size());
        double discrimination = discrimination(answers, rest);
        List<ChoiceCounts> choices = choices(responses);
        ItemResponse first = responses.get(0);
        return new ItemStatistics(
                first.itemId(),
                first.itemVersion(),
                first.type(),
                answers.size(),
                scores.length,
                facility,
                discrimination,
                median(answers.stream()
                        .map(ItemResponse::seconds)
                        .flatMapToDouble(OptionalDouble::stream)
                        .toArray()),
                unscorable,
                responses.size() - answers.size(),
                choices,
                answers.size() < LEAST_RESPONSES
                        ? Set.of()
                        : flags(facility, discrimination, unscorable, choices, LeakSignal.of(weeks(answers))));
    }

    private static double discrimination(List<ItemResponse> answers, ToDoubleFunction<ItemResponse> rest) {
        List<ItemResponse> both = answers.stream()
                .filter(answer -> answer.score().isPresent() && !Double.isNaN(rest.applyAsDouble(answer)))
                .toList();
        return both.size() < LEAST_RESPONSES
                ? Double.NaN
                : Correlation.pearson(
                        both.stream()
                                .mapToDouble(answer -> answer.score().getAsDouble())
                                .toArray(),
                        both.stream().mapToDouble(rest).toArray());
    }

    private static List<LeakSignal.Week> weeks(List<ItemResponse> answers) {
        Map<Integer, DoubleSummaryStatistics> byWeek = new TreeMap<>();
        answers.forEach(answer -> answer.score()
                .ifPresent(score -> byWeek.computeIfAbsent(answer.week(), week -> new DoubleSummaryStatistics())
                        .accept(score / 100)));
        return byWeek.entrySet().stream()
                .map(week -> new LeakSignal.Week(
                        week.getKey(),
                        (int) week.getValue().getCount(),
                        week.getValue().getAverage()))
                .toList();
    }

    private static List<ChoiceCounts> choices(List<ItemResponse> responses) {
        Map<String, List<Choice>> byQuestion = responses.stream()
                .flatMap(response -> response.choices().stream())
                .collect(Collectors.groupingBy(Choice::question, LinkedHashMap::new, Collectors.toList()));
        return byQuestion.values().stream().map(ChoiceCounts::of).toList();
    }

    /** A comparison with NaN does not hold, so that what is not known raises no flag. */
    private static Set<ItemFlag> flags(
            double facility,
            double discrimination,
            double unscorable,
            List<ChoiceCounts> choices,
            LeakSignal.Trend trend) {
        Map<ItemFlag, Boolean> raised = new TreeMap<>();
        raised.put(ItemFlag.TOO_HARD, facility < LEAST_FACILITY);
        raised.put(ItemFlag.TOO_EASY, facility > MOST_FACILITY);
        raised.put(ItemFlag.DOES_NOT_DISCRIMINATE, discrimination < LEAST_DISCRIMINATION);
        raised.put(ItemFlag.DISTRACTOR_BEATS_KEY, choices.stream().anyMatch(ChoiceCounts::distractorBeatsKey));
        raised.put(ItemFlag.UNSCORABLE, unscorable > MOST_UNSCORABLE);
        raised.put(ItemFlag.LEAK, trend.leak());
        Set<ItemFlag> flags = EnumSet.noneOf(ItemFlag.class);
        raised.forEach((flag, holds) -> {
            if (holds) {
                flags.add(flag);
            }
        });
        return flags;
    }

    private static double share(long part, int whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }

    /** NaN of nothing. */
    static double median(double[] values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Whether there are enough answers to show what they came to. */
    public boolean shown() {
        return n >= LEAST_RESPONSES;
    }
}
