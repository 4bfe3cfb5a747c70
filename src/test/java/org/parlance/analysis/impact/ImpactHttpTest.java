package org.parlance.analysis.impact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.parlance.testing.Refusals.assertRefused;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parlance.delivery.Agreement;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.ScoredAttempts;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestClock;
import org.parlance.testing.TestHiring;
import org.parlance.verdict.Outcome;

/** From what applicants say of themselves to the page that holds groups beside each other, and the notice before it all. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@TestSecurity(user = "hanna", roles = "hr")
class ImpactHttpTest {
    @Inject
    TestHiring hiring;

    @Inject
    ScoredAttempts scored;

    @Inject
    EntityManager entities;

    @Inject
    TestClock clock;

    private static String page(String path) {
        return given().accept("text/html,*/*;q=0.8")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static ValidatableResponse post(String path, Map<String, ?> form) {
        return given().accept("text/html")
                .redirects()
                .follow(false)
                .formParams(form)
                .post(path)
                .then();
    }

    private static void defineSex() {
        post(
                        "/impact/groups",
                        Map.of("label", List.of("Sex"), "kind", List.of("SEX"), "categories", List.of("Female\nMale")))
                .statusCode(303);
    }

    /** @return the campaign */
    private UUID asking(TestApplicant applicant) {
        UUID campaign = hiring.campaignOf(applicant);
        post("/impact/campaigns/" + campaign + "/groups", Map.of("ask", "yes")).statusCode(303);
        return campaign;
    }

    private long count(String query) {
        return ((Number) entities.createNativeQuery(query).getSingleResult()).longValue();
    }

    /** As if the result had been settled in the month before. */
    private void settledLastMonth(UUID campaign) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update verdict set issued_at = :at where attempt_id in (select"
                                + " attempt.id from attempt join invitation on invitation.id = attempt.invitation_id where"
                                + " invitation.campaign_id = :campaign)")
                        .setParameter(
                                "at",
                                YearMonth.now(clock)
                                        .minusMonths(1)
                                        .atDay(9)
                                        .atStartOfDay(ZoneOffset.UTC)
                                        .toInstant())
                        .setParameter("campaign", campaign)
                        .executeUpdate());
    }

    /** Passed, with 80 points, and answering the questions. */
    private void applicant(TestApplicant applicant, String sex) {
        scored.of(applicant, Outcome.PASS, 80);
        assertThat(applicant.get("/sitting/done").statusCode(200).extract().asString())
                .contains("/sitting/about-you");
        assertThat(applicant.get("/sitting/about-you").statusCode(200).extract().asString())
                .contains("Prefer not to say", "name=\"sex\"", "value=\"female\"");
        applicant
                .request()
                .formParam("sex", sex)
                .post("/sitting/about-you")
                .then()
                .statusCode(303);
        applicant.get("/sitting/about-you/thanks").statusCode(200);
        applicant.get("/sitting/done").statusCode(200).body(not(containsString("/sitting/about-you")));
    }

    @Test
    void whatApplicantsSayIsOnlyEverCountedTogether() {
        clock.stayWithinTheDay();
        defineSex();
        TestApplicant first = hiring.invite(TestHiring.WRITING);
        UUID campaign = asking(first);
        applicant(first, "female");
        for (int i = 1; i < 5; i++) {
            applicant(hiring.inviteBeside(first), "female");
        }
        for (int i = 0; i < 5; i++) {
            applicant(hiring.inviteBeside(first), "male");
        }
        applicant(hiring.inviteBeside(first), "");
        String address = "/impact?campaign=" + campaign;
        assertThat(page(address))
                .as("the month in which results were settled is not over")
                .contains("Too few answers to show anything");
        settledLastMonth(campaign);
        assertThat(page(address))
                .contains("10 people said which group they are of; 1 are unknown", "Female", "Male")
                .contains("class=\"plot\"", "fewer than 30 people", "Impact ratio")
                .doesNotContain("Applicant ", "+1 202 555", first.invitationId().toString());
        assertThat(page("/impact/report.csv?campaign=" + campaign))
                .contains("\nSex,Female,5,5,1.0000,", "\nSex,unknown,1,")
                .doesNotContain("Applicant ");
        assertThat(page("/impact?profile=" + TestHiring.VOICE)).doesNotContain("id=\"sample\"");
        assertThat(page("/campaigns/" + campaign)).doesNotContain("female", "Female");
    }

    @Test
    void definedGroupsAreFollowedByAnotherVersionOnceSomebodyHasAnswered() {
        defineSex();
        TestApplicant applicant = hiring.invite(TestHiring.WRITING);
        asking(applicant);
        applicant(applicant, "male");
        long versions = count("select count(*) from group_scheme");
        assertThat(page("/impact/groups")).contains("applicants have answered it");
        defineSex();
        assertThat(count("select count(*) from group_scheme")).isEqualTo(versions + 1);
        defineSex();
        assertThat(count("select count(*) from group_scheme")).isEqualTo(versions + 1);
        post(
                        "/impact/groups",
                        Map.of("label", List.of("Kept"), "kind", List.of("OTHER"), "categories", List.of("One only")))
                .statusCode(400)
                .body(containsString("2 to 20 categories"), containsString("One only"));
        assertThat(page("/impact/groups?suggest=ll144")).contains("Hispanic or Latino");
    }

    @Test
    void nobodyIsAskedWhereTheCampaignDoesNot() {
        defineSex();
        TestApplicant applicant = hiring.invite(TestHiring.WRITING);
        applicant.open().consent();
        applicant.get("/sitting/about-you").statusCode(303);
        applicant.skipTheRest();
        applicant.get("/sitting/done").statusCode(200).body(not(containsString("/sitting/about-you")));
        long before = count("select count(*) from self_declaration");
        applicant
                .request()
                .formParam("sex", "male")
                .post("/sitting/about-you")
                .then()
                .statusCode(303);
        assertThat(count("select count(*) from self_declaration")).isEqualTo(before);
    }

    @Test
    void aTestWaitsUntilTenBusinessDaysAfterItsNotice() {
        clock.stayWithinTheDay();
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open();
        UUID campaign = hiring.campaignOf(applicant);
        String place = "/impact/campaigns/" + campaign;
        assertThat(page(place)).contains("Nothing is waited for.", "automated employment decision tool");
        LocalDate today = LocalDate.now(clock);
        post(
                        place + "/notice",
                        Map.of(
                                "text",
                                "We use a tool.",
                                "givenOn",
                                today.plusDays(1).toString()))
                .statusCode(400)
                .body(containsString("a day that has not come yet"), containsString("We use a tool."));
        post(place + "/notice", Map.of("text", "We use a tool.", "givenOn", "soon"))
                .statusCode(400);
        post(place + "/notice", Map.of("text", "We use a tool.", "givenOn", today.toString()))
                .statusCode(303);
        assertThat(page(place)).contains("Tests can be started from");
        applicant
                .get("/sitting")
                .statusCode(200)
                .body(containsString("We use a tool."), not(containsString("id=\"agree\"")));
        applicant
                .post("/sitting/consent", TestApplicant.CONSENT)
                .statusCode(403)
                .body(containsString("can be started from"));
        post(
                        place + "/notice",
                        Map.of(
                                "text",
                                "We use a tool.",
                                "givenOn",
                                today.minusDays(25).toString()))
                .statusCode(303);
        String read = applicant
                .get("/sitting")
                .body(containsString("We use a tool."), containsString("id=\"agree\""))
                .extract()
                .asString()
                .replaceFirst("(?s).*name=\"notice\" value=\"([^\"]*)\".*", "$1");
        assertRefused(applicant.post("/sitting/consent", TestApplicant.CONSENT), 409);
        applicant
                .post("/sitting/consent", Map.of("version", Agreement.VERSION, "notice", read))
                .statusCode(200);
        post(place + "/notice/drop", Map.of("none", "")).statusCode(303);
        assertThat(page(place)).contains("Nothing is waited for.");
    }
}
