package org.parlance.analysis.impact;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parlance.analysis.Interval;
import org.parlance.analysis.impact.ImpactLine.Compared;
import org.parlance.web.CsvCells;

/**
 * The report as CSV, one group a line and one line for those whose group is unknown. With a byte order mark, as
 * spreadsheets take UTF-8 for something else without it.
 */
final class ImpactCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int COLUMNS = 25;

    private ImpactCsv() {}

    /** @param heads the columns' names, in the reader's language */
    static String of(ImpactReport report, ImpactMessages heads) {
        StringWriter csv = new StringWriter();
        csv.write(BYTE_ORDER_MARK);
        try (CsvWriter writer = CsvWriter.builder().build(csv)) {
            writer.writeRecord(heads.csvHeads().split(";"));
            for (ImpactTable table : report.tables()) {
                table.lines().forEach(line -> writer.writeRecord(cells(table, line)));
                writer.writeRecord(padded(table.title(), "unknown", Integer.toString(table.unknown())));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("text in memory cannot fail to be written", impossible);
        }
        return csv.toString();
    }

    private static List<String> padded(String... first) {
        return Stream.concat(Stream.of(first).map(CsvCells::neutralised), Stream.generate(() -> ""))
                .limit(COLUMNS)
                .toList();
    }

    private static List<String> cells(ImpactTable table, ImpactLine line) {
        if (!line.told()) {
            List<String> empty = new ArrayList<>(padded(table.title(), line.label(), line.shown() ? "0" : ""));
            empty.set(COLUMNS - 1, line.shown() ? "" : "too-few-to-show");
            return empty;
        }
        List<String> cells = new ArrayList<>(List.of(
                CsvCells.neutralised(table.title()), CsvCells.neutralised(line.label()), Integer.toString(line.n())));
        cells.add(Integer.toString(line.selection().rate().hits()));
        add(cells, line.selection());
        cells.add(Integer.toString(line.scoring().rate().of()));
        cells.add(Integer.toString(line.scoring().rate().hits()));
        add(cells, line.scoring());
        cells.add(number(line.spread().mean()));
        cells.add(number(line.spread().sd()));
        cells.add(number(line.difference().g()));
        add(cells, line.difference().interval());
        cells.add(Double.isNaN(line.difference().g()) ? "" : CsvCells.neutralised(table.largest()));
        cells.add(line.rare() ? "under-2-percent" : line.small() ? "fewer-than-" + ImpactLine.SMALL : "");
        return cells;
    }

    private static void add(List<String> cells, Compared compared) {
        cells.add(number(compared.rate().value()));
        add(cells, compared.rate().interval());
        cells.add(number(compared.ratio()));
        add(cells, compared.interval());
    }

    private static void add(List<String> cells, Interval interval) {
        cells.add(number(interval.low()));
        cells.add(number(interval.high()));
    }

    /** Empty where it is not known. */
    private static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.4f", value);
    }
}
