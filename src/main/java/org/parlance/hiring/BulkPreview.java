package org.parlance.hiring;

import java.util.List;

/**
 * What would become of an uploaded file, or has become of it.
 *
 * @param refusal what keeps the columns from being used; null when they can be
 * @param good rows that would be invited
 * @param tooLately of the bad rows, those whose person sat a test too lately; they can be invited with a reason
 * @param bad rows that would not
 * @param sample of the good rows, the first
 * @param known good rows whose person has sat a test before, the first
 */
public record BulkPreview(
        List<String> header,
        ColumnMapping mapping,
        String refusal,
        int good,
        long tooLately,
        List<Bad> bad,
        List<Good> sample,
        List<Known> known) {

    /** @param row as a spreadsheet numbers it */
    public record Bad(int row, List<String> cells, List<RowProblem> problems) {}

    /** @param row as a spreadsheet numbers it */
    public record Good(int row, Candidate candidate) {}

    /** @param row as a spreadsheet numbers it. @param tests newest first */
    public record Known(int row, String name, List<EarlierTest> tests) {}
}
