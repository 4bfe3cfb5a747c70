package org.parlance.hiring;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a table from CSV as people's programs write it: with any of four separators, and any encoding. */
final class CsvSheet {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final int MOST_COLUMNS = 200;
    private static final int LOOKED_AT = 20_000;

    private CsvSheet() {}

    /** @throws BulkSheet.Unreadable when it is no CSV */
    static BulkSheet read(CharsetGuess.Decoded file) {
        String text = file.text();
        char separator = separator(text);
        int skipped = 0;
        if (text.startsWith("sep=") && text.length() > 5 && "\"\r\n".indexOf(text.charAt(4)) < 0) {
            separator = text.charAt(4);
            text = text.substring(text.indexOf('\n') + 1);
            skipped = 1;
        }
        List<List<String>> records = records(text, separator);
        if (!records.isEmpty() && records.get(0).size() > MOST_COLUMNS) {
            throw new BulkSheet.Unreadable(
                    "This CSV file has more than " + MOST_COLUMNS + " columns. Delete those that are not needed.");
        }
        List<BulkSheet.Row> rows = new ArrayList<>();
        for (int i = 1; i < records.size(); i++) {
            rows.add(new BulkSheet.Row(i + 1 + skipped, records.get(i), Map.of()));
        }
        String form = "CSV, " + file.charset().displayName() + ", separated by "
                + (separator == '\t' ? "tabs" : "“" + separator + "”");
        return new BulkSheet(form, true, records.isEmpty() ? List.of() : records.get(0), rows);
    }

    private static List<List<String>> records(String text, char separator) {
        List<List<String>> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(text);
                Stream<CsvRecord> all = reader.stream()) {
            all.limit(BulkFile.MOST_ROWS + 2L)
                    .forEach(one -> records.add(
                            List.copyOf(one.getFields().subList(0, Math.min(one.getFieldCount(), MOST_COLUMNS + 1)))));
        } catch (CsvParseException unreadable) {
            throw new BulkSheet.Unreadable("This CSV file cannot be read after row " + records.size()
                    + ". Look there for a quotation mark that is not closed, then upload it again.");
        } catch (IOException impossible) {
            throw new UncheckedIOException("text in memory cannot fail to be read", impossible);
        }
        return records;
    }

    /** The one that is most frequent outside of quotes in the first row. */
    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.size()];
        boolean quoted = false;
        for (int i = 0; i < Math.min(text.length(), LOOKED_AT); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted && SEPARATORS.contains(c)) {
                counts[SEPARATORS.indexOf(c)]++;
            }
        }
        return SEPARATORS.stream()
                .max(Comparator.comparingInt((Character separator) -> counts[SEPARATORS.indexOf(separator)])
                        .thenComparing(separator -> -SEPARATORS.indexOf(separator)))
                .orElseThrow();
    }
}
