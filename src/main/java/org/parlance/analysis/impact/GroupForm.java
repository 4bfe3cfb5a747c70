package org.parlance.analysis.impact;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parlance.analysis.impact.GroupAttribute.Category;
import org.parlance.analysis.impact.GroupAttribute.Kind;

/**
 * The groups as they are typed: for each attribute its label, what it stands for and its categories, one a line.
 *
 * @param rows as many as the page has places for, also empty ones
 */
record GroupForm(List<Row> rows) {
    static final int PLACES = 6;

    private static final int LONGEST = 100;
    private static final int MOST_CATEGORIES = 20;

    record Row(String label, Kind kind, String categories) {
        static final Row EMPTY = new Row("", Kind.OTHER, "");

        boolean blank() {
            return label.isBlank() && categories.isBlank();
        }

        List<String> lines() {
            return categories
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    /** The categories that New York City's bias audit summary names, which are those of the federal EEO-1 report. */
    static final GroupForm LOCAL_LAW_144 = padded(List.of(
            new Row("Sex", Kind.SEX, "Female\nMale"),
            new Row(
                    "Race/ethnicity",
                    Kind.RACE_ETHNICITY,
                    String.join(
                            "\n",
                            "Hispanic or Latino",
                            "White (not Hispanic or Latino)",
                            "Black or African American (not Hispanic or Latino)",
                            "Native Hawaiian or Pacific Islander (not Hispanic or Latino)",
                            "Asian (not Hispanic or Latino)",
                            "Native American or Alaska Native (not Hispanic or Latino)",
                            "Two or more races (not Hispanic or Latino)"))));

    static GroupForm of(List<GroupAttribute> attributes) {
        return padded(attributes.stream()
                .map(attribute -> new Row(
                        attribute.label(),
                        attribute.kind(),
                        String.join(
                                "\n",
                                attribute.categories().stream()
                                        .map(Category::label)
                                        .toList())))
                .toList());
    }

    /** @param labels of each place, the other lists alike; any may be shorter or null */
    static GroupForm typed(List<String> labels, List<String> kinds, List<String> categories) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            rows.add(new Row(at(labels, i), kind(at(kinds, i)), at(categories, i)));
        }
        return new GroupForm(rows);
    }

    private static String at(List<String> values, int i) {
        return values == null || i >= values.size() || values.get(i) == null ? "" : values.get(i);
    }

    private static Kind kind(String name) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(Kind.OTHER);
    }

    private static GroupForm padded(List<Row> rows) {
        return new GroupForm(Stream.concat(rows.stream(), Stream.generate(() -> Row.EMPTY))
                .limit(Math.max(PLACES, rows.size()))
                .toList());
    }

    /** What an attribute can stand for. */
    public List<Kind> kinds() {
        return List.of(Kind.values());
    }

    /** What is wrong with it; empty when it can be kept. */
    Optional<String> refusal() {
        List<Row> filled = filled();
        for (Row row : filled) {
            if (row.label().isBlank() || row.label().length() > LONGEST) {
                return Optional.of("Give each attribute a name, in up to 100 characters.");
            }
            if (row.lines().size() < 2 || row.lines().size() > MOST_CATEGORIES) {
                return Optional.of("Give “" + row.label().strip() + "” 2 to 20 categories, one a line.");
            }
            if (row.lines().stream().anyMatch(line -> line.length() > LONGEST)) {
                return Optional.of("A category has up to 100 characters.");
            }
            if (distinct(row.lines()) < row.lines().size()) {
                return Optional.of("Two categories of “" + row.label().strip() + "” have the same name.");
            }
        }
        if (distinct(filled.stream().map(Row::label).toList()) < filled.size()) {
            return Optional.of("Two attributes have the same name.");
        }
        for (Kind kind : List.of(Kind.SEX, Kind.RACE_ETHNICITY)) {
            if (filled.stream().filter(row -> row.kind() == kind).count() > 1) {
                return Optional.of("Only one attribute can stand for sex, and one for race/ethnicity.");
            }
        }
        return Optional.empty();
    }

    private static long distinct(List<String> labels) {
        return labels.stream().map(GroupForm::id).distinct().count();
    }

    private List<Row> filled() {
        return rows.stream().filter(row -> !row.blank()).toList();
    }

    /** Of a form that is not refused. */
    List<GroupAttribute> attributes() {
        return filled().stream()
                .map(row ->
                        new GroupAttribute(id(row.label()), row.label().strip(), row.kind(), categories(row.lines())))
                .toList();
    }

    private static List<Category> categories(List<String> labels) {
        Map<String, Category> categories = new LinkedHashMap<>();
        labels.forEach(label -> categories.put(id(label), new Category(id(label), label)));
        return List.copyOf(categories.values());
    }

    /** The same for the same label, whatever its case and punctuation. */
    static String id(String label) {
        String plain = Normalizer.normalize(label.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "x" + Integer.toHexString(label.strip().hashCode()) : plain;
    }
}
