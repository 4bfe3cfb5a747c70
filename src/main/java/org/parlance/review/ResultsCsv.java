package org.parlance.review;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parlance.web.CsvCells;

/**
 * Results as CSV for spreadsheets, with heads in the reader's language and with a byte order mark, as they take UTF-8 for something else without
 * it. Times in ISO 8601, UTC, whole seconds; scores in whole points, a column for each skill and trait by its id; codes
 * as the API has them.
 */
final class ResultsCsv implements ResultTable.Taker {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Before the scores' columns; two more come after them. */
    private static final int BEFORE = 15;

    private final List<String> heads;
    private final String otherAccount;
    private final Writer text;
    private final CsvWriter csv;
    private List<ScoreName> scores = List.of();

    /** @param words the columns' names, in the reader's language */
    ResultsCsv(OutputStream out, ResultsMessages words) {
        this.heads = List.of(words.csvHeads().split(";"));
        this.otherAccount = words.otherAccount();
        text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        csv = CsvWriter.builder().build(text);
    }

    @Override
    public void begin(List<ScoreName> all) {
        scores = all.stream().filter(score -> !score.isOverall()).toList();
        List<String> header = new ArrayList<>(heads.subList(0, BEFORE));
        scores.forEach(score -> header.add(score.id()));
        header.addAll(heads.subList(BEFORE, heads.size()));
        try {
            text.write(BYTE_ORDER_MARK);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        csv.writeRecord(header);
    }

    @Override
    public void take(List<ResultsPage.Row> some) {
        some.forEach(row ->
                csv.writeRecord(cells(row).stream().map(CsvCells::neutralised).toList()));
        try {
            csv.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private List<String> cells(ResultsPage.Row row) {
        List<String> cells = new ArrayList<>();
        Collections.addAll(
                cells,
                row.applicant(),
                row.contact(),
                row.campaign(),
                row.account(),
                row.profile(),
                row.source(),
                row.site(),
                row.requisition(),
                row.submittedAt().truncatedTo(ChronoUnit.SECONDS).toString());
        if (row.hidden()) {
            cells.addAll(Collections.nCopies(BEFORE + scores.size() + 1 - cells.size(), ""));
            cells.add(origin(row));
            return cells;
        }
        Collections.addAll(
                cells,
                row.outcome().name(),
                row.machine().name(),
                row.decision() == null ? "" : row.decision().name(),
                Boolean.toString(row.settled()),
                row.points() == null ? "" : row.points().toString(),
                row.band() == null ? "" : row.band().label());
        Map<ScoreName, ResultsPage.Score> known =
                row.scores().stream().collect(Collectors.toMap(ResultsPage.Score::name, Function.identity()));
        scores.forEach(name -> cells.add(
                known.containsKey(name) ? Long.toString(known.get(name).points()) : ""));
        cells.add(String.join(" ", row.flags()));
        cells.add(origin(row));
        return cells;
    }

    /** Empty for a test that was taken for the campaign itself. */
    private String origin(ResultsPage.Row row) {
        if (!row.endorsed()) {
            return "";
        }
        return row.origin() == null ? otherAccount : row.origin();
    }
}
