package org.parlance.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of tab-separated columns with a header, in UTF-8. A cell in quotation marks, as spreadsheets write it, is
 * taken without them; a cell holds no tab and no line break.
 */
final class TsvTable {
    private final Path file;
    private final List<String> columns;
    private final List<Row> rows;

    private TsvTable(Path file, List<String> columns, List<Row> rows) {
        this.file = file;
        this.columns = columns;
        this.rows = rows;
    }

    /** @param line in the file, from 1 for the header */
    record Row(int line, Map<String, String> cells) {
        /** The cell without blanks around it; empty where the row ends before it, or the table has no such column. */
        String get(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** @throws CommandFailure if it cannot be read, or a row has more cells than the header */
    static TsvTable read(Path file) {
        List<String> lines = lines(file);
        if (lines.isEmpty()) {
            throw new CommandFailure(file + " is empty: it needs a header and rows");
        }
        List<String> columns = cells(lines.get(0).replace("\uFEFF", ""));
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                rows.add(row(file, i + 1, columns, cells(lines.get(i))));
            }
        }
        if (rows.isEmpty()) {
            throw new CommandFailure(file + " has no rows under its header");
        }
        return new TsvTable(file, columns, List.copyOf(rows));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException missing) {
            throw new CommandFailure("there is no file " + file, missing);
        } catch (IOException unreadable) {
            throw new CommandFailure(file + " cannot be read as UTF-8 text: " + unreadable.getMessage(), unreadable);
        }
    }

    private static Row row(Path file, int line, List<String> columns, List<String> cells) {
        if (cells.size() > columns.size()) {
            throw new CommandFailure(
                    file + ", line " + line + ": " + cells.size() + " cells, but the header names " + columns.size());
        }
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            named.put(columns.get(i), cells.get(i));
        }
        return new Row(line, named);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1))
                .map(String::strip)
                .map(TsvTable::unquoted)
                .toList();
    }

    private static String unquoted(String cell) {
        boolean quoted = cell.length() >= 2 && cell.startsWith("\"") && cell.endsWith("\"");
        String inner = quoted ? cell.substring(1, cell.length() - 1) : cell;
        return quoted && !inner.replace("\"\"", "").contains("\"") ? inner.replace("\"\"", "\"") : cell;
    }

    /** @throws CommandFailure if one is missing */
    void require(String... names) {
        for (String name : names) {
            if (!columns.contains(name)) {
                throw new CommandFailure(
                        file + " has no column '" + name + "'; its columns are " + String.join(", ", columns));
            }
        }
    }

    boolean has(String column) {
        return columns.contains(column);
    }

    Path file() {
        return file;
    }

    List<Row> rows() {
        return rows;
    }

    /** @throws CommandFailure if an id is missing or there twice */
    void requireUniqueIds() {
        require("id");
        Map<String, Integer> seen = new HashMap<>();
        for (Row row : rows) {
            if (row.get("id").isEmpty()) {
                throw new CommandFailure(file + ", line " + row.line() + " has no id");
            }
            Integer before = seen.put(row.get("id"), row.line());
            if (before != null) {
                throw new CommandFailure(
                        file + ", line " + row.line() + ": the id " + row.get("id") + " is on line " + before + " too");
            }
        }
    }
}
