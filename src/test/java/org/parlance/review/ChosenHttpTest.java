package org.parlance.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parlance.review.Recruiter.page;
import static org.parlance.review.Recruiter.sent;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.parlance.testing.AsRecruiter;
import org.parlance.testing.Database;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestHiring;

/** One deed on several applicants of a campaign's table. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@AsRecruiter
class ChosenHttpTest {
    @Inject
    TestHiring hiring;

    @Inject
    Clock clock;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String databaseUrl;

    private Database database() {
        return new Database(databaseUrl);
    }

    private static ValidatableResponse act(UUID campaign, String deed, List<UUID> chosen, String closes, String more) {
        return given().accept("text/html")
                .redirects()
                .follow(false)
                .formParam("invitation", chosen)
                .formParam("act", deed)
                .formParam("closes", closes)
                .formParam("back", "search=&state=&sort=name&dir=asc&page=1")
                .formParam(more, "on")
                .post("/campaigns/" + campaign + "/chosen")
                .then();
    }

    private UUID invited(UUID campaign, String email) {
        given().accept("text/html")
                .formParam("name", "Chosen")
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

    private long mails(UUID invitation) {
        return database()
                .find(Long.class, "select count(*) from invitation_mail where invitation_id = ?", invitation)
                .orElseThrow();
    }

    private List<String> trail(UUID subject) {
        return database().values(String.class, "select action from audit_event where subject_id = ?", subject);
    }

    @Test
    void theChosenAreMailedAgainAndTheOthersAreNamed() {
        TestApplicant without = hiring.invite(TestHiring.WRITING);
        UUID campaign = hiring.campaignOf(without);
        UUID one = invited(campaign, "chosen-one@example.com");
        UUID other = invited(campaign, "chosen-other@example.com");
        String back = sent(act(campaign, "resend", List.of(one, other), "", "none"));
        assertThat(back).startsWith("/campaigns/" + campaign).contains("sort=name", "done=resend", "count=2");
        assertThat(page(back)).contains("Sent again: 2.");
        assertThat(mails(one)).isEqualTo(2);
        assertThat(mails(other)).isEqualTo(2);
        assertThat(trail(one)).contains("invitation.mailed-again");
        assertThat(act(campaign, "resend", List.of(one, without.invitationId()), "", "none")
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("Sent again: 1.", "has no e-mail address");
    }

    @Test
    void theChosenAreExtendedAndWithdrawnAfterAQuestion() {
        TestApplicant begun = hiring.invite(TestHiring.WRITING).open().consent();
        UUID campaign = hiring.campaignOf(begun);
        UUID one = hiring.inviteBeside(begun).invitationId();
        UUID other = hiring.inviteBeside(begun).invitationId();
        String day = LocalDate.now(clock).plusDays(340).toString();
        sent(act(campaign, "extend", List.of(one, other), day, "none"));
        assertThat(database()
                        .find(
                                Long.class,
                                "select count(*) from invitation i join campaign c on c.id = i.campaign_id"
                                        + " where c.id = ? and i.expires_at > c.closes_at",
                                campaign))
                .contains(2L);
        assertThat(act(campaign, "extend", List.of(one, other), "tomorrow", "none")
                        .statusCode(400)
                        .extract()
                        .asString())
                .contains("Give the last day as a date", "value=\"" + one + "\"", "value=\"" + other + "\"");
        act(campaign, "extend", List.of(one), "2001-01-01", "none").statusCode(400);
        act(campaign, "nonsense", List.of(one), "", "none").statusCode(400);

        assertThat(act(campaign, "withdraw", List.of(one), "", "none")
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("Withdraw these invitations?", "value=\"" + one + "\"");
        assertThat(trail(one)).doesNotContain("invitation.withdrawn");
        assertThat(act(campaign, "withdraw", List.of(one, begun.invitationId()), "", "confirmed")
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("Withdrawn: 1.", "has begun the test");
        assertThat(trail(one)).contains("invitation.extended", "invitation.withdrawn");
        assertThat(act(campaign, "extend", List.of(one), day, "none")
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("was withdrawn");
    }

    @Test
    void anotherCampaignsInvitationIsRefusedAndNothingIsDone() {
        TestApplicant mine = hiring.invite(TestHiring.WRITING);
        TestApplicant anothers = hiring.inviteFor("otherwise", TestHiring.WRITING);
        UUID campaign = hiring.campaignOf(mine);
        List<UUID> both = List.of(mine.invitationId(), anothers.invitationId());
        act(campaign, "withdraw", both, "", "confirmed").statusCode(404);
        act(campaign, "withdraw", both, "", "none").statusCode(404);
        act(hiring.campaignOf(anothers), "withdraw", both, "", "confirmed").statusCode(404);
        act(campaign, "withdraw", List.of(), "", "confirmed").statusCode(400);
        assertThat(trail(mine.invitationId())).doesNotContain("invitation.withdrawn");
    }

    @Test
    void thePlaceToComeBackToIsOfThisCampaignOnly() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING);
        UUID campaign = hiring.campaignOf(applicant);
        String page = given().accept("text/html")
                .formParam("invitation", applicant.invitationId())
                .formParam("act", "withdraw")
                .formParam("back", "\"><script>x</script>")
                .post("/campaigns/" + campaign + "/chosen")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).doesNotContain("<script>x");
    }
}
