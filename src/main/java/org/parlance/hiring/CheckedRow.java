package org.parlance.hiring;

import java.util.List;

/**
 * A row of an uploaded file.
 *
 * @param candidate with normalised parts; null when the row has problems of its own
 * @param traits what the person is known again by; null with the candidate
 */
record CheckedRow(BulkSheet.Row row, Candidate candidate, PersonTraits traits, List<RowProblem> problems) {
    boolean good() {
        return problems.isEmpty();
    }

    CheckedRow refused(RowProblem problem) {
        return new CheckedRow(row, candidate, traits, List.of(problem));
    }
}
