package org.parlance.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.parlance.testing.AsRecruiter;
import org.parlance.testing.Database;
import org.parlance.testing.Patience;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestHiring;

/** Inviting from a file, from the upload to the last row. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@AsRecruiter
class BulkHttpTest {
    private static final Logger LOG = Logger.getLogger(BulkHttpTest.class);

    @Inject
    TestHiring hiring;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String databaseUrl;

    private static RequestSpecification browser() {
        return given().accept("text/html,*/*;q=0.8").redirects().follow(false);
    }

    private UUID campaignOf(TestApplicant applicant) {
        return database()
                .find(UUID.class, "select campaign_id from invitation where id = ?", applicant.invitationId())
                .orElseThrow();
    }

    private Database database() {
        return new Database(databaseUrl);
    }

    private static ValidatableResponse upload(UUID campaign, String name, String csv) {
        return browser()
                .multiPart("file", name, csv.getBytes(StandardCharsets.UTF_8))
                .multiPart("encoding", "")
                .post("/campaigns/" + campaign + "/bulk")
                .then();
    }

    private static String uploaded(UUID campaign, String csv) {
        return upload(campaign, "applicants.csv", csv).statusCode(303).extract().header("Location");
    }

    private static String page(String location) {
        return browser().get(location).then().statusCode(200).extract().asString();
    }

    private long invited(UUID campaign) {
        return database()
                .find(Long.class, "select count(*) from invitation where campaign_id = ?", campaign)
                .orElseThrow();
    }

    private void awaitDone(String location) {
        await().atMost(Patience.LIMIT).until(() -> page(location + "/live").contains("All rows are worked off"));
    }

    @Test
    void nothingIsInvitedBeforeTheConfirmationAndEachOnceAfterIt() {
        TestApplicant there = hiring.invite(TestHiring.WRITING);
        UUID campaign = campaignOf(there);
        String batch = uploaded(campaign, """
            Imię i nazwisko;E-mail;Telefon;Źródło;Oddział;Język
            Łucja Bąk;lucja@example.com;;targi pracy;Kraków;pl
            Bo Berg;bo.example.com;;;;
            Cy Carr;;%s;;;
            =cmd();cy@example.com;;;;
            Łucja Bąk;lucja@example.com;;;;
            Dee Dunn;;+1 303 555 0001;;;
            """.formatted(there.phone()));
        assertThat(page(batch))
                .contains("2 rows can be invited", "4 rows need mending", "separated by “;”")
                .contains("“bo.example.com” is not an e-mail address", "invited in this campaign already")
                .contains("Row 2 has the same e-mail address");
        assertThat(invited(campaign)).isEqualTo(1);

        browser().post(batch + "/confirm").then().statusCode(303);
        browser().post(batch + "/confirm").then().statusCode(303);
        awaitDone(batch);
        assertThat(page(batch + "/live")).contains("2 invited, 4 left out");
        assertThat(invited(campaign)).isEqualTo(3);
        assertThat(database()
                        .values(
                                String.class,
                                "select source || '/' || site || '/' || language from invitation where campaign_id = ?"
                                        + " and source is not null",
                                campaign))
                .containsExactly("targi pracy/Kraków/pl");
        assertThat(page(batch + "/rows.csv"))
                .contains("'=cmd()")
                .contains("3,E-mail: “bo.example.com” is not an e-mail address");
    }

    @Test
    void columnsCanBeChosenAnew() {
        UUID campaign = campaignOf(hiring.invite(TestHiring.WRITING));
        String batch = uploaded(campaign, "Who,Where\nEd Earl,ed@example.com\n");
        assertThat(page(batch)).contains("Choose the column that holds the applicants");
        browser().post(batch + "/confirm").then().statusCode(400);
        browser()
                .formParam("NAME", "0")
                .formParam("EMAIL", "0")
                .post(batch + "/columns")
                .then()
                .statusCode(400)
                .body(containsString("One column cannot hold two things"));
        browser()
                .formParam("NAME", "0")
                .formParam("EMAIL", "1")
                .post(batch + "/columns")
                .then()
                .statusCode(303);
        assertThat(page(batch)).contains("1 row can be invited", "ed@example.com");
        browser().post(batch + "/discard").then().statusCode(303);
        assertThat(database()
                        .values(
                                Long.class,
                                "select count(*) from invitation_batch where campaign_id = ? and sheet is not null",
                                campaign))
                .containsExactly(0L);
        browser().post(batch + "/columns").then().statusCode(410);
    }

    @Test
    void whatIsNoTableComesBackWithWhatToDo() {
        UUID campaign = campaignOf(hiring.invite(TestHiring.WRITING));
        upload(campaign, "cv.pdf", "%PDF-1.7").statusCode(400).body(containsString("neither CSV nor XLSX"));
        browser()
                .multiPart("encoding", "")
                .post("/campaigns/" + campaign + "/bulk")
                .then()
                .statusCode(400)
                .body(containsString("Choose the file"));
        assertThat(page("/campaigns/" + campaign + "/bulk")).contains("No file was uploaded");
        assertThat(page("/campaigns/" + campaign + "/bulk/template.csv")).contains("Name,E-mail,Phone");
    }

    @Test
    void whoSatATestLatelyIsLeftOutUnlessSomebodyHasAReason() {
        TestApplicant sat = hiring.invite(TestHiring.WRITING).open().consent();
        UUID campaign = campaignOf(hiring.invite(TestHiring.WRITING));
        String batch = uploaded(campaign, "Name,Phone\nSat Before,%s\n".formatted(sat.phone()));
        assertThat(page(batch)).contains("1 person sat a test lately", "retest policy");
        browser().post(batch + "/confirm").then().statusCode(400);
        browser()
                .formParam("reason", "their line was cut")
                .post(batch + "/confirm")
                .then()
                .statusCode(303);
        awaitDone(batch);
        assertThat(database()
                        .values(
                                String.class,
                                "select e.action from audit_event e join invitation i on i.id = e.subject_id"
                                        + " where i.retest_reason = 'their line was cut' and i.campaign_id = ?",
                                campaign))
                .contains("invitation.retest-allowed");
    }

    @Test
    void fiveThousandRowsAreInvitedInHalfAMinute() {
        UUID campaign = campaignOf(hiring.invite(TestHiring.WRITING));
        StringBuilder csv = new StringBuilder("Name,E-mail,Phone,Source,Requisition\n");
        for (int i = 0; i < 5000; i++) {
            csv.append("Applicant %d,many%d@example.com,+44 7700 %06d,fair,R-%d\n".formatted(i, i, i, i % 9));
        }
        Instant began = Instant.now();
        String batch = uploaded(campaign, csv.toString());
        assertThat(page(batch)).contains("5000 rows can be invited");
        browser().post(batch + "/confirm").then().statusCode(303);
        awaitDone(batch);
        Duration taken = Duration.between(began, Instant.now());
        LOG.infof("5,000 rows were uploaded, checked and invited in %d ms", taken.toMillis());
        assertThat(invited(campaign)).isEqualTo(5001);
        assertThat(taken).isLessThan(Duration.ofSeconds(30));
        assertThat(page("/campaigns/" + campaign)).contains("Applicant 4999");
    }
}
