package org.parlance.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellsTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+63 917 555 0142", "-2", "@SUM(A1)", "\tx", "\rx"})
    void neutralisesWhatASpreadsheetWouldRun(String cell) {
        assertThat(CsvCells.neutralised(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana Reyes", "a=b", " =1", "'quoted", "67"})
    void leavesOtherCellsAlone(String cell) {
        assertThat(CsvCells.neutralised(cell)).isEqualTo(cell);
    }

    @Test
    void writesNothingForNothing() {
        assertThat(CsvCells.neutralised(null)).isEmpty();
        assertThat(CsvCells.neutralised("")).isEmpty();
    }
}
