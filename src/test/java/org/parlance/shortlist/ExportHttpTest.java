package org.parlance.shortlist;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parlance.identity.ClientAccounts;
import org.parlance.testing.PassedApplicants;
import org.parlance.testing.PassedApplicants.Passed;
import org.parlance.testing.Patience;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestClock;
import org.parlance.verdict.Outcome;
import org.parlance.verdict.VerdictService;

/** What leaves the house is opened again. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@TestSecurity(user = "hanna", roles = "hr")
class ExportHttpTest {
    private static final String POLISH = "Świętosława Żółć-Jabłońska";

    @Inject
    PassedApplicants applicants;

    @Inject
    ClientAccounts accounts;

    @Inject
    ShortlistKeeping keeping;

    @Inject
    ShortlistService shortlist;

    @Inject
    VerdictService decisions;

    @Inject
    TestClock clock;

    private Passed polish;
    private Passed formula;
    private String list;

    @BeforeEach
    void twoOnAList() {
        Set<UUID> northwind = Set.of(accounts.ofSlug("northwind").id());
        polish = applicants.one(POLISH, 72.345);
        formula = applicants.beside(polish, "=SUM(A1:A9) Sørensen Åge", 61);
        UUID id = keeping.create(polish.campaignId(), "Late shift", northwind, applicants.staff("Rosa Delgado"))
                .id();
        shortlist.add(
                id, List.of(polish.attemptId(), formula.attemptId()), northwind, applicants.staff("Rosa Delgado"));
        shortlist.note(id, polish.attemptId(), "@late", northwind, applicants.staff("Rosa Delgado"));
        list = "/shortlists/lists/" + id;
    }

    private static String page(String path) {
        return given().accept("text/html").get(path).then().extract().asString();
    }

    /** Asks for a file, waits until its page has the link, and fetches it. */
    private byte[] exported(String format) {
        return exported(format, "en");
    }

    private byte[] exported(String format, String language) {
        String export = given().redirects()
                .follow(false)
                .header("Accept-Language", language)
                .formParam("format", format)
                .post(list + "/exports")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst(".*(?=/shortlists)", "");
        assertThat(page(export)).contains("Export of Late shift", "data-live-root");
        await().atMost(Patience.LIMIT).until(() -> page(export + "/live").contains(export + "/file"));
        byte[] file =
                given().get(export + "/file").then().statusCode(200).extract().asByteArray();
        clock.advance(Duration.ofHours(25));
        given().accept("text/html").get(export).then().statusCode(404);
        given().get(export + "/file").then().statusCode(404);
        return file;
    }

    @Test
    void aSpreadsheetHasTypedColumnsAndASheetForEachThing() throws IOException {
        byte[] file = exported("XLSX");

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getSheets().map(Sheet::getName))
                    .containsExactly("Applicants", "Scores", "Reasons", "Training");
            List<Row> rows = rows(book, 0);
            assertThat(rows.get(0).getCellText(1)).isEqualTo("Applicant");
            Row first = rows.get(1);
            assertThat(first.getCellText(1)).isEqualTo(POLISH);
            assertThat(first.getCell(9).getType()).isEqualTo(CellType.NUMBER);
            assertThat(first.getCellAsNumber(9).orElseThrow().doubleValue()).isEqualTo(72.35);
            assertThat(first.getCellAsDate(14)).isPresent();
            assertThat(first.getCellText(11)).isEqualTo("Rosa Delgado");
            assertThat(first.getCellText(17)).isEqualTo("'@late");
            assertThat(rows.get(2).getCellText(1)).isEqualTo("'=SUM(A1:A9) Sørensen Åge");
            assertThat(rows.stream().flatMap(Row::stream).filter(Objects::nonNull))
                    .noneMatch(cell -> cell.getType() == CellType.FORMULA);
            assertThat(rows(book, 1).stream().map(row -> row.getCellText(2))).contains("Trait", "Grammar");
            assertThat(rows(book, 2)).hasSizeGreaterThan(2);
        }
        Map<String, byte[]> parts = unzipped(file);
        String sheet = new String(parts.get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
        assertThat(sheet).contains("state=\"frozen\"", "<autoFilter ref=\"A1:T3\"");
    }

    @Test
    void aSpreadsheetIsInTheLanguageOfWhoeverAskedForIt() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(exported("XLSX", "pl")))) {
            Row first = rows(book, 0).get(1);
            assertThat(first.getCellText(7)).as("outcome").isEqualTo("Zaliczony");
            assertThat(first.getCellText(8)).as("outcome by machine").isEqualTo("Do sprawdzenia");
            assertThat(texts(book, 1, 1)).contains("Wynik ogólny", "Pisanie").doesNotContain("Writing");
            assertThat(texts(book, 1, 2)).contains("Kryterium", "Gramatyka").doesNotContain("Grammar");
            assertThat(texts(book, 2, 2)).anyMatch(reason -> reason.startsWith("Nie udało się ocenić odpowiedzi"));
        }
    }

    /** Of one column of a sheet. */
    private static List<String> texts(ReadableWorkbook book, int sheet, int column) throws IOException {
        return rows(book, sheet).stream().map(row -> row.getCellText(column)).toList();
    }

    private static List<Row> rows(ReadableWorkbook book, int sheet) throws IOException {
        try (Stream<Row> rows = book.getSheet(sheet).orElseThrow().openStream()) {
            return rows.toList();
        }
    }

    @Test
    void everyReportIsOnePageWithTheRightLetters() throws IOException {
        Map<String, byte[]> reports = unzipped(exported("REPORTS"));

        assertThat(reports).containsOnlyKeys("001-swietoslawa-zolc-jablonska.pdf", "002-sum-a1-a9-sorensen-age.pdf");
        try (PDDocument pdf = Loader.loadPDF(reports.get("001-swietoslawa-zolc-jablonska.pdf"))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains(POLISH, "Pass", "Grammar", "66", "B2+", "Rosa Delgado", "The interview went well.")
                    .contains("Outcome by machine", "Review", "Engine version", "/verify");
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded())
                        .as("embedded")
                        .isTrue();
            }
        }
        try (PDDocument pdf = Loader.loadPDF(reports.get("002-sum-a1-a9-sorensen-age.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Sørensen Åge");
        }
    }

    @Test
    void reportsThatAJobPrintsAreInTheLanguageOfWhoAskedForThem() throws IOException {
        Map<String, byte[]> reports = unzipped(exported("REPORTS", "da"));
        try (PDDocument pdf = Loader.loadPDF(reports.get("001-swietoslawa-zolc-jablonska.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(POLISH, "Bestået", "Grammatik", " kl. ")
                    .doesNotContain("Overall", "Grammar", "Pass", "Engine version");
        }
    }

    @Test
    void aReportIsInTheLanguageOfThePage() throws IOException {
        byte[] report = given().header("Accept-Language", "fr")
                .get("/attempts/" + polish.attemptId() + "/report.pdf")
                .asByteArray();
        try (PDDocument pdf = Loader.loadPDF(report)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Relevé de scores", "Réussi", "Score global", "Grammaire")
                    .doesNotContain("Overall", "Grammar");
        }
    }

    @Test
    void aCodeProvesAReportAsLongAsTheResultStands() throws IOException {
        byte[] report = given().get("/attempts/" + polish.attemptId() + "/report.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        String code = code(report);

        assertThat(page("/verify")).contains("Check a score report");
        assertThat(page("/verify?code=" + code.toLowerCase()))
                .contains("its result still stands", "Ś. Ż. J.", "Pass")
                .doesNotContain("Jabłońska", polish.attemptId().toString());
        given().accept("text/html")
                .get("/verify?code=2222-2222-2222-2222")
                .then()
                .statusCode(404);

        decisions.decide(polish.attemptId(), Outcome.FAIL, "It was another person.", applicants.staff("Rosa Delgado"));
        assertThat(page("/verify?code=" + code)).contains("the result has changed");
        assertThat(code(given().get("/attempts/" + polish.attemptId() + "/report.pdf")
                        .asByteArray()))
                .as("another result, another code")
                .isNotEqualTo(code);
    }

    @Test
    void guessingCodesIsSlow() {
        int status = 404;
        for (int i = 0; i < 40 && status == 404; i++) {
            status = given().accept("text/html")
                    .get("/verify?code=3333-3333-3333-33%02d".formatted(i))
                    .statusCode();
        }
        assertThat(status).isEqualTo(429);
        clock.advance(Duration.ofMinutes(2));
    }

    private static String code(byte[] report) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(report)) {
            Matcher code =
                    Pattern.compile("\\b\\w{4}-\\w{4}-\\w{4}-\\w{4}\\b").matcher(new PDFTextStripper().getText(pdf));
            assertThat(code.find()).isTrue();
            return code.group();
        }
    }

    /** By its directory, as spreadsheet programs read it: sizes stand there only. */
    private static Map<String, byte[]> unzipped(byte[] file) throws IOException {
        Path path = Files.write(Files.createTempFile("export", ".zip"), file);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        } finally {
            Files.delete(path);
        }
        return entries;
    }
}
