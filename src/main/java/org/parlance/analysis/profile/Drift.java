package org.parlance.analysis.profile;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How the scores of a trait go from month to month.
 *
 * @param months with enough scores, the oldest first
 * @param mean of all these months' scores
 */
record Drift(SkillTrait trait, List<MonthSpread> months, double mean) {
    /** @param scores of the trait, by month */
    static Drift of(SkillTrait trait, Map<YearMonth, List<Double>> scores) {
        List<MonthSpread> months = new TreeMap<>(scores)
                .entrySet().stream()
                        .filter(month -> month.getValue().size() >= MonthSpread.LEAST)
                        .map(month -> MonthSpread.of(
                                month.getKey(),
                                month.getValue().stream()
                                        .mapToDouble(Double::doubleValue)
                                        .toArray()))
                        .toList();
        double sum =
                months.stream().mapToDouble(month -> month.mean() * month.n()).sum();
        int n = months.stream().mapToInt(MonthSpread::n).sum();
        return new Drift(trait, months, n == 0 ? Double.NaN : sum / n);
    }

    /** The months whose interval does not hold the mean of all. */
    public List<YearMonth> off() {
        return months.size() < 2
                ? List.of()
                : months.stream()
                        .filter(month -> !month.meanInterval().contains(mean))
                        .map(MonthSpread::month)
                        .toList();
    }

    /** Of many attempts at once. */
    static Map<SkillTrait, Map<YearMonth, List<Double>>> byMonth(List<Sat> sat) {
        Map<SkillTrait, Map<YearMonth, List<Double>>> scores = new TreeMap<>();
        sat.stream()
                .flatMap(one -> one.traits().keySet().stream())
                .distinct()
                .forEach(trait -> scores.put(
                        trait,
                        sat.stream()
                                .filter(one -> one.traits().containsKey(trait))
                                .collect(Collectors.groupingBy(
                                        Sat::month,
                                        Collectors.mapping(
                                                one -> one.traits().get(trait).value(), Collectors.toList())))));
        return scores;
    }
}
