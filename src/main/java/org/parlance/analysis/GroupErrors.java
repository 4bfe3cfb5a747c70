package org.parlance.analysis;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether the machine is kinder to one group than to another at equal human rating: the straight line that predicts the
 * machine's score from people's is fitted over all, and a group's mean error is the mean distance of its scores from it.
 *
 * @param byGroup points of 0-100, in the groups' order; above 0 the machine gives this group more than others whom
 *     people judged alike
 * @param largestDifference between two groups' mean errors, points
 */
public record GroupErrors(Map<String, Double> byGroup, double largestDifference) {
    /** @param groups the responses of each group; none is empty */
    public static GroupErrors of(Map<String, List<RatedScore>> groups) {
        List<RatedScore> all =
                groups.values().stream().flatMap(Collection::stream).toList();
        LinearFit expected = LinearFit.of(
                all.stream().mapToDouble(RatedScore::human).toArray(),
                all.stream().mapToDouble(RatedScore::machine).toArray());
        Map<String, Double> errors = new LinkedHashMap<>();
        groups.forEach((group, rated) -> errors.put(
                group,
                rated.stream()
                        .mapToDouble(one -> one.machine() - expected.at(one.human()))
                        .average()
                        .orElseThrow()));
        Comparator<Double> order = Comparator.naturalOrder();
        double largest = errors.values().stream().max(order).orElse(0.0)
                - errors.values().stream().min(order).orElse(0.0);
        return new GroupErrors(errors, largest);
    }
}
