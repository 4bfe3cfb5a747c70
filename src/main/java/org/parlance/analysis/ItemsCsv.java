package org.parlance.analysis;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parlance.web.CsvCells;

/**
 * How items do as CSV, one a line; of an item with too few answers nothing but that. With a byte order mark, as
 * spreadsheets take UTF-8 for something else without it.
 */
final class ItemsCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> HEADER = List.of(
            "item",
            "version",
            "type",
            "answers",
            "facility",
            "discrimination",
            "median_seconds",
            "unscorable_share",
            "left_out",
            "flags",
            "choices");

    private ItemsCsv() {}

    static String of(List<ItemStatistics> items) {
        StringWriter csv = new StringWriter();
        csv.write(BYTE_ORDER_MARK);
        try (CsvWriter writer = CsvWriter.builder().build(csv)) {
            writer.writeRecord(HEADER);
            items.forEach(item -> writer.writeRecord(cells(item)));
        } catch (IOException impossible) {
            throw new UncheckedIOException("text in memory cannot fail to be written", impossible);
        }
        return csv.toString();
    }

    private static List<String> cells(ItemStatistics item) {
        List<String> cells = new ArrayList<>(List.of(
                CsvCells.neutralised(item.itemId()),
                Integer.toString(item.version()),
                item.type().id()));
        if (!item.shown()) {
            cells.add("<" + ItemStatistics.LEAST_RESPONSES);
            HEADER.stream().skip(cells.size()).forEach(column -> cells.add(""));
            return cells;
        }
        cells.add(Integer.toString(item.n()));
        cells.add(number(item.facility()));
        cells.add(number(item.discrimination()));
        cells.add(number(item.medianSeconds()));
        cells.add(number(item.unscorable()));
        cells.add(Integer.toString(item.leftOut()));
        cells.add(item.flags().stream().map(ItemsCsv::word).collect(Collectors.joining(" ")));
        cells.add(CsvCells.neutralised(
                item.choices().stream().map(ItemsCsv::choices).collect(Collectors.joining("; "))));
        return cells;
    }

    private static String choices(ChoiceCounts question) {
        return question.question() + ": "
                + question.options().stream()
                        .map(option -> (option.key() ? "*" : "") + option.text() + " " + option.count())
                        .collect(Collectors.joining(", "));
    }

    static String word(ItemFlag flag) {
        return flag.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty where it is not known. */
    private static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.3f", value);
    }
}
