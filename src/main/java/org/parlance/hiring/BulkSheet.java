package org.parlance.hiring;

import java.util.List;
import java.util.Map;

/**
 * A table as it was uploaded.
 *
 * @param form how it was read, such as "CSV, UTF-8, separated by ;"
 * @param exactWidth whether a row with fewer cells than the header is damaged; a spreadsheet leaves out empty ones
 */
public record BulkSheet(String form, boolean exactWidth, List<String> header, List<Row> rows) {
    /** What a cell holds that is not the text it shows. */
    public enum Oddity {
        DATE,
        FORMULA,
        ERROR,
        MERGED
    }

    /**
     * @param number as a spreadsheet numbers it, from 1
     * @param odd by column, from 0
     */
    public record Row(int number, List<String> cells, Map<Integer, Oddity> odd) {
        boolean empty() {
            return cells.stream().allMatch(String::isBlank);
        }

        /** The cell's text; empty where the row is shorter. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** Why a file cannot be read at all, for the recruiter to read. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unreadable(String detail) {
            super(detail);
        }
    }
}
