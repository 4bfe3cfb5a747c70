package org.parlance.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Results side by side.
 *
 * @param form the table's filter that they were chosen from
 * @param rows the overall score, then each skill with its traits, of whatever any of the results has
 */
record Comparison(ResultForm form, List<Column> columns, List<Row> rows) {
    static final int LEAST = 2;
    static final int MOST = 4;

    private static final Comparator<ScoreName> ORDER = Comparator.comparing(
                    ScoreName::skill, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(ScoreName::trait, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** @param noted what a reviewer should know about the items */
    record Column(ResultView view, List<Noted> noted) {}

    /** @param cells one for each column, in order */
    record Row(ScoreName name, List<Cell> cells) {}

    /** @param score null where the result has none of this name */
    record Cell(ProfileChart.Row score) {}

    static Comparison of(ResultForm form, List<ResultView> views) {
        List<Map<ScoreName, ProfileChart.Row>> scores =
                views.stream().map(view -> byName(view.chart())).toList();
        Set<ScoreName> names = new TreeSet<>(ORDER);
        scores.forEach(known -> names.addAll(known.keySet()));
        return new Comparison(
                form,
                views.stream()
                        .map(view -> new Column(view, Noted.of(view.items())))
                        .toList(),
                names.stream()
                        .map(name -> new Row(
                                name,
                                scores.stream()
                                        .map(known -> new Cell(known.get(name)))
                                        .toList()))
                        .toList());
    }

    private static Map<ScoreName, ProfileChart.Row> byName(ProfileChart chart) {
        Map<ScoreName, ProfileChart.Row> rows = new HashMap<>();
        chart.rows().forEach(row -> rows.put(new ScoreName(row.skill(), row.trait()), row));
        return rows;
    }

    /** The attempts that are meant by what an address has, each once; what is no id is left out. */
    static List<UUID> chosen(List<String> typed) {
        return typed.stream()
                .flatMap(text -> ResultForm.id(text).stream())
                .distinct()
                .toList();
    }
}
