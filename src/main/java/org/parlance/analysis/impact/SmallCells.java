package org.parlance.analysis.impact;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which cells of a table of counts may be shown without telling an individual's answer. One with too few people is
 * hidden; and where a row or column would give it away, as the only one hidden or with too few hidden together, the
 * smallest beside it is hidden too (primary and complementary suppression, as in the US Federal Committee on Statistical
 * Methodology's Statistical Policy Working Paper 22, 2005). An empty cell hides nobody.
 */
final class SmallCells {
    /** The fewest people of whom something may be said. */
    static final int LEAST = 5;

    private final int[][] counts;
    private final boolean[][] shown;

    private SmallCells(int[][] counts) {
        this.counts = counts;
        this.shown = new boolean[counts.length][];
        for (int row = 0; row < counts.length; row++) {
            shown[row] = new boolean[counts[row].length];
            for (int column = 0; column < counts[row].length; column++) {
                shown[row][column] = counts[row][column] == 0 || counts[row][column] >= LEAST;
            }
        }
    }

    /** @param counts by row and column, all rows as long; a single row for a table of one attribute */
    static boolean[][] shown(int[][] counts) {
        SmallCells cells = new SmallCells(counts);
        while (cells.hideOneMore()) {
            // each round hides a cell, so that there is an end
        }
        return cells.shown;
    }

    private boolean hideOneMore() {
        for (int row = 0; row < counts.length; row++) {
            int at = row;
            if (hideIn(IntStream.range(0, counts[row].length)
                    .mapToObj(column -> new int[] {at, column})
                    .toArray(int[][]::new))) {
                return true;
            }
        }
        int columns = counts.length == 0 ? 0 : counts[0].length;
        for (int column = 0; counts.length > 1 && column < columns; column++) {
            int at = column;
            if (hideIn(IntStream.range(0, counts.length)
                    .mapToObj(row -> new int[] {row, at})
                    .toArray(int[][]::new))) {
                return true;
            }
        }
        return false;
    }

    /** Hides the smallest of a line that gives a hidden one away. @param line the cells' rows and columns */
    private boolean hideIn(int[][] line) {
        int[][] hidden = Arrays.stream(line).filter(cell -> !isShown(cell)).toArray(int[][]::new);
        int people = Arrays.stream(hidden).mapToInt(this::count).sum();
        if (hidden.length == 0 || (hidden.length > 1 && people >= LEAST)) {
            return false;
        }
        int[] smallest = null;
        for (int[] cell : line) {
            if (isShown(cell) && count(cell) > 0 && (smallest == null || count(cell) < count(smallest))) {
                smallest = cell;
            }
        }
        if (smallest == null) {
            return false;
        }
        shown[smallest[0]][smallest[1]] = false;
        return true;
    }

    private boolean isShown(int[] cell) {
        return shown[cell[0]][cell[1]];
    }

    private int count(int[] cell) {
        return counts[cell[0]][cell[1]];
    }
}
