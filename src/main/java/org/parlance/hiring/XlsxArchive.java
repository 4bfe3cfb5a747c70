package org.parlance.hiring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Looks through an XLSX file before it is parsed: an archive that a stranger's file is in may be a bomb. */
final class XlsxArchive {
    private static final int MOST_ENTRIES = 300;
    private static final int MOST_BYTES = 60 << 20;
    private static final Pattern MERGED =
            Pattern.compile("<mergeCell [^>]*ref=\"([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})\"");

    /** A cell beyond column ZZZ, or one whose place is written in a way to hide that: the reader makes room up to it. */
    private static final Pattern FAR_OUT = Pattern.compile("\\sr\\s*=\\s*[\"'](?:[^\"'0-9&]{4}|[^\"'&]*&)");

    /** A number that takes minutes to read; no cell has room for it. */
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{1000}");

    /** A merged range; rows from 1, columns from 0, both inclusive. */
    record Range(int firstRow, int firstColumn, int lastRow, int lastColumn) {}

    private XlsxArchive() {}

    /**
     * Unpacks it once, within limits.
     *
     * @return what is merged in the first worksheet
     * @throws BulkSheet.Unreadable when it is too large inside, or no spreadsheet
     */
    static List<Range> mergedRanges(byte[] file) {
        TreeMap<String, String> worksheets = new TreeMap<>();
        int entries = 0;
        long unpacked = 0;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (++entries > MOST_ENTRIES) {
                    throw new BulkSheet.Unreadable("This spreadsheet holds more than " + MOST_ENTRIES
                            + " parts. Copy the rows into a new workbook and upload that.");
                }
                byte[] content = limited(zip.getInputStream(entry), MOST_BYTES - unpacked);
                unpacked += content.length;
                String text = new String(content, StandardCharsets.UTF_8);
                // a zero is how the same would look in UTF-16, which no spreadsheet program writes either
                boolean hidden = isXml(entry.getName()) && text.indexOf('\0') >= 0;
                if (hidden || text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
                    throw new BulkSheet.Unreadable(
                            "This spreadsheet holds declarations that no spreadsheet program writes. It was not read.");
                }
                if (isXml(entry.getName())
                        && (FAR_OUT.matcher(text).find()
                                || LONG_NUMBER.matcher(text).find())) {
                    throw new BulkSheet.Unreadable(
                            "This spreadsheet has a cell that no spreadsheet program writes. It was not read.");
                }
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    worksheets.put(entry.getName(), text);
                }
            }
        } catch (BulkSheet.Unreadable known) {
            throw known;
        } catch (IOException | RuntimeException damaged) {
            throw new BulkSheet.Unreadable("This spreadsheet is damaged. Open it, save it again and upload that.");
        }
        if (worksheets.isEmpty()) {
            throw new BulkSheet.Unreadable("This is no XLSX spreadsheet. Save it as XLSX or CSV and upload that.");
        }
        return ranges(worksheets.firstEntry().getValue());
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private static byte[] limited(InputStream in, long most) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[16_384];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            if (out.size() + read > most) {
                throw new BulkSheet.Unreadable("This spreadsheet is larger than " + (MOST_BYTES >> 20)
                        + " MB when unpacked. Copy the rows into a new workbook and upload that.");
            }
            out.write(buffer, 0, read);
        }
        return out.toByteArray();
    }

    private static List<Range> ranges(String worksheet) {
        List<Range> ranges = new ArrayList<>();
        Matcher found = MERGED.matcher(worksheet);
        while (found.find()) {
            ranges.add(new Range(
                    Integer.parseInt(found.group(2)),
                    column(found.group(1)),
                    Integer.parseInt(found.group(4)),
                    column(found.group(3))));
        }
        return ranges;
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1) - 1;
    }
}
