package org.parlance.analysis.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parlance.analysis.impact.ImpactLine.Compared;

/**
 * The groups of one attribute, or of two crossed, beside each other.
 *
 * @param title the attributes' labels
 * @param known people who said which group they are of
 * @param unknown people who did not; they are in no line
 * @param lines in the order of the definition
 * @param largest the group with most people, which the scores of the others are compared with; empty where none is shown
 */
record ImpactTable(String title, int known, int unknown, List<ImpactLine> lines, String largest) {
    /** A group with a smaller share of the data may be left out of the ratios: New York City, 6 RCNY 5-301(d). */
    static final double RARE = 0.02;

    private record Group(String label, List<Assessed> people, boolean shown) {
        Rate selection() {
            return new Rate((int) people.stream().filter(Assessed::selected).count(), people.size());
        }

        Rate scoring(double median) {
            List<Assessed> scored = people.stream().filter(Assessed::scored).toList();
            return new Rate(
                    (int) scored.stream().filter(one -> one.score() > median).count(), scored.size());
        }

        Spread spread() {
            return Spread.of(people.stream()
                    .filter(Assessed::scored)
                    .mapToDouble(Assessed::score)
                    .toArray());
        }
    }

    /** @param people all of the sample @param median of the sample's scores */
    static ImpactTable of(GroupAttribute attribute, List<Assessed> people, double median) {
        List<List<Assessed>> members = attribute.categories().stream()
                .map(category -> members(people, attribute, category.id()))
                .toList();
        boolean[] shown = SmallCells.shown(
                new int[][] {members.stream().mapToInt(List::size).toArray()})[0];
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            groups.add(new Group(attribute.categories().get(i).label(), members.get(i), shown[i]));
        }
        return of(attribute.label(), groups, people.size(), median);
    }

    /** Two attributes crossed, as sex by race/ethnicity. */
    static ImpactTable of(GroupAttribute rows, GroupAttribute columns, List<Assessed> people, double median) {
        List<List<List<Assessed>>> members = rows.categories().stream()
                .map(row -> columns.categories().stream()
                        .map(column -> members(members(people, rows, row.id()), columns, column.id()))
                        .toList())
                .toList();
        boolean[][] shown = SmallCells.shown(members.stream()
                .map(row -> row.stream().mapToInt(List::size).toArray())
                .toArray(int[][]::new));
        List<Group> groups = new ArrayList<>();
        for (int row = 0; row < shown.length; row++) {
            for (int column = 0; column < shown[row].length; column++) {
                String label = rows.categories().get(row).label() + ", "
                        + columns.categories().get(column).label();
                groups.add(new Group(label, members.get(row).get(column), shown[row][column]));
            }
        }
        return of(rows.label() + " × " + columns.label(), groups, people.size(), median);
    }

    private static List<Assessed> members(List<Assessed> people, GroupAttribute attribute, String category) {
        return people.stream()
                .filter(one -> category.equals(one.answers().get(attribute.id())))
                .toList();
    }

    private static ImpactTable of(String title, List<Group> groups, int sample, double median) {
        int known = groups.stream().mapToInt(group -> group.people().size()).sum();
        List<Group> compared = groups.stream()
                .filter(group -> group.shown() && !rare(group, known))
                .toList();
        Rate bestSelection = highest(compared, Group::selection);
        Rate bestScoring = highest(compared, group -> group.scoring(median));
        Optional<Group> largest = compared.stream()
                .max(Comparator.comparingInt(group -> group.people().size()));
        List<ImpactLine> lines = groups.stream()
                .map(group -> !group.shown()
                        ? ImpactLine.hidden(group.label())
                        : new ImpactLine(
                                group.label(),
                                group.people().size(),
                                true,
                                rare(group, known),
                                compared(group.selection(), rare(group, known), bestSelection),
                                compared(group.scoring(median), rare(group, known), bestScoring),
                                group.spread(),
                                difference(group, largest)))
                .toList();
        return new ImpactTable(
                title, known, sample - known, lines, largest.map(Group::label).orElse(""));
    }

    private static boolean rare(Group group, int known) {
        return !group.people().isEmpty() && group.people().size() < RARE * known;
    }

    private static Rate highest(List<Group> groups, Function<Group, Rate> rate) {
        return groups.stream()
                .map(rate)
                .filter(one -> one.of() > 0)
                .max(Comparator.comparingDouble(Rate::value))
                .orElse(new Rate(0, 0));
    }

    private static Compared compared(Rate rate, boolean rare, Rate highest) {
        return rare ? Compared.without(rate) : Compared.of(rate, highest);
    }

    private static EffectSize difference(Group group, Optional<Group> largest) {
        return largest.filter(other -> other != group)
                .map(other -> EffectSize.between(group.spread(), other.spread()))
                .orElse(EffectSize.UNKNOWN);
    }

    /** Whether any group is kept back. */
    public boolean withheld() {
        return lines.stream().anyMatch(line -> !line.shown());
    }

    /** The groups that something is said of. */
    public List<ImpactLine> told() {
        return lines.stream().filter(ImpactLine::told).toList();
    }

    /** Whether there are two groups to compare. */
    public boolean comparable() {
        return told().stream().filter(line -> !line.rare()).count() > 1;
    }
}
