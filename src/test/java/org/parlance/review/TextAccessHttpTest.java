package org.parlance.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.parlance.delivery.Attempts;
import org.parlance.testing.AsRecruiter;
import org.parlance.testing.Database;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestClock;
import org.parlance.testing.TestHiring;

/** Who opened what an applicant wrote is in the trail. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class TextAccessHttpTest {
    @Inject
    TestHiring hiring;

    @Inject
    Attempts attempts;

    @Inject
    TestClock clock;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String databaseUrl;

    private long logged(UUID attemptId) {
        return new Database(databaseUrl)
                .find(
                        Long.class,
                        "select count(*) from audit_event where action = 'texts.opened' and subject_id = ?"
                                + " and actor_kind = 'STAFF'",
                        attemptId)
                .orElseThrow();
    }

    private static void open(UUID attemptId) {
        given().accept("text/html,*/*;q=0.8")
                .get("/attempts/" + attemptId)
                .then()
                .statusCode(200);
    }

    @Test
    @AsRecruiter
    void openingATextIsWrittenDownOnceAnHour() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open().consent();
        UUID attemptId = attempts.latest(applicant.invitationId()).orElseThrow().id();
        open(attemptId);
        assertThat(logged(attemptId)).as("nothing is written yet").isZero();

        applicant
                .put(TestApplicant.path(applicant.take(), "answer"), Map.of("text", "Dear customer"))
                .statusCode(200);
        open(attemptId);
        open(attemptId);
        assertThat(logged(attemptId)).isEqualTo(1);

        clock.advance(Duration.ofMinutes(61));
        open(attemptId);
        assertThat(logged(attemptId)).isEqualTo(2);
    }
}
