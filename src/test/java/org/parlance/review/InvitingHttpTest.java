package org.parlance.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.parlance.testing.AsRecruiter;
import org.parlance.testing.Database;
import org.parlance.testing.MailServer;
import org.parlance.testing.Patience;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestHiring;

/** Inviting one person: what is mailed, what bounces, and who was tested before. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@AsRecruiter
class InvitingHttpTest {
    @Inject
    TestHiring hiring;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String databaseUrl;

    private static RequestSpecification browser() {
        return given().accept("text/html,*/*;q=0.8").redirects().follow(false);
    }

    private UUID campaignOf(TestApplicant applicant) {
        return new Database(databaseUrl)
                .find(UUID.class, "select campaign_id from invitation where id = ?", applicant.invitationId())
                .orElseThrow();
    }

    private UUID campaign() {
        return campaignOf(hiring.invite(TestHiring.WRITING));
    }

    private String invited(UUID campaign, String name, String email, String language) {
        String page = browser()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("name", name)
                .formParam("email", email)
                .formParam("language", language)
                .formParam("source", "job fair")
                .post("/campaigns/" + campaign + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .asString();
        return page.replaceFirst("(?s).*action=\"(/campaigns/[^\"]+/invitations/[^\"]+)/link\".*", "$1");
    }

    private static void awaitOnPage(String path, String text) {
        await().atMost(Patience.LIMIT)
                .until(() -> browser().get(path).asString().contains(text));
    }

    @Test
    void theMailIsInTheApplicantsLanguageWithALinkThatOpensTheTest() throws Exception {
        String page = invited(campaign(), "Łucja Bąk", "lucja.mail@example.com", "pl");
        awaitOnPage(page, ">sent<");
        List<MimeMessage> mails = MailServer.shared().mailsTo("lucja.mail@example.com");
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).getSubject()).startsWith("Test językowy: chat-email");
        String body = mails.get(0).getContent().toString();
        assertThat(body).contains("Dzień dobry, Łucja Bąk!");
        String token = body.replaceFirst("(?s).*/start#(\\S+).*", "$1");
        given().contentType("application/json")
                .body("{\"token\":\"" + token + "\"}")
                .post("/sitting/open")
                .then()
                .statusCode(200);
        assertThat(browser().get(page).asString()).contains("job fair");
    }

    @Test
    void aRefusedAddressIsShownWithTheServersAnswer() {
        String page = invited(campaign(), "Nobody", "nobody@example.com", "");
        awaitOnPage(page, ">bounced<");
        assertThat(browser().get(page).asString()).contains("No such mailbox here");
        assertThat(MailServer.shared().mailsTo("nobody@example.com")).isEmpty();
    }

    @Test
    void aServerThatWantsItLaterGetsItLater() {
        String page = invited(campaign(), "Later", "later@example.com", "");
        awaitOnPage(page, ">sent<");
        assertThat(MailServer.shared().mailsTo("later@example.com")).hasSize(1);
    }

    @Test
    void whoSatATestLatelyIsInvitedWithAReasonOnly() {
        TestApplicant sat = hiring.invite(TestHiring.WRITING).open().consent();
        UUID campaign = campaign();
        String refused = browser()
                .formParam("name", "Once More")
                .formParam("phone", sat.phone())
                .formParam("site", "Cebu")
                .post("/campaigns/" + campaign + "/invitations")
                .then()
                .statusCode(409)
                .extract()
                .asString();
        assertThat(refused).contains("has sat a test on", "90 days", "name=\"reason\"", "value=\"Cebu\"");
        String page = browser()
                .formParam("name", "Once More")
                .formParam("phone", sat.phone())
                .formParam("reason", "the headset was broken")
                .post("/campaigns/" + campaign + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .asString();
        assertThat(page).contains("has sat a test on", "for Northwind (chat-email", "the headset was broken");
    }

    @Test
    void aTestForAnotherAccountIsToldWithoutItsDetails() {
        TestApplicant sat =
                hiring.inviteFor("otherwise", TestHiring.VOICE).open().consent();
        String page = browser()
                .formParam("name", "From Elsewhere")
                .formParam("phone", sat.phone())
                .formParam("reason", "another skill")
                .post("/campaigns/" + campaign() + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .asString();
        assertThat(page)
                .contains("has sat a test on", "for another client account")
                .doesNotContain("Otherwise", "inbound-voice");
    }
}
