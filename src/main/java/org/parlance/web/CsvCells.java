package org.parlance.web;

/** Makes cells safe to open in a spreadsheet, which runs a cell that begins like a formula. */
public final class CsvCells {
    private static final String STARTS_FORMULA = "=+-@\t\r";

    private CsvCells() {}

    /** The cell as it is, or with a leading apostrophe where a spreadsheet would take it for a formula; null is empty. */
    public static String neutralised(String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        return STARTS_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
