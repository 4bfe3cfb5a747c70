package org.parlance.hiring;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Reads a file of applicants, CSV or XLSX, by what it is and not by its name. */
final class BulkFile {
    /** Rows with applicants. */
    static final int MOST_ROWS = 10_000;

    static final int MOST_BYTES = 5 << 20;

    private BulkFile() {}

    /**
     * @param charset of a CSV file; empty to find out
     * @throws BulkSheet.Unreadable with what to do about it
     */
    static BulkSheet read(byte[] file, Optional<Charset> charset) {
        if (file.length == 0) {
            throw new BulkSheet.Unreadable(
                    "The file is empty. Choose one with a row of headers and a row for each applicant.");
        }
        if (file.length > MOST_BYTES) {
            throw new BulkSheet.Unreadable(
                    "The file is larger than " + (MOST_BYTES >> 20) + " MB. Split it, and upload the parts.");
        }
        // too short for the signatures that are looked for below is too short for a spreadsheet
        boolean mayBeSheet = file.length >= 8;
        if (mayBeSheet && ReadableWorkbook.isOLE2Header(file)) {
            throw new BulkSheet.Unreadable("This is an old spreadsheet (.xls) or one with a password."
                    + " Save it as XLSX without a password, or as CSV, and upload that.");
        }
        BulkSheet sheet =
                mayBeSheet && ReadableWorkbook.isOOXMLZipHeader(file) ? XlsxSheet.read(file) : csv(file, charset);
        if (sheet.rows().size() > MOST_ROWS) {
            throw new BulkSheet.Unreadable(
                    "The file has more than %,d rows. Split it, and upload the parts.".formatted(MOST_ROWS));
        }
        return checked(sheet);
    }

    private static BulkSheet csv(byte[] file, Optional<Charset> charset) {
        CharsetGuess.Decoded decoded =
                charset.map(named -> CharsetGuess.decode(file, named)).orElseGet(() -> CharsetGuess.decode(file));
        if (decoded.text().startsWith("%PDF") || decoded.text().indexOf('\0') >= 0) {
            throw new BulkSheet.Unreadable(
                    "This is neither CSV nor XLSX. Save the table in one of these forms and upload that.");
        }
        return CsvSheet.read(decoded);
    }

    private static BulkSheet checked(BulkSheet sheet) {
        if (sheet.header().stream().allMatch(String::isBlank)) {
            throw new BulkSheet.Unreadable("The first row has to hold the columns' headers, such as Name and E-mail.");
        }
        Set<String> seen = new HashSet<>();
        for (String header : sheet.header()) {
            if (!header.isBlank() && !seen.add(header.strip().toLowerCase(Locale.ROOT))) {
                throw new BulkSheet.Unreadable("Two columns have the header “" + header.strip()
                        + "”. Rename or delete one of them, then upload the file again.");
            }
        }
        List<BulkSheet.Row> rows = new ArrayList<>(sheet.rows());
        while (!rows.isEmpty() && rows.get(rows.size() - 1).empty()) {
            rows.remove(rows.size() - 1);
        }
        if (rows.isEmpty()) {
            throw new BulkSheet.Unreadable("There is no row below the headers, so nobody to invite.");
        }
        return new BulkSheet(sheet.form(), sheet.exactWidth(), sheet.header(), rows);
    }
}
