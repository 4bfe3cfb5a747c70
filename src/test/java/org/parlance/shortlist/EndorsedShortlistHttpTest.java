package org.parlance.shortlist;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parlance.testing.TestEndorsements.FROM;
import static org.parlance.testing.TestEndorsements.TO;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parlance.testing.ApiTokens;
import org.parlance.testing.PassedApplicants;
import org.parlance.testing.PassedApplicants.Passed;
import org.parlance.testing.Patience;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestEndorsements;
import org.parlance.testing.TestEndorsements.AsRecruiterOfTo;
import org.parlance.testing.TestHiring;
import org.parlance.verdict.EndorsementService;
import org.parlance.verdict.Outcome;
import org.parlance.verdict.VerdictService;

/** A result that was endorsed goes the way of any other: onto lists, into files, through the API. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class EndorsedShortlistHttpTest {
    private static final String NAME = "Ewa Dwukrotna";
    private static final String API = "/api/v1";

    @Inject
    TestHiring hiring;

    @Inject
    PassedApplicants people;

    @Inject
    TestEndorsements endorsing;

    @Inject
    EndorsementService endorsements;

    @Inject
    VerdictService decisions;

    @Inject
    ShortlistKeeping keeping;

    private Passed taken;
    private UUID to;
    private UUID endorsement;
    private String origin;

    @BeforeEach
    void aPassOfOneAccountThatCountsForAnother() {
        taken = people.scored(hiring.inviteFor(FROM, TestHiring.WRITING), NAME, 71);
        to = hiring.campaignOf(hiring.inviteFor(TO, TestHiring.WRITING));
        endorsement = endorsing.endorse(taken.attemptId(), to);
        origin = endorsing.nameOf(taken.campaignId());
    }

    private void pass() {
        endorsements.decide(endorsement, Outcome.PASS, "Reads well.", endorsing.other(), people.staff("Otto Berg"));
    }

    private UUID list() {
        return keeping.create(to, "Second choice", endorsing.other(), people.staff("Otto Berg"))
                .id();
    }

    private static String page(String path) {
        return given().accept("text/html,*/*;q=0.8")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Response post(String path, Object... form) {
        var request = given().redirects().follow(false);
        for (int i = 0; i < form.length; i += 2) {
            request = request.formParam(form[i].toString(), form[i + 1]);
        }
        return request.post(path);
    }

    private static byte[] exported(String list, String format) {
        String export = post(list + "/exports", "format", format)
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst(".*(?=/shortlists)", "");
        Patience.await("the file of " + format, () -> Stream.of(page(export + "/live"))
                .filter(live -> live.contains(export + "/file"))
                .findFirst());
        return given().get(export + "/file").then().statusCode(200).extract().asByteArray();
    }

    @Test
    @AsRecruiterOfTo
    void theOtherAccountPutsItForwardAndLearnsNotWhereItIsFrom() throws IOException {
        String list = "/shortlists/lists/" + list();
        assertThat(post(list + "/add", "attempt", taken.attemptId()).statusCode())
                .as("nobody has passed it yet")
                .isEqualTo(409);
        assertThat(page(list + "/add")).doesNotContain(NAME);
        pass();

        assertThat(page(list + "/add")).contains(NAME, "/endorsements/" + endorsement, "another client account");
        assertThat(page(list + "/add?overall=99")).doesNotContain(NAME);
        assertThat(post(list + "/add", "whom", "matching").statusCode()).isEqualTo(303);
        assertThat(page(list))
                .contains(NAME, "Otto Berg", "/endorsements/" + endorsement, "another client account")
                .doesNotContain("/attempts/", origin, "is no longer a pass");
        assertThat(page("/endorsements/" + endorsement)).contains("/shortlist/undo");

        assertThat(page(list + ".csv"))
                .contains(NAME, ",another client account")
                .doesNotContain(origin);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(exported(list, "XLSX")));
                Stream<Row> rows = book.getSheet(0).orElseThrow().openStream()) {
            Row row = rows.toList().get(1);
            assertThat(row.getCellText(1)).isEqualTo(NAME);
            assertThat(row.getCellText(4)).isEqualTo(endorsing.nameOf(to));
            assertThat(row.getCellText(11)).isEqualTo("Otto Berg");
            assertThat(row.getCellText(19)).isEqualTo("another client account");
        }
        try (PDDocument pdf = Loader.loadPDF(given().get("/endorsements/" + endorsement + "/report.pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(NAME, "Endorsed from: another client account", "Otto Berg", "Reads well.")
                    .doesNotContain(origin);
        }
        assertThat(exported(list, "REPORTS")).isNotEmpty();

        assertThat(post("/endorsements/" + endorsement + "/shortlist/undo").statusCode())
                .isEqualTo(303);
        assertThat(page(list)).contains("Put back");
        assertThat(post("/endorsements/" + endorsement + "/shortlist").statusCode())
                .isEqualTo(303);
        assertThat(page("/endorsements/" + endorsement)).contains("/shortlist/undo");
    }

    @Test
    @TestSecurity(user = "hanna", roles = "hr")
    void whoeverSeesBothAccountsReadsWhereItIsFromAndAFileWithThatIsForNobodyElse() {
        pass();
        UUID list = list();
        String path = "/shortlists/lists/" + list;
        given().auth()
                .oauth2(ApiTokens.of("recruiter", TO))
                .contentType("application/json")
                .body(Map.of("attemptIds", List.of(taken.attemptId())))
                .post(API + "/shortlists/" + list + "/entries")
                .then()
                .statusCode(200);

        assertThat(page(path)).contains(origin);
        assertThat(page(path + ".csv")).contains(origin);
        String export = post(path + "/exports", "format", "CSV").header("Location");
        String id = export.replaceFirst(".*/", "");
        assertThat(page("/shortlists/exports/" + id)).contains("Second choice");
        given().auth()
                .oauth2(ApiTokens.of("recruiter", TO))
                .get(API + "/exports/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void programsReadItInTheCampaignThatItCountsForAndNowhereElse() {
        pass();
        JsonPath results = as("recruiter", TO)
                .get(API + "/campaigns/" + to + "/results")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(results.getList("items.attemptId"))
                .contains(taken.attemptId().toString());
        String one = API + "/campaigns/" + to + "/results/" + taken.attemptId();
        JsonPath result = as("recruiter", TO).get(one).jsonPath();
        assertThat(result.getString("campaignId")).isEqualTo(to.toString());
        assertThat(result.getString("outcome")).isEqualTo("pass");
        assertThat(result.getString("decision.by")).isEqualTo("Otto Berg");
        assertThat(result.getString("endorsement.id")).isEqualTo(endorsement.toString());
        assertThat(result.getString("endorsement.by")).isEqualTo("Henrik Nowak");
        assertThat(result.getString("endorsement.fromAccount")).isNull();
        assertThat(as("hr", TO).get(one).jsonPath().getString("endorsement.fromAccount"))
                .isEqualTo(FROM);

        as("recruiter", FROM).get(one).then().statusCode(404);
        String there = API + "/campaigns/" + taken.campaignId() + "/results";
        assertThat(as("recruiter", FROM).get(there).jsonPath().getString("items[0].endorsement"))
                .isNull();
        as("recruiter", TO).get(there).then().statusCode(404);
        as("recruiter", TO)
                .get(API + "/attempts/" + taken.attemptId() + "/result")
                .then()
                .statusCode(404);
    }

    private static io.restassured.specification.RequestSpecification as(String role, String account) {
        return given().auth().oauth2(ApiTokens.of(role, account)).contentType("application/json");
    }
}
