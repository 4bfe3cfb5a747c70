package org.parlance.analysis.impact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmallCellsTest {
    private static boolean[] row(int... counts) {
        return SmallCells.shown(new int[][] {counts})[0];
    }

    @Test
    void largeAndEmptyCellsAreShown() {
        assertThat(row(5, 0, 40)).containsExactly(true, true, true);
    }

    @Test
    void theSmallestBesideASingleHiddenOneIsHiddenToo() {
        assertThat(row(3, 12, 40)).containsExactly(false, false, true);
    }

    @Test
    void twoHiddenOnesAreEnoughWhenTheyAreFive() {
        assertThat(row(2, 3, 40)).containsExactly(false, false, true);
        assertThat(row(1, 3, 40)).containsExactly(false, false, false);
    }

    @Test
    void inATableNoRowAndNoColumnGivesACellAway() {
        boolean[][] shown = SmallCells.shown(new int[][] {{3, 20, 30}, {10, 25, 30}, {40, 50, 60}});
        assertThat(shown[0]).containsExactly(false, false, true);
        assertThat(shown[1]).containsExactly(false, false, true);
        assertThat(shown[2]).containsExactly(true, true, true);
    }
}
