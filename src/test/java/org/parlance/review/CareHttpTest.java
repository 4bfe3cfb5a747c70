package org.parlance.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.parlance.testing.AsRecruiter;
import org.parlance.testing.Database;
import org.parlance.testing.MailServer;
import org.parlance.testing.Patience;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestHiring;

/** A campaign's mails and rules, and invitations that are mailed again or extended. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@AsRecruiter
class CareHttpTest {
    @Inject
    TestHiring hiring;

    @Inject
    Clock clock;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String databaseUrl;

    private static RequestSpecification browser() {
        return given().accept("text/html,*/*;q=0.8").redirects().follow(false);
    }

    private Database database() {
        return new Database(databaseUrl);
    }

    private UUID campaign() {
        return database()
                .find(
                        UUID.class,
                        "select campaign_id from invitation where id = ?",
                        hiring.invite(TestHiring.WRITING).invitationId())
                .orElseThrow();
    }

    private UUID invited(UUID campaign, String email) {
        browser()
                .formParam("name", "Care")
                .formParam("email", email)
                .post("/campaigns/" + campaign + "/invitations")
                .then()
                .statusCode(201);
        return database()
                .find(
                        UUID.class,
                        "select i.id from invitation i join applicant a on a.id = i.applicant_id where a.email = ?",
                        email)
                .orElseThrow();
    }

    private static void awaitMails(String address, int count) {
        await().atMost(Patience.LIMIT)
                .until(() -> MailServer.shared().mailsTo(address).size() == count);
    }

    @Test
    void aTextOfTheCampaignsOwnIsCheckedShownAndSent() throws Exception {
        UUID campaign = campaign();
        String page = "/campaigns/" + campaign + "/care/mails/invitation/en";
        assertThat(browser().get(page).asString()).contains("Hello {name}", "Hello Alex Sample");
        assertThat(browser()
                        .formParam("subject", "Come")
                        .formParam("body", "no way in")
                        .post(page)
                        .asString())
                .contains("The text needs {link}", "no way in");
        browser()
                .formParam("subject", "Come to {campaign}")
                .formParam("body", "Dear {name}: {link}")
                .formParam("act", "save")
                .post(page)
                .then()
                .statusCode(303);
        invited(campaign, "own-text@example.com");
        awaitMails("own-text@example.com", 1);
        assertThat(MailServer.shared().mailsTo("own-text@example.com").get(0).getSubject())
                .startsWith("Come to chat-email");
        browser().formParam("act", "reset").post(page).then().statusCode(303);
        assertThat(browser().get(page).asString()).contains("the text that Parlance comes with");
    }

    @Test
    void anInvitationIsMailedAgainAndExtended() {
        UUID campaign = campaign();
        UUID invitation = invited(campaign, "again@example.com");
        awaitMails("again@example.com", 1);
        browser()
                .post("/campaigns/" + campaign + "/care/resend/" + invitation)
                .then()
                .statusCode(303);
        awaitMails("again@example.com", 2);
        String day = LocalDate.now(clock).plusDays(340).toString();
        browser()
                .formParam("invitation", invitation.toString())
                .formParam("closes", day)
                .post("/campaigns/" + campaign + "/care/extend")
                .then()
                .statusCode(303);
        assertThat(database()
                        .find(
                                Boolean.class,
                                "select i.expires_at > c.closes_at from invitation i join campaign c"
                                        + " on c.id = i.campaign_id where i.id = ?",
                                invitation))
                .contains(true);
    }

    @Test
    void aCodeByMailIsAskedForFromNowOnAndWhoGetsNoneIsSaid() {
        UUID campaign = campaign();
        String care = "/campaigns/" + campaign + "/care";
        assertThat(browser().get(care).asString()).doesNotContain("value=\"on\" checked");
        browser().formParam("asksCode", "on").post(care + "/code").then().statusCode(303);
        assertThat(browser().get(care).asString())
                .contains("value=\"on\" checked", "1 applicant has no e-mail address");
        browser().get(care + "/mails/code/en").then().statusCode(404);
        browser().post(care + "/code").then().statusCode(303);
        assertThat(browser().get(care).asString()).doesNotContain("value=\"on\" checked");
    }

    @Test
    void theFullScreenIsAskedForUntilItIsNot() {
        UUID campaign = campaign();
        String care = "/campaigns/" + campaign + "/care";
        String chosen = "name=\"fullScreen\" value=\"on\" checked";
        assertThat(browser().get(care).asString())
                .contains("name=\"fullScreen\"")
                .doesNotContain(chosen);
        browser()
                .formParam("fullScreen", "on")
                .post(care + "/full-screen")
                .then()
                .statusCode(303);
        assertThat(browser().get(care).asString()).contains(chosen);
        browser().post(care + "/full-screen").then().statusCode(303);
        assertThat(browser().get(care).asString()).doesNotContain(chosen);
        assertThat(database()
                        .find(
                                Long.class,
                                "select count(*) from audit_event where action = 'campaign.full-screen-chosen'"
                                        + " and subject_id = ?",
                                campaign))
                .contains(2L);
    }

    @Test
    void rulesAndWindowAreChangedWithinTheirRanges() {
        UUID campaign = campaign();
        String care = "/campaigns/" + campaign + "/care";
        browser()
                .formParam("retestDays", "30")
                .formParam("reminderDays", "5")
                .formParam("reminderMost", "2")
                .post(care + "/rules")
                .then()
                .statusCode(303);
        assertThat(browser().get(care).asString()).contains("value=\"30\"", "value=\"5\"", "value=\"2\"");
        browser()
                .formParam("retestDays", "-1")
                .formParam("reminderDays", "5")
                .formParam("reminderMost", "2")
                .post(care + "/rules")
                .then()
                .statusCode(400);
        browser()
                .formParam("closes", "2026-01-01")
                .post(care + "/window")
                .then()
                .statusCode(400);
        String day = LocalDate.now(clock).plusDays(330).toString();
        browser().formParam("closes", day).post(care + "/window").then().statusCode(303);
        assertThat(database()
                        .find(
                                Boolean.class,
                                "select bool_and(i.expires_at = c.closes_at) from invitation i join campaign c"
                                        + " on c.id = i.campaign_id where c.id = ?",
                                campaign))
                .contains(true);
    }
}
