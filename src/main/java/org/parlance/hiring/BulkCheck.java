package org.parlance.hiring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Checks the rows of a file: each by itself, against the rows before it, and against who is known already. */
final class BulkCheck {
    private BulkCheck() {}

    /** @param idNumberHash is asked for the keyed hash of each number */
    static List<CheckedRow> rows(
            BulkSheet sheet, ColumnMapping mapping, UnaryOperator<String> idNumberHash, LocalDate today) {
        RowReader reader = new RowReader(sheet, mapping, idNumberHash, today);
        PersonIndex<CheckedRow> before = new PersonIndex<>();
        List<CheckedRow> checked = new ArrayList<>();
        for (BulkSheet.Row row : sheet.rows()) {
            CheckedRow read = reader.read(row);
            if (read.good()) {
                List<PersonIndex.Match<CheckedRow>> earlier = before.matches(read.traits());
                before.add(read, read.traits());
                checked.add(earlier.isEmpty() ? read : read.refused(duplicate(read, earlier.get(0))));
            } else {
                checked.add(read);
            }
        }
        return checked;
    }

    private static RowProblem duplicate(CheckedRow row, PersonIndex.Match<CheckedRow> match) {
        Candidate earlier = match.known().candidate();
        Candidate later = row.candidate();
        String number = Integer.toString(match.known().row().number());
        RowProblem.Code code =
                switch (match.ground()) {
                    case EMAIL ->
                        earlier.email().equals(later.email())
                                ? RowProblem.Code.DUPLICATE_EMAIL
                                : RowProblem.Code.SAME_PERSON;
                    case PHONE ->
                        earlier.phone().equals(later.phone())
                                ? RowProblem.Code.DUPLICATE_PHONE
                                : RowProblem.Code.SAME_PERSON;
                    case ID_NUMBER, NAME_AND_BIRTH_DATE -> RowProblem.Code.SAME_PERSON;
                };
        return new RowProblem(code, "", number);
    }

    /**
     * Refuses the good rows whose person is in the campaign already, or sat a test too lately.
     *
     * @param tooLately when the person of a row sat a test that stands against another one now
     */
    static List<CheckedRow> against(
            List<CheckedRow> rows, PersonIndex<?> invited, Function<CheckedRow, Optional<Instant>> tooLately) {
        return rows.stream()
                .map(row -> {
                    if (!row.good()) {
                        return row;
                    }
                    if (!invited.matches(row.traits()).isEmpty()) {
                        return row.refused(RowProblem.of(RowProblem.Code.ALREADY_INVITED));
                    }
                    return tooLately
                            .apply(row)
                            .map(when -> row.refused(new RowProblem(
                                    RowProblem.Code.SAT_RECENTLY,
                                    "",
                                    when.toString().substring(0, 10))))
                            .orElse(row);
                })
                .toList();
    }
}
