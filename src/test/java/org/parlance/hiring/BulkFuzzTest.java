package org.parlance.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.parlance.testing.Fuzz;

/** Whatever somebody uploads as a list of applicants is read or refused, in bounded memory and time. */
class BulkFuzzTest {
    private static final String CSV = "Name;E-mail;Phone;Birth date;Language\r\n"
            + "Zoé Łącka;zoe@example.com;+48 601 234 567;1990-02-28;polski\r\n"
            + "\"Ærø, Bo\";bo@example.com;=1+1;31.12.1985;da\r\n"
            + "Ana;ana@example.com;6.39E+11;;\r\n";
    private static final Fuzz FUZZ = Fuzz.of(BulkFuzzTest::read, BulkSheet.Unreadable.class, 96);

    /** As far as an upload is taken: the table, its columns, its rows. */
    private static void read(byte[] file) {
        BulkSheet sheet = BulkFile.read(file, Optional.empty());
        ColumnMapping mapping = ColumnMapping.guessed(sheet.header());
        if (mapping.refusal(sheet.header().size()).isEmpty()) {
            assertThat(BulkCheck.rows(sheet, mapping, number -> "hash", LocalDate.of(2026, 11, 24)))
                    .hasSameSizeAs(sheet.rows());
        }
    }

    private static byte[] xlsx(int rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Fuzz", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("People");
            sheet.value(0, 0, "Name");
            sheet.value(0, 1, "E-mail");
            sheet.value(0, 2, "Birth date");
            for (int row = 1; row <= rows; row++) {
                sheet.value(row, 0, "Person " + row);
                sheet.value(row, 1, "person" + row + "@example.com");
                sheet.value(row, 2, LocalDate.of(1990, 1, 1));
                sheet.style(row, 2).format("yyyy-mm-dd").set();
                sheet.formula(row, 3, "SUM(1,2)");
            }
            sheet.range(2, 0, 3, 1).merge();
        }
        return out.toByteArray();
    }

    /** The same parts with one of them changed. */
    private static byte[] with(byte[] xlsx, String part, byte[] content) throws IOException {
        Map<String, byte[]> parts = parts(xlsx);
        parts.put(part, content);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] xlsx) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(xlsx))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void damagedCsv() throws Exception {
        FUZZ.mutate(List.of(
                bytes(CSV),
                bytes(CSV.replace(';', ',')),
                bytes("sep=|\n" + CSV.replace(';', '|')),
                CSV.getBytes(StandardCharsets.UTF_16LE)));
    }

    @Test
    void damagedXlsx() throws Exception {
        FUZZ.mutate(List.of(xlsx(4), xlsx(40)));
    }

    /** Damage to a part reaches the reader of XML, where damage to the archive is seen before. */
    @Test
    void aDamagedPartOfAWorkbook() throws Exception {
        byte[] whole = xlsx(4);
        Map<String, byte[]> parts = parts(whole);
        for (String part :
                List.of("xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml")) {
            new Fuzz(file -> read(with(whole, part, file)), FUZZ.refusal(), FUZZ.megabytes())
                    .mutate(List.of(parts.get(part)));
        }
    }

    @Test
    void aMillionColumns() {
        FUZZ.refuses("a million empty columns", bytes("Name,E-mail" + ",".repeat(1_000_000) + "\nA,a@example.com\n"));
        FUZZ.refuses("a wide row", bytes("Name,E-mail\nA,a@example.com" + ",x".repeat(1_000_000) + "\n"));
    }

    @Test
    void manyWideRows() {
        String wide = ",".repeat(470) + "\n";
        Fuzz.of(BulkFuzzTest::read, BulkSheet.Unreadable.class, 256)
                .refuse(
                        "ten thousand rows of empty columns",
                        bytes("Name,E-mail" + wide + ("A" + wide).repeat(10_000)));
    }

    @Test
    void aQuotationMarkThatIsNotClosed() {
        FUZZ.refuse("an open quotation mark", bytes("Name,E-mail\n\"A,a@example.com\n" + "x,y\n".repeat(900_000)));
    }

    @Test
    void onlyLineEnds() {
        FUZZ.refuse("five megabytes of line ends", bytes("\n".repeat(5 << 20)));
        FUZZ.refuse("as many rows of nothing", bytes("Name,E-mail\n" + "\r".repeat((5 << 20) - 20)));
    }

    @Test
    void aPartThatUnpacksToGigabytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int megabytes = 0; megabytes < 2_000; megabytes++) {
                zip.write(zeros);
            }
        }
        Fuzz.of(BulkFuzzTest::read, BulkSheet.Unreadable.class, 400).refuse("a zip bomb", out.toByteArray());
    }

    @Test
    void manyParts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int part = 0; part < 30_000; part++) {
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + part + ".xml"));
            }
        }
        FUZZ.refuse("a workbook of 30,000 parts", out.toByteArray());
    }

    @Test
    void declarationsOfAnXmlDocument() throws IOException {
        String bomb = "<?xml version=\"1.0\"%s?><!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d SYSTEM \"file:///etc/passwd\">]>"
                + "<worksheet><sheetData><row r=\"1\"><c t=\"str\"><v>&c;&d;</v></c></row></sheetData></worksheet>";
        for (String part :
                List.of("xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml")) {
            FUZZ.refuse("declarations in " + part, with(xlsx(1), part, bytes(bomb.formatted(""))));
            FUZZ.refuse(
                    "declarations in " + part + " in UTF-16",
                    with(xlsx(1), part, bomb.formatted(" encoding=\"UTF-16\"").getBytes(StandardCharsets.UTF_16)));
        }
    }

    @Test
    void cellsFarOutside() throws IOException {
        String sheet = "<?xml version=\"1.0\"?><worksheet"
                + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c"
                + " r=\"A1\" t=\"inlineStr\"><is><t>Name</t></is></c>%s</row></sheetData><mergeCells><mergeCell"
                + " ref=\"A1:ZZZZZZZZZZ99999999999999\"/></mergeCells></worksheet>";
        for (String cell : List.of(
                "<c r=\"XFD1\"><v>1</v></c>",
                "<c r=\"ZZZZZZ1\"><v>1</v></c>",
                "<c t=\"n\" r = '&#90;ZZZZZ1'><v>1</v></c>",
                "<c r=\"99\"><v>1</v></c>",
                "<c r=\"B1\"><v>1e999999999</v></c>",
                "<c r=\"B1\" t=\"s\"><v>99999</v></c>",
                "<c r=\"B1\"><v>" + "9".repeat(2_000_000) + "</v></c>")) {
            FUZZ.refuses("a cell " + cell, with(xlsx(1), "xl/worksheets/sheet1.xml", bytes(sheet.formatted(cell))));
            FUZZ.refuses(
                    "a cell without merged ones " + cell,
                    with(
                            xlsx(1),
                            "xl/worksheets/sheet1.xml",
                            bytes(sheet.formatted(cell).replaceAll("<mergeCells>.*</mergeCells>", ""))));
        }
    }
}
