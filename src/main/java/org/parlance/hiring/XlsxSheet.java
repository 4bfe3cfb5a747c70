package org.parlance.hiring;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first worksheet of an XLSX file as text; nothing of it is computed. */
final class XlsxSheet {
    /** Number formats that every program has for dates and times. */
    private static final Set<Integer> BUILT_IN_DATES = Set.of(14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47);

    /** Wider tables are cut: nobody has so many columns, but a stray cell far to the right is common. */
    private static final int MOST_COLUMNS = 60;

    /** A number with more zeros is left as it stands in the file: 1E999999999 would be a gigabyte of them. */
    private static final int MOST_DIGITS = 300;

    private XlsxSheet() {}

    /** @throws BulkSheet.Unreadable when it is no XLSX spreadsheet, or one that is too large */
    static BulkSheet read(byte[] file) {
        List<XlsxArchive.Range> merged = XlsxArchive.mergedRanges(file);
        List<BulkSheet.Row> all = new ArrayList<>();
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.limit(BulkFile.MOST_ROWS + 2L).forEach(row -> all.add(row(row, merged)));
        } catch (IOException | RuntimeException damaged) {
            // the reader checks little, so that damage shows as whatever it stumbles over
            throw new BulkSheet.Unreadable("This spreadsheet is damaged. Open it, save it again and upload that.");
        }
        List<String> header = all.isEmpty() ? List.of() : all.get(0).cells();
        return new BulkSheet("XLSX, first worksheet", false, header, all.subList(Math.min(1, all.size()), all.size()));
    }

    private static BulkSheet.Row row(Row row, List<XlsxArchive.Range> merged) {
        List<String> cells = new ArrayList<>();
        Map<Integer, BulkSheet.Oddity> odd = new HashMap<>();
        for (int column = 0; column < Math.min(row.getCellCount(), MOST_COLUMNS); column++) {
            Cell cell = row.getCell(column);
            if (cell == null || cell.getType() == CellType.EMPTY) {
                cells.add("");
                continue;
            }
            switch (cell.getType()) {
                case FORMULA -> odd.put(column, BulkSheet.Oddity.FORMULA);
                case ERROR -> odd.put(column, BulkSheet.Oddity.ERROR);
                case NUMBER -> {
                    if (date(cell)) {
                        odd.put(column, BulkSheet.Oddity.DATE);
                    }
                }
                case STRING, BOOLEAN, EMPTY -> {}
            }
            cells.add(text(cell, odd.get(column)));
        }
        for (XlsxArchive.Range range : merged) {
            if (row.getRowNum() >= range.firstRow() && row.getRowNum() <= range.lastRow()) {
                odd.put(range.firstColumn(), BulkSheet.Oddity.MERGED);
            }
        }
        return new BulkSheet.Row(row.getRowNum(), cells, odd);
    }

    private static String text(Cell cell, BulkSheet.Oddity oddity) {
        if (oddity == BulkSheet.Oddity.DATE) {
            return cell.asDate().toLocalDate().toString();
        }
        if (cell.getType() == CellType.NUMBER) {
            // a phone number that became a number is 6.39175550142E11 in the file
            BigDecimal number = cell.asNumber().stripTrailingZeros();
            boolean writable = Math.abs((long) number.scale()) <= MOST_DIGITS;
            return writable ? number.toPlainString() : cell.getRawValue();
        }
        String raw = cell.getType() == CellType.STRING ? cell.getText() : cell.getRawValue();
        return raw == null ? "" : raw;
    }

    private static boolean date(Cell cell) {
        if (cell.getDataFormatId() != null && BUILT_IN_DATES.contains(cell.getDataFormatId())) {
            return true;
        }
        String format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        String codes = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
        return codes.contains("yy") || codes.contains("dd") || codes.contains("d/m") || codes.contains("h:m");
    }
}
