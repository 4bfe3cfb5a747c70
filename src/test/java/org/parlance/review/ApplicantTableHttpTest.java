package org.parlance.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parlance.review.Recruiter.page;
import static org.parlance.review.Recruiter.post;
import static org.parlance.review.Recruiter.sent;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.parlance.audit.Actor;
import org.parlance.hiring.CampaignService;
import org.parlance.hiring.ReviewChoices;
import org.parlance.testing.AsRecruiter;
import org.parlance.testing.Database;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.ScoredAttempts;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestHiring;
import org.parlance.verdict.Outcome;
import org.parlance.verdict.VerdictService;

/** A campaign's table of applicants: pages, search, states, order, and what a blind reviewer must not see. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@AsRecruiter
class ApplicantTableHttpTest {
    private static final Map<String, String> NOTHING = Map.of("none", "");
    private static final Pattern ROW = Pattern.compile("<tr data-row=\"([^\"]+)\">");

    @Inject
    TestHiring hiring;

    @Inject
    ScoredAttempts scored;

    @Inject
    CampaignService campaigns;

    @Inject
    VerdictService decisions;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String databaseUrl;

    private static List<String> rows(String page) {
        return ROW.matcher(page).results().map(MatchResult::group).toList();
    }

    private static String searched(UUID campaign, String text) {
        return given().accept("text/html")
                .queryParam("search", text)
                .get("/campaigns/" + campaign)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private Database database() {
        return new Database(databaseUrl);
    }

    /** Persons 1 to n, of whom every second came from the job fair. */
    private void fill(UUID campaign, int count) {
        database().execute("""
                        with people as (
                            insert into applicant (id, client_account_id, name, email, phone, created_at)
                            select uuidv7(), c.client_account_id, 'Person ' || to_char(n, 'FM000'),
                                'person' || n || '@example.org', '+4477009' || to_char(n, 'FM00000'), c.created_at
                            from campaign c, generate_series(1, cast(? as int)) n where c.id = ?
                            returning id, name)
                        insert into invitation (id, campaign_id, applicant_id, state, created_at, expires_at,
                            lock_version, source, site, requisition)
                        select uuidv7(), c.id, p.id, 'INVITED', c.created_at, c.closes_at, 0,
                            case when right(p.name, 1) in ('0', '2', '4', '6', '8') then 'job fair' end,
                            'Cebu', 'REQ-7'
                        from people p, campaign c where c.id = ?
                        """, count, campaign, campaign);
    }

    @Test
    void fiftyAreOnAPageInTheOrderThatWasAskedFor() {
        UUID campaign = hiring.campaignOf(hiring.invite(TestHiring.WRITING));
        fill(campaign, 120);
        String place = "/campaigns/" + campaign;
        String first = page(place + "?sort=name&dir=asc");
        assertThat(rows(first)).hasSize(50);
        assertThat(first)
                .contains("121 applicants", "Page 1 of 3", "Person 049", "aria-sort=\"ascending\"", "job fair", "REQ-7")
                .doesNotContain("Person 050");
        String last = page(place + "?sort=name&dir=asc&page=3");
        assertThat(rows(last)).hasSize(21);
        assertThat(last).contains("Person 120", "Page 3 of 3").doesNotContain("Person 099");
        assertThat(rows(page(place + "?page=99"))).hasSize(21);
        assertThat(rows(page(place + "?page=none&state=nonsense&sort=nonsense")))
                .hasSize(50);
        assertThat(page(place + "?sort=name&dir=desc")).contains("Person 120");
        assertThat(rows(page(place + "/live?sort=name&dir=asc&page=3"))).isEqualTo(rows(last));
    }

    @Test
    void searchFindsNamesAddressesAndNumbers() {
        UUID campaign = hiring.campaignOf(hiring.invite(TestHiring.WRITING));
        fill(campaign, 30);
        assertThat(rows(searched(campaign, "person 007"))).hasSize(1);
        assertThat(rows(searched(campaign, "PERSON12@example.org"))).hasSize(1);
        assertThat(rows(searched(campaign, "+44 7700 900013"))).hasSize(1);
        assertThat(rows(searched(campaign, "(0)77009-00014"))).hasSize(1);
        assertThat(searched(campaign, "%")).contains("Nobody is found", "value=\"%\"");
        assertThat(searched(campaign, "\"><b>")).doesNotContain("\"><b>");
    }

    @Test
    void eachStateFindsItsOwn() {
        TestApplicant running = hiring.invite(TestHiring.WRITING);
        UUID campaign = hiring.campaignOf(running);
        fill(campaign, 4);
        running.open().consent();
        UUID passing = scored.of(hiring.inviteBeside(running), Outcome.PASS, 80);
        UUID failing = scored.of(hiring.inviteBeside(running), Outcome.FAIL, 30);
        database().execute("""
                update invitation set state = 'WITHDRAWN' where campaign_id = ? and applicant_id in
                    (select id from applicant where name = 'Person 001')""", campaign);
        database().execute("""
                update invitation set expires_at = created_at where campaign_id = ? and applicant_id in
                    (select id from applicant where name = 'Person 002')""", campaign);
        database().execute("""
                insert into invitation_mail (id, invitation_id, kind, state, tries, queued_at, lock_version)
                select uuidv7(), i.id, 'INVITATION', 'BOUNCED', 1, now(), 0 from invitation i
                join applicant p on p.id = i.applicant_id where i.campaign_id = ? and p.name = 'Person 003'""", campaign);
        String place = "/campaigns/" + campaign + "?state=";
        assertThat(page(place + "withdrawn")).contains("Person 001", "1 applicant<");
        assertThat(page(place + "expired")).contains("Person 002", "1 applicant<");
        assertThat(page(place + "bounced")).contains("Person 003", "mail bounced", "1 applicant<");
        assertThat(page(place + "not_started")).contains("Person 003", "Person 004", "2 applicants");
        assertThat(page(place + "under_way")).contains("Under way", "1 applicant<");
        assertThat(page(place + "passed")).contains(passing.toString(), "1 applicant<");
        assertThat(page(place + "review")).contains(failing.toString(), "1 applicant<");
        assertThat(page(place + "failed")).contains("Nobody is found");
        assertThat(rows(page("/campaigns/" + campaign + "?sort=result").split("<tbody")[1]))
                .hasSize(7);
    }

    @Test
    void aMachinesPassIsForReviewWhileAFirstVoiceSpeaksAgainstIt() {
        UUID attempt = scored.of(hiring.invite(TestHiring.WRITING), Outcome.PASS, 80);
        UUID campaign = scored.campaignOf(attempt);
        assertThat(page("/campaigns/" + campaign)).contains("data-count=\"passed\">1<", "data-count=\"review\">0<");
        campaigns.choose(campaign, new ReviewChoices(true, false), Actor.SYSTEM);
        decisions.decide(attempt, Outcome.FAIL, "Could not be understood", scored.colleague("rita"));
        String disputed = page("/campaigns/" + campaign);
        assertThat(disputed).contains("data-count=\"passed\">0<", "data-count=\"review\">1<");
        assertThat(page("/campaigns/" + campaign + "?state=passed")).contains("Nobody is found");
        assertThat(page("/campaigns/" + campaign + "?state=review")).contains(attempt.toString());
        decisions.decide(attempt, Outcome.FAIL, "Neither could I", scored.colleague("ruth"));
        assertThat(page("/campaigns/" + campaign)).contains("data-count=\"review\">0<", "data-count=\"failed\">1<");
    }

    @Test
    void whoIsRatingAnAttemptSeesItsOutcomeOnlyAfterwards() {
        UUID attempt = scored.of(hiring.invite(TestHiring.WRITING), Outcome.FAIL, 37);
        String place = "/campaigns/" + scored.campaignOf(attempt);
        assertThat(page(place)).contains("class=\"points\">37<");
        sent(post("/attempts/" + attempt + "/blind", NOTHING));
        for (String query : List.of("", "?sort=result", "/live")) {
            assertThat(page(place + query))
                    .contains("Hidden until you have rated it")
                    .doesNotContain("class=\"points\"", "verdict--");
        }
        for (String state : List.of("review", "passed", "failed")) {
            assertThat(page(place + "?state=" + state)).contains("Nobody is found");
        }
        sent(post("/attempts/" + attempt + "/blind/give-up", NOTHING));
        assertThat(page(place)).contains("class=\"points\">37<");
    }

    @Test
    void whereTwoDecideTheOutcomeIsHiddenUntilTheResultIsOpened() {
        UUID attempt = scored.of(hiring.invite(TestHiring.WRITING), Outcome.FAIL, 37);
        UUID campaign = scored.campaignOf(attempt);
        campaigns.choose(campaign, new ReviewChoices(true, false), Actor.SYSTEM);
        assertThat(page("/campaigns/" + campaign))
                .contains("Hidden until you have rated it")
                .doesNotContain("class=\"points\"", "verdict--fail");
        assertThat(page("/campaigns/" + campaign + "?state=review")).contains(attempt.toString());
        page("/attempts/" + attempt);
        assertThat(page("/campaigns/" + campaign)).contains("class=\"points\">37<", "verdict--fail");
    }

    @Test
    @TestSecurity(user = "hanna", roles = "hr")
    void humanResourcesReadTheTableWithoutBoxes() {
        UUID campaign = hiring.campaignOf(hiring.invite(TestHiring.WRITING));
        assertThat(page("/campaigns/" + campaign)).contains("1 applicant<").doesNotContain("type=\"checkbox\"");
    }
}
