package org.parlance.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkFileTest {
    private static final String TABLE = "Nom;Téléphone\r\nZoé Łącka;+48 601 234 567\r\n";

    private static BulkSheet read(byte[] file) {
        return BulkFile.read(file, Optional.empty());
    }

    private static BulkSheet read(String csv) {
        return read(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] marked(String text, Charset charset) {
        return ("\uFEFF" + text).getBytes(charset);
    }

    @Test
    void everyEncodingOfUnicodeIsFoundOut() {
        List<byte[]> files = List.of(
                TABLE.getBytes(StandardCharsets.UTF_8),
                marked(TABLE, StandardCharsets.UTF_8),
                marked(TABLE, StandardCharsets.UTF_16LE),
                marked(TABLE, StandardCharsets.UTF_16BE),
                TABLE.getBytes(StandardCharsets.UTF_16LE),
                TABLE.getBytes(StandardCharsets.UTF_16BE));
        assertThat(files).allSatisfy(file -> {
            BulkSheet sheet = read(file);
            assertThat(sheet.header()).containsExactly("Nom", "Téléphone");
            assertThat(sheet.rows().get(0).cells()).containsExactly("Zoé Łącka", "+48 601 234 567");
        });
    }

    @Test
    void whatIsNoUtf8IsWindows1252() {
        BulkSheet sheet = read("Name,E-mail\nZoé,zoe@example.com\n".getBytes(Charset.forName("windows-1252")));
        assertThat(sheet.rows().get(0).cell(0)).isEqualTo("Zoé");
        assertThat(sheet.form()).contains("windows-1252");
    }

    @Test
    void anEncodingCanBeChosen() {
        byte[] file = "Name,E-mail\nŁącka,l@example.com\n".getBytes(Charset.forName("windows-1250"));
        assertThat(BulkFile.read(file, Optional.of(Charset.forName("windows-1250")))
                        .rows()
                        .get(0)
                        .cell(0))
                .isEqualTo("Łącka");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void everySeparatorIsFoundOut(String separator) {
        BulkSheet sheet = read(String.join(separator, "Name", "\"E-mail, work; or not\"", "Phone") + "\n"
                + String.join(separator, "Ann", "a@example.com", "601234567"));
        assertThat(sheet.header()).containsExactly("Name", "E-mail, work; or not", "Phone");
        assertThat(sheet.rows().get(0).cells()).hasSize(3);
    }

    @Test
    void rowsAreNumberedAsASpreadsheetDoes() {
        BulkSheet sheet = read("sep=;\nName;Phone\nAnn;601234567\n\nBo;\"601\n234 568\";more\n\n");
        assertThat(sheet.rows()).extracting(BulkSheet.Row::number).containsExactly(3, 4, 5);
        assertThat(sheet.rows().get(2).cells()).containsExactly("Bo", "601\n234 568", "more");
    }

    @Test
    void whatIsNoTableIsRefusedWithWhatToDo() throws IOException {
        assertThatThrownBy(() -> read("")).hasMessageContaining("empty");
        assertThatThrownBy(() -> read("Name,Phone\n")).hasMessageContaining("nobody to invite");
        assertThatThrownBy(() -> read("\n\nAnn,1")).hasMessageContaining("headers");
        assertThatThrownBy(() -> read("Name,name\nAnn,Bo")).hasMessageContaining("Two columns");
        assertThatThrownBy(() -> read("%PDF-1.7\n...")).hasMessageContaining("neither CSV nor XLSX");
        assertThatThrownBy(() -> read("Name,Phone\nAnn,1\n\"Bo,2\n")).hasMessageContaining("quotation mark");
        assertThatThrownBy(() -> read(new byte[] {
                    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                }))
                .hasMessageContaining("password");
        assertThatThrownBy(() -> read(new byte[6 << 20])).hasMessageContaining("5 MB");
        assertThatThrownBy(() -> read("Name,Phone\n" + "Ann,601234567\n".repeat(10_001)))
                .hasMessageContaining("10,000 rows");
        assertThatThrownBy(() -> read(zip("readme.txt", "no spreadsheet".getBytes(StandardCharsets.UTF_8))))
                .hasMessageContaining("no XLSX");
    }

    @Test
    void aSpreadsheetThatIsABombIsRefused() throws IOException {
        byte[] bomb = zip("xl/worksheets/sheet1.xml", new byte[70 << 20]);
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThatThrownBy(() -> read(bomb)).hasMessageContaining("60 MB");
        byte[] entities = zip(
                "xl/worksheets/sheet1.xml",
                "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> read(entities)).hasMessageContaining("declarations");
    }

    @Test
    void aSpreadsheetWithManyPartsIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 301; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
            }
        }
        assertThatThrownBy(() -> read(bytes.toByteArray())).hasMessageContaining("300 parts");
    }

    @Test
    void cellsOfASpreadsheetAreReadAsText() throws IOException {
        BulkSheet sheet = read(workbook());
        assertThat(sheet.header()).containsExactly("Name", "Phone");
        assertThat(sheet.rows().get(0).cells()).containsExactly("Ann", "639175550142");
        assertThat(sheet.rows().get(1).cells()).containsExactly("Bo", "639175550143");
        assertThat(sheet.rows().get(2).odd()).containsEntry(1, BulkSheet.Oddity.DATE);
        assertThat(sheet.rows().get(2).cell(1)).isEqualTo("2026-11-22");
        assertThat(sheet.rows().get(3).odd()).containsEntry(0, BulkSheet.Oddity.FORMULA);
        assertThat(sheet.rows().get(4).odd()).containsEntry(0, BulkSheet.Oddity.MERGED);
        assertThat(sheet.rows().get(4).number()).isEqualTo(6);
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Applicants");
            sheet.value(0, 0, "Name");
            sheet.value(0, 1, "Phone");
            sheet.value(1, 0, "Ann");
            sheet.value(1, 1, 639175550142L);
            sheet.value(2, 0, "Bo");
            sheet.value(2, 1, 6.39175550143E11);
            sheet.value(3, 0, "Cy");
            sheet.value(3, 1, LocalDate.of(2026, 11, 22));
            sheet.style(3, 1).format("yyyy-MM-dd").set();
            sheet.formula(4, 0, "SUM(1,2)");
            sheet.value(5, 0, "Di");
            sheet.value(6, 1, "601234567");
            sheet.range(5, 0, 6, 0).merge();
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
