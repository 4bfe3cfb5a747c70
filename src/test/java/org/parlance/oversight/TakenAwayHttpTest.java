package org.parlance.oversight;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.AttributeType;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.parlance.delivery.Attempts;
import org.parlance.testing.AsRecruiter;
import org.parlance.testing.Database;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.ScoredAttempts;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestClock;
import org.parlance.testing.TestHiring;
import org.parlance.verdict.Outcome;

/** Who laid results side by side or took a file away is in the trail. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class TakenAwayHttpTest {
    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Inject
    TestHiring hiring;

    @Inject
    ScoredAttempts scored;

    @Inject
    Attempts attempts;

    @Inject
    TestClock clock;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String databaseUrl;

    private Database database() {
        return new Database(databaseUrl);
    }

    private long rows(String action) {
        return database()
                .find(Long.class, "select count(*) from audit_event where action = ? and actor_kind = 'STAFF'", action)
                .orElseThrow();
    }

    private long rows(String action, UUID subject) {
        return database()
                .find(
                        Long.class,
                        "select count(*) from audit_event where action = ? and subject_id = ?"
                                + " and actor_kind = 'STAFF'",
                        action,
                        subject)
                .orElseThrow();
    }

    private static void open(String address, int status) {
        given().accept("text/html,*/*;q=0.8")
                .redirects()
                .follow(false)
                .get(address)
                .then()
                .statusCode(status);
    }

    private void takenAway(String address, String action) {
        long before = rows(action);
        open(address, 200);
        assertThat(rows(action)).as(action).isEqualTo(before + 1);
    }

    @Test
    @AsRecruiter
    void comparingIsWrittenDownForEachAttemptOnceAnHour() {
        TestApplicant first = hiring.invite(TestHiring.WRITING);
        UUID one = scored.of(first, Outcome.PASS, 80);
        UUID other = scored.of(hiring.inviteBeside(first), Outcome.FAIL, 30);
        String address = "/results/compare?result=" + one + "&result=" + other;
        open("/results/compare?result=" + one, 400);
        open("/results/compare?result=" + one + "&result=" + UUID.randomUUID(), 404);
        assertThat(rows("result.compared", one)).as("nothing was shown").isZero();

        open(address, 200);
        open(address, 200);
        assertThat(rows("result.compared", one)).isEqualTo(1);
        assertThat(rows("result.compared", other)).isEqualTo(1);

        clock.advance(Duration.ofMinutes(61));
        open(address, 200);
        assertThat(rows("result.compared", one)).isEqualTo(2);
    }

    @Test
    @AsRecruiter
    void aRecruitersFilesAreWrittenDown() {
        TestApplicant applicant = hiring.invite("back-office-accounting").open().consent();
        applicant
                .request()
                .multiPart("details", "Ateneo, BS Accountancy, 2021")
                .multiPart("met", "yes")
                .multiPart("document", "certificate.pdf", PDF, "application/pdf")
                .post("/sitting/training/accounting")
                .then()
                .statusCode(303);
        UUID attemptId = attempts.latest(applicant.invitationId()).orElseThrow().id();
        UUID declaration = database()
                .find(UUID.class, "select id from training_declaration where attempt_id = ?", attemptId)
                .orElseThrow();
        open("/attempts/" + attemptId + "/training/" + declaration + "/document", 200);
        assertThat(rows("training.document-taken", attemptId)).isEqualTo(1);

        String bulk = "/campaigns/" + scored.campaignOf(attemptId) + "/bulk";
        String batch = given().redirects()
                .follow(false)
                .multiPart("file", "people.csv", "Name,E-mail\nBo,bo.example.com\n".getBytes(StandardCharsets.UTF_8))
                .post(bulk)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        takenAway(batch + "/rows.csv", "batch.rows-taken");
        takenAway("/analysis/en/core-writing/items.csv", "items.exported");
    }

    @Test
    @TestSecurity(
            user = "henri",
            roles = "hr",
            attributes =
                    @SecurityAttribute(key = "groups", value = "/accounts/northwind", type = AttributeType.STRING_SET))
    void humanResourcesFilesAreWrittenDown() {
        takenAway("/reliability/back-office/reliability.csv", "reliability.exported");
        takenAway("/impact/report.csv?profile=back-office", "impact.exported");
    }
}
