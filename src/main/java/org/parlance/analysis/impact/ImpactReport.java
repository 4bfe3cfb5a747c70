package org.parlance.analysis.impact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parlance.analysis.impact.GroupAttribute.Kind;

/**
 * What the groups' results look like beside each other, in the form that the summary of a bias audit under New York
 * City's Local Law 144 of 2021 asks for (6 RCNY 5-301): for sex, for race/ethnicity and for both crossed the number of
 * people, the selection rate, the scoring rate (the share above the sample's median score), and the impact ratios of both
 * to the group with the highest rate; and the number of people whose groups are unknown.
 *
 * @param people in the sample
 * @param selected of them
 * @param declared how many gave at least one answer
 * @param median of the sample's scores; NaN where nobody has one
 * @param tables one for each attribute, and sex by race/ethnicity where both are there
 */
record ImpactReport(int people, int selected, int declared, double median, List<ImpactTable> tables) {
    static ImpactReport of(List<Assessed> people, List<GroupAttribute> attributes) {
        double median = middle(people.stream()
                .filter(Assessed::scored)
                .mapToDouble(Assessed::score)
                .toArray());
        List<ImpactTable> tables = new ArrayList<>(attributes.stream()
                .map(attribute -> ImpactTable.of(attribute, people, median))
                .toList());
        of(attributes, Kind.SEX)
                .flatMap(sex -> of(attributes, Kind.RACE_ETHNICITY)
                        .map(ethnicity -> ImpactTable.of(sex, ethnicity, people, median)))
                .ifPresent(tables::add);
        return new ImpactReport(
                people.size(),
                (int) people.stream().filter(Assessed::selected).count(),
                (int) people.stream().filter(one -> !one.answers().isEmpty()).count(),
                median,
                List.copyOf(tables));
    }

    private static Optional<GroupAttribute> of(List<GroupAttribute> attributes, Kind kind) {
        return attributes.stream().filter(attribute -> attribute.kind() == kind).findFirst();
    }

    /** The middle one, or the mean of the two in the middle. */
    static double middle(double... scores) {
        if (scores.length == 0) {
            return Double.NaN;
        }
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Whether enough people have answered for anything to be shown. */
    public boolean enough() {
        return tables.stream().anyMatch(table -> !table.told().isEmpty());
    }
}
