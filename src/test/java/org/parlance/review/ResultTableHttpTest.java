package org.parlance.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parlance.review.Recruiter.get;
import static org.parlance.review.Recruiter.post;
import static org.parlance.review.Recruiter.sent;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.AttributeType;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parlance.audit.Actor;
import org.parlance.hiring.CampaignService;
import org.parlance.hiring.ReviewChoices;
import org.parlance.testing.AsRecruiter;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.ScoredAttempts;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestHiring;
import org.parlance.verdict.Outcome;

/** The table of results: its filters and order, the way from one to the next, saved views, and whose they are. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@AsRecruiter
class ResultTableHttpTest {
    @Inject
    TestHiring hiring;

    @Inject
    ScoredAttempts scored;

    @Inject
    CampaignService campaigns;

    @Inject
    EntityManager entities;

    private UUID passing;
    private UUID unsure;
    private UUID failing;
    private String campaign;

    private void threeResults() {
        TestApplicant first = hiring.invite(TestHiring.WRITING);
        passing = named(scored.of(first, Outcome.PASS, 80), "Zoë Ångström", "job fair");
        unsure = named(scored.of(hiring.inviteBeside(first), Outcome.REVIEW, 58.6), "Anna Kowalska", null);
        failing = named(scored.of(hiring.inviteBeside(first), Outcome.FAIL, 30), "anton Berg", "job fair");
        campaign = scored.campaignOf(passing).toString();
    }

    private UUID named(UUID attempt, String name, String source) {
        QuarkusTransaction.requiringNew().run(() -> {
            String invitation = " (select invitation_id from attempt where id = :attempt)";
            entities.createNativeQuery("update applicant set name = :name where id ="
                            + " (select applicant_id from invitation where id =" + invitation + ")")
                    .setParameter("name", name)
                    .setParameter("attempt", attempt)
                    .executeUpdate();
            entities.createNativeQuery("update invitation set source = :source where id =" + invitation)
                    .setParameter("source", source)
                    .setParameter("attempt", attempt)
                    .executeUpdate();
        });
        return attempt;
    }

    /** Addresses as the pages have them, which are encoded already. */
    private static ValidatableResponse open(String address) {
        return given().urlEncodingEnabled(false)
                .accept("text/html")
                .redirects()
                .follow(false)
                .get(address.replace("&amp;", "&"))
                .then();
    }

    private static String page(String address) {
        return open(address).statusCode(200).extract().asString();
    }

    private static String file(String address) {
        return given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String table(String query) {
        return page("/results?campaign=" + campaign + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void filtersAndOrderAreInTheAddress() {
        threeResults();
        assertThat(table(""))
                .contains(
                        "3 results", passing.toString(), unsure.toString(), failing.toString(), "<strong>59</strong>");
        assertThat(table("&verdict=FAIL"))
                .contains("1 result<", failing.toString())
                .doesNotContain(unsure.toString());
        assertThat(table("&decision=WAITS")).contains("2 results").doesNotContain(passing.toString());
        assertThat(table("&decision=BY_MACHINE")).contains("1 result<", passing.toString());
        assertThat(table("&score=overall&least=58&most=59")).contains("1 result<", unsure.toString());
        assertThat(table("&score=writing%2Fgrammar&least=50"))
                .contains("2 results", "Grammar")
                .doesNotContain(failing.toString());
        assertThat(table("&band=B2")).as("59 as it is shown").contains("1 result<", unsure.toString());
        assertThat(table("&flag=not-reached&verdict=PASS")).doesNotContain(failing.toString());
        assertThat(table("&source=job+fair")).contains("2 results").doesNotContain(unsure.toString());
        assertThat(table("&q=an")).contains("2 results").doesNotContain(passing.toString());
        assertThat(table("&q=kow+ANN")).contains("1 result<", unsure.toString());
        assertThat(table("&q=" + encoded("zoë å"))).contains("1 result<", passing.toString());
        assertThat(table("&from=2001-01-01&to=2001-12-31"))
                .contains("0 results", "No result fits these filters", "2001-12-31");
        assertThat(table("&least=many"))
                .contains("A limit of a score is a number from 0 to 100.", "value=\"many\"", "3 results");
        assertThat(table("&page=999999")).contains("3 results", unsure.toString());
        inOrder(table("&sort=name"), unsure, failing, passing);
        inOrder(table("&sort=-overall"), passing, unsure, failing);
        inOrder(table("&sort=writing%2Fgrammar"), failing, unsure, passing);
        inOrder(table("&sort=date"), passing, unsure, failing);
    }

    private static void inOrder(String page, UUID... attempts) {
        for (int i = 1; i < attempts.length; i++) {
            assertThat(page.indexOf("/attempts/" + attempts[i - 1]))
                    .isPositive()
                    .isLessThan(page.indexOf("/attempts/" + attempts[i]));
        }
    }

    @Test
    void aResultLeadsToTheNextOfItsListAndADecisionKeepsThePlace() {
        threeResults();
        String list = "campaign=" + campaign + "&sort=-overall";
        assertThat(table("&sort=-overall")).contains("/attempts/" + unsure + "?list=" + encoded(list));
        assertThat(page("/attempts/" + unsure + "?list=" + encoded(list)))
                .contains("2 of 3", "Next result", "name=\"list\"")
                .contains("<strong>58.6</strong>", "least score 59")
                .doesNotContain("Next in queue");
        assertThat(sent(open("/results/next?from=" + unsure + "&list=" + encoded(list))))
                .isEqualTo("/attempts/" + failing + "?list=" + encoded(list));
        assertThat(sent(open("/results/previous?from=" + unsure + "&list=" + encoded(list))))
                .isEqualTo("/attempts/" + passing + "?list=" + encoded(list));
        assertThat(sent(open("/results/next?from=" + failing + "&list=" + encoded(list))))
                .isEqualTo("/results?" + list);

        String waiting = "decision=WAITS&campaign=" + campaign + "&sort=-overall";
        String after = sent(post(
                "/attempts/" + unsure + "/decision", Map.of("outcome", "FAIL", "reason", "Too thin", "list", waiting)));
        assertThat(after).isEqualTo("/attempts/" + unsure + "?list=" + encoded(waiting));
        assertThat(page(after)).contains("decided by rosa", "1 of 1");
        assertThat(sent(open("/results/next?from=" + unsure + "&list=" + encoded(waiting))))
                .as("it is in the list no more, but its place is known")
                .isEqualTo("/attempts/" + failing + "?list=" + encoded(waiting));
        assertThat(table("&decision=OVERRULED")).contains("1 result<", unsure.toString(), "machine: Review");
    }

    @Test
    void resultsAreComparedSideBySide() {
        threeResults();
        assertThat(page("/results/compare?result=" + passing + "&result=" + failing + "&list=verdict%3DPASS"))
                .contains("Zoë Ångström", "anton Berg", "The overall score 30 is below the cut score 59.", "Grammar")
                .contains(
                        "/attempts/" + failing + "?list=verdict%3DPASS#items",
                        "least score 59",
                        "/results?verdict=PASS");
        open("/results/compare?result=" + passing).statusCode(400);
        open("/results/compare").statusCode(400);
        open("/results/compare?result=" + passing + "&result=" + UUID.randomUUID())
                .statusCode(404);
    }

    @Test
    void aBlindReviewerSeesNoResultOfTheirAttempt() {
        threeResults();
        sent(post("/attempts/" + failing + "/blind", Map.of("none", "")));
        assertThat(table(""))
                .contains("3 results", "You are reviewing this attempt blind.")
                .doesNotContain("proposed, to be confirmed", "<strong>30</strong>");
        for (String filter : List.of(
                "&verdict=FAIL",
                "&decision=WAITS",
                "&score=overall&least=29&most=31",
                "&score=writing%2Fgrammar&most=45",
                "&sort=writing%2Fgrammar",
                "&band=A2",
                "&flag=not-reached")) {
            assertThat(table(filter)).as(filter).doesNotContain(failing.toString());
        }
        inOrder(table("&sort=overall"), unsure, passing, failing);
        inOrder(table("&sort=-overall"), passing, unsure, failing);
        String list = "&list=" + encoded("campaign=" + campaign + "&sort=overall");
        assertThat(sent(open("/results/next?from=" + passing + list))).startsWith("/attempts/" + failing);
        assertThat(sent(open("/results/previous?from=" + failing + list))).startsWith("/attempts/" + passing);
        assertThat(page("/attempts/" + passing + "?list=" + encoded("campaign=" + campaign + "&sort=overall")))
                .contains("2 of 3");
        String byGrammar = "&list=" + encoded("campaign=" + campaign + "&sort=writing/grammar");
        assertThat(sent(open("/results/next?from=" + failing + byGrammar))).startsWith("/results?");
        open("/results/compare?result=" + passing + "&result=" + failing).statusCode(403);
        sent(post("/attempts/" + failing + "/blind/give-up", Map.of("none", "")));
        assertThat(table("&verdict=FAIL")).contains("1 result<", failing.toString());
    }

    @Test
    void whereTwoDecideAResultIsHiddenUntilItIsOpened() {
        threeResults();
        campaigns.choose(UUID.fromString(campaign), new ReviewChoices(true, false), Actor.SYSTEM);
        assertThat(table(""))
                .contains("Hidden until you have rated it or opened it", "<strong>80</strong>")
                .doesNotContain("<strong>59</strong>", "<strong>30</strong>", "proposed, to be confirmed");
        assertThat(table("&verdict=FAIL")).doesNotContain(failing.toString());
        assertThat(table("&decision=WAITS")).contains("2 results", failing.toString(), unsure.toString());
        inOrder(table("&sort=overall"), passing, unsure);
        page("/attempts/" + failing);
        assertThat(table("&verdict=FAIL")).contains("1 result<", "<strong>30</strong>");
    }

    @Test
    void theWholeListIsDownloadedAsItIsFilteredAndNoCellIsAFormula() {
        threeResults();
        named(failing, "=cmd|' /C calc'!A0", "job fair");
        String csv = file("/results/export.csv?campaign=" + campaign + "&source=job+fair&sort=-overall");
        assertThat(csv.lines()).hasSize(3);
        assertThat(csv)
                .startsWith("\uFEFFApplicant,")
                .contains("writing/grammar", "Zoë Ångström", "'=cmd|' /C calc'!A0")
                .doesNotContain("Anna Kowalska");
        assertThat(csv.lines().toList().get(1)).contains("PASS", ",80,C1,", "job fair");
        long kept = QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("select a.id from audit_event a"
                                + " where a.action = 'results.exported' and a.details ->> 'rows' = '2'")
                        .getResultList()
                        .size());
        assertThat(kept).isEqualTo(1);
        sent(post("/attempts/" + failing + "/blind", Map.of("none", "")));
        assertThat(file("/results/export.csv?campaign=" + campaign + "&verdict=FAIL"))
                .doesNotContain("calc");
        assertThat(file("/results/export.csv?campaign=" + campaign))
                .contains("calc")
                .doesNotContain(",30,", "FAIL");
    }

    @Test
    void anAttemptThatWasSetAsideIsNoResult() {
        threeResults();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update attempt set state = 'VOIDED' where id = :id")
                        .setParameter("id", failing)
                        .executeUpdate());
        assertThat(table("")).contains("2 results").doesNotContain(failing.toString());
    }

    @Test
    @TestSecurity(
            user = "vera",
            roles = "recruiter",
            attributes =
                    @SecurityAttribute(key = "groups", value = "/accounts/northwind", type = AttributeType.STRING_SET))
    void viewsAreNamedOpenedFirstDeletedAndBroughtBack() {
        String refused = post("/results/views", Map.of("name", " ", "list", "verdict=PASS"))
                .statusCode(400)
                .extract()
                .asString();
        assertThat(refused).contains("Give the view a name", "value=\"verdict=PASS\"");

        String list = "verdict=PASS&sort=-overall";
        assertThat(sent(post("/results/views", Map.of("name", "Best <first>", "list", list, "first", "on"))))
                .isEqualTo("/results?" + list);
        assertThat(page("/results?" + list)).contains("Best &lt;first&gt;", "aria-current=\"page\"");
        assertThat(sent(get("/results"))).isEqualTo("/results?" + list);
        assertThat(sent(post("/results/views", Map.of("name", "best <FIRST>", "list", ""))))
                .as("the same name changes the view")
                .isEqualTo("/results?view=all");
        assertThat(sent(get("/results"))).isEqualTo("/results?view=all");

        String id = page("/results?view=all").replaceFirst("(?s).*/results/views/([0-9a-f-]{36})/delete.*", "$1");
        assertThat(sent(post("/results/views/" + id + "/delete", Map.of("none", ""))))
                .isEqualTo("/results?view=all&deleted=" + id);
        get("/results").statusCode(200);
        assertThat(page("/results?view=all&deleted=" + id)).contains("is deleted.", "/results/views/" + id + "/undo");
        assertThat(sent(post("/results/views/" + id + "/undo", Map.of("none", ""))))
                .isEqualTo("/results?view=all");
        assertThat(sent(post("/results/views/" + id + "/first", Map.of("none", ""))))
                .isEqualTo("/results?view=all");
        assertThat(sent(get("/results"))).isEqualTo("/results?view=all");
        sent(post("/results/views/" + id + "/not-first", Map.of("none", "")));
        get("/results").statusCode(200);
        post("/results/views/" + UUID.randomUUID() + "/delete", Map.of("none", ""))
                .statusCode(404);
    }

    @Test
    @TestSecurity(
            user = "otto",
            roles = "recruiter",
            attributes =
                    @SecurityAttribute(key = "groups", value = "/accounts/otherwise", type = AttributeType.STRING_SET))
    void anotherAccountsResultsAndAnotherPersonsViewsAreNowhere() {
        threeResults();
        assertThat(page("/results")).doesNotContain(passing.toString(), campaign, "job fair");
        assertThat(table("")).contains("0 results").doesNotContain(passing.toString());
        assertThat(file("/results/export.csv?campaign=" + campaign)).doesNotContain(passing.toString(), "Zoë");
        open("/results/next?from=" + passing).statusCode(404);
        open("/results/compare?result=" + passing + "&result=" + failing).statusCode(404);
        open("/attempts/" + passing + "?list=verdict%3DPASS").statusCode(404);
        UUID view = QuarkusTransaction.requiringNew().call(() -> {
            SavedView hers = new SavedView(scored.colleague("rita").id(), "Hers", "", java.time.Instant.EPOCH);
            entities.persist(hers);
            return hers.id();
        });
        assertThat(page("/results?view=all")).doesNotContain("Hers");
        post("/results/views/" + view + "/first", Map.of("none", "")).statusCode(404);
        post("/results/views/" + view + "/delete", Map.of("none", "")).statusCode(404);
        post("/results/views/" + view + "/undo", Map.of("none", "")).statusCode(404);
    }

    @Test
    @TestSecurity(user = "petra", roles = "recruiter")
    void withoutAnAccountTheTableIsEmpty() {
        assertThat(page("/results")).contains("0 results", "No result yet");
    }

    @Test
    @TestSecurity(user = "hanna", roles = "hr")
    void humanResourcesReadEveryAccountsResults() {
        threeResults();
        assertThat(table("")).contains("3 results");
        assertThat(page("/attempts/" + unsure + "?list=view%3Dall"))
                .contains("Next result")
                .doesNotContain("name=\"outcome\"");
    }
}
