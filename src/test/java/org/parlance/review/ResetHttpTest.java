package org.parlance.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.parlance.testing.AsRecruiter;
import org.parlance.testing.Database;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestHiring;

/** A reset after a technical failure: what is kept, what begins anew, and what can be refused. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@AsRecruiter
class ResetHttpTest {
    @Inject
    TestHiring hiring;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String databaseUrl;

    private static RequestSpecification browser() {
        return given().accept("text/html,*/*;q=0.8").redirects().follow(false);
    }

    private List<UUID> attemptsOf(TestApplicant applicant) {
        return new Database(databaseUrl)
                .values(
                        UUID.class,
                        "select id from attempt where invitation_id = ? order by number",
                        applicant.invitationId());
    }

    private List<String> itemsOf(UUID attempt) {
        return new Database(databaseUrl)
                .values(String.class, "select item_id from form_item where attempt_id = ?", attempt);
    }

    @Test
    void theSameLinkBeginsAnewWithOtherItemsAndTheOldAttemptStays() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open().consent();
        applicant.take();
        UUID spoiled = attemptsOf(applicant).get(0);
        browser()
                .formParam("code", "POWER")
                .formParam("note", "the lights went out")
                .post("/attempts/" + spoiled + "/reset")
                .then()
                .statusCode(303);

        applicant.open().consent();
        List<UUID> both = attemptsOf(applicant);
        assertThat(both).hasSize(2).startsWith(spoiled);
        assertThat(itemsOf(both.get(1))).isNotEmpty().doesNotContainAnyElementsOf(itemsOf(spoiled));
        assertThat(applicant.current()).isPresent();
        assertThat(browser().get("/attempts/" + spoiled).asString())
                .contains("Set aside after a technical failure", "the lights went out", "rosa");
        assertThat(browser().get("/attempts/" + both.get(1)).asString())
                .contains("took the place of one that was reset");
        assertThat(new Database(databaseUrl)
                        .values(
                                String.class,
                                "select details ->> 'code' from audit_event where action = 'attempt.reset'"
                                        + " and subject_id = ?",
                                spoiled))
                .containsExactly("POWER");
        browser()
                .formParam("code", "POWER")
                .formParam("note", "once more")
                .post("/attempts/" + spoiled + "/reset")
                .then()
                .statusCode(409);
        browser()
                .formParam("outcome", "PASS")
                .formParam("reason", "because")
                .post("/attempts/" + spoiled + "/decision")
                .then()
                .statusCode(409);
    }

    @Test
    void withoutCodeAndNoteNothingIsReset() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open().consent();
        UUID attempt = attemptsOf(applicant).get(0);
        String page = browser()
                .formParam("note", "typed before")
                .post("/attempts/" + attempt + "/reset")
                .then()
                .statusCode(400)
                .extract()
                .asString();
        assertThat(page).contains("Choose what failed", "typed before");
        browser()
                .formParam("code", "HEADSET")
                .post("/attempts/" + attempt + "/reset")
                .then()
                .statusCode(400);
        assertThat(applicant.current()).isPresent();
    }
}
