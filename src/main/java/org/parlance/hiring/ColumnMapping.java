package org.parlance.hiring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which column of a file holds what; columns are counted from 0. */
public record ColumnMapping(Map<BulkField, Integer> columns) {
    public static final ColumnMapping NONE = new ColumnMapping(Map.of());

    /** By the headers; of two columns that name the same, the first. */
    static ColumnMapping guessed(List<String> header) {
        Map<BulkField, Integer> columns = new EnumMap<>(BulkField.class);
        for (int column = 0; column < header.size(); column++) {
            int place = column;
            BulkField.named(header.get(column)).ifPresent(field -> columns.putIfAbsent(field, place));
        }
        return new ColumnMapping(columns);
    }

    public Optional<Integer> column(BulkField field) {
        return Optional.ofNullable(columns.get(field));
    }

    /** What keeps it from being used, for the recruiter to read; empty when it can be. */
    Optional<String> refusal(int width) {
        if (columns.values().stream().anyMatch(column -> column < 0 || column >= width)) {
            return Optional.of("A chosen column is not in the file. Choose the columns again.");
        }
        if (columns.values().stream().distinct().count() < columns.size()) {
            return Optional.of("One column cannot hold two things. Choose another column for one of them.");
        }
        if (!columns.containsKey(BulkField.NAME)) {
            return Optional.of("Choose the column that holds the applicants' names.");
        }
        return columns.containsKey(BulkField.EMAIL) || columns.containsKey(BulkField.PHONE)
                ? Optional.empty()
                : Optional.of("Choose the column that holds e-mail addresses or phone numbers.");
    }
}
