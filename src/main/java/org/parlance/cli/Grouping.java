package org.parlance.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Parts rows by a column: by its values, or, where these are numbers of more than {@value #MANY} kinds, by bands between
 * cuts, each of which belongs to the band above it.
 */
final class Grouping {
    static final String NONE = "(none)";

    private static final int MANY = 8;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final double[] cuts;

    /** @param cuts bounds between bands */
    Grouping(double... cuts) {
        this.cuts = Arrays.stream(cuts).sorted().distinct().toArray();
    }

    /** The groups in order, bands by their numbers and values by their names; rows without a value come last. */
    <T> Map<String, List<T>> of(List<T> rows, Function<T, String> cell) {
        List<String> values = rows.stream()
                .map(cell)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        boolean banded = values.size() > MANY
                && values.stream().allMatch(value -> NUMBER.matcher(value).matches());
        Map<String, List<T>> groups = new LinkedHashMap<>();
        if (banded) {
            for (int band = 0; band <= cuts.length; band++) {
                groups.put(name(band), new ArrayList<>());
            }
        } else {
            values.stream().sorted().forEach(value -> groups.put(value, new ArrayList<>()));
        }
        for (T row : rows) {
            String value = cell.apply(row);
            String group = value.isEmpty() ? NONE : banded ? name(bandOf(Double.parseDouble(value))) : value;
            groups.computeIfAbsent(group, missing -> new ArrayList<>()).add(row);
        }
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    private int bandOf(double value) {
        return (int) Arrays.stream(cuts).filter(cut -> value >= cut).count();
    }

    private String name(int band) {
        if (cuts.length == 0) {
            return "all";
        }
        if (band == 0) {
            return "under " + plain(cuts[0]);
        }
        String from = plain(cuts[band - 1]);
        return band == cuts.length ? from + " and over" : from + " to under " + plain(cuts[band]);
    }

    private static String plain(double cut) {
        return cut == Math.rint(cut) ? String.valueOf((long) cut) : String.valueOf(cut);
    }
}
