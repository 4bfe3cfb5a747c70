package org.parlance.review;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.parlance.hiring.BulkPreview;
import org.parlance.web.CsvCells;

/** The rows of a file that need mending, as they were and with the reasons, to be mended and uploaded again. */
final class BadRowsCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private BadRowsCsv() {}

    static String of(List<String> header, List<BulkPreview.Bad> rows, RowWords words, BulkMessages messages) {
        StringWriter csv = new StringWriter();
        csv.write(BYTE_ORDER_MARK);
        try (CsvWriter writer = CsvWriter.builder().build(csv)) {
            writer.writeRecord(cells(messages.row(), messages.reason(), header));
            rows.forEach(row -> writer.writeRecord(
                    cells(Integer.toString(row.row()), String.join(" ", words.of(row)), row.cells())));
        } catch (IOException impossible) {
            throw new UncheckedIOException("text in memory cannot fail to be written", impossible);
        }
        return csv.toString();
    }

    private static List<String> cells(String row, String reason, List<String> rest) {
        List<String> cells = new ArrayList<>(List.of(row, reason));
        cells.addAll(rest);
        return cells.stream().map(CsvCells::neutralised).toList();
    }
}
