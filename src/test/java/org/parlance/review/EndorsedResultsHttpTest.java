package org.parlance.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parlance.review.Recruiter.page;
import static org.parlance.review.Recruiter.sent;
import static org.parlance.testing.TestEndorsements.FROM;
import static org.parlance.testing.TestEndorsements.TO;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.AttributeType;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parlance.identity.ApplicantEraser;
import org.parlance.identity.DataKind;
import org.parlance.identity.PersonData;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.ScoredAttempts;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestEndorsements;
import org.parlance.testing.TestEndorsements.AsRecruiterOfFrom;
import org.parlance.testing.TestEndorsements.AsRecruiterOfTo;
import org.parlance.testing.TestHiring;
import org.parlance.verdict.Outcome;

/** A result that was endorsed stands in the table of results as any other does, and says where it is from. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class EndorsedResultsHttpTest {
    private static final String NAME = "Ewa Dwukrotna";

    @Inject
    TestHiring hiring;

    @Inject
    ScoredAttempts scored;

    @Inject
    TestEndorsements endorsing;

    @Inject
    EntityManager entities;

    @Inject
    @Any
    Instance<ApplicantEraser> erasers;

    private UUID invitation;
    private UUID attempt;
    private UUID own;
    private UUID from;
    private UUID to;
    private UUID endorsement;

    @BeforeEach
    void aFailThatPassesInAnotherAccountsCampaign() {
        TestApplicant taken = hiring.inviteFor(FROM, TestHiring.WRITING);
        invitation = taken.invitationId();
        from = hiring.campaignOf(taken);
        attempt = scored.of(taken, Outcome.FAIL, 52);
        name(taken, NAME);
        TestApplicant other = hiring.inviteFor(TO, TestHiring.WRITING);
        to = hiring.campaignOf(other);
        own = scored.of(other, Outcome.PASS, 80);
        name(other, "Anna Kowalska");
        endorsing.passFrom(to, 40);
        endorsement = endorsing.endorse(attempt, to);
    }

    private void name(TestApplicant applicant, String name) {
        execute(
                "update applicant set name = '" + name + "' where id ="
                        + " (select applicant_id from invitation where id = :id)",
                applicant.invitationId());
    }

    private void execute(String sql, UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        entities.createNativeQuery(sql).setParameter("id", id).executeUpdate());
    }

    private String table(String query) {
        return given().urlEncodingEnabled(false)
                .accept("text/html")
                .get("/results?campaign=" + to + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void inOrder(String page, String first, String second) {
        assertThat(page.indexOf(first)).isPositive().isLessThan(page.indexOf(second));
    }

    @Test
    @AsRecruiterOfTo
    void itIsSortedFilteredAndExportedWithTheCampaignsOwn() {
        String endorsed = "/endorsements/" + endorsement;
        String mine = "/attempts/" + own;
        assertThat(table(""))
                .contains("2 results", NAME, endorsed + "?list=", "endorsed from: another client account")
                .contains("name=\"result\" value=\"" + own, "name=\"result\" value=\"" + endorsement)
                .doesNotContain(endorsing.nameOf(from), attempt.toString());
        inOrder(table("&sort=-overall"), mine, endorsed);
        inOrder(table("&sort=overall"), endorsed, mine);
        inOrder(table("&sort=-name"), endorsed, mine);
        inOrder(table("&sort=writing%2Fgrammar"), endorsed, mine);
        assertThat(table("&q=dwukr")).contains("1 result<", endorsed);
        assertThat(table("&most=60")).contains("1 result<", endorsed);
        assertThat(table("&score=writing%2Fgrammar&least=60")).contains("1 result<", mine);
        assertThat(table("&verdict=PASS&decision=BY_MACHINE")).contains("2 results");

        String file = given().get("/results/export.csv?q=dwukr&campaign=" + to).asString();
        assertThat(file.lines().toList().get(0)).endsWith(",Flags,Endorsed from");
        assertThat(file.lines().filter(line -> line.contains(NAME)))
                .singleElement()
                .asString()
                .contains("PASS,PASS,,true,")
                .endsWith(",another client account");
        assertThat(file).doesNotContain(endorsing.nameOf(from));

        sent(Recruiter.post(endorsed + "/decision", Map.of("outcome", "FAIL", "reason", "Sounds unsure.")));
        assertThat(table("&decision=OVERRULED")).contains("1 result<", endorsed, "machine: Pass");
        assertThat(page("/reviews?campaign=" + to)).doesNotContain(NAME);
    }

    @Test
    @AsRecruiterOfTo
    void ofWhoWasErasedTheOutcomeAloneIsListed() {
        execute(
                "update endorsement set reasons = cast('[{\"code\": \"FLAGGED\", \"name\": \"same-recording\"}]' as jsonb)"
                        + " where id = :id",
                endorsement);
        assertThat(table("&flag=same-recording")).contains("1 result<", NAME);

        PersonData person = new PersonData(UUID.randomUUID(), List.of(invitation));
        erasers.stream().filter(eraser -> eraser.kind() == DataKind.SCORES).forEach(eraser -> eraser.erase(person));

        assertThat(table("&q=dwukr")).contains("1 result<", NAME);
        assertThat(table("&q=dwukr&most=100")).contains("No result");
        assertThat(table("&flag=same-recording")).doesNotContain(NAME);
    }

    @Test
    @AsRecruiterOfTo
    void oneResultLeadsToTheNextWhicheverAccountItIsFrom() {
        String list = "campaign=" + to + "&sort=-overall";
        String code = "&list=" + encoded(list);
        assertThat(sent(next("next", own, code))).isEqualTo("/endorsements/" + endorsement + "?list=" + encoded(list));
        assertThat(given().urlEncodingEnabled(false)
                        .accept("text/html")
                        .get("/endorsements/" + endorsement + "?list=" + encoded(list))
                        .asString())
                .contains("2 of 2", "/results/previous?from=" + endorsement);
        assertThat(sent(next("previous", endorsement, code))).isEqualTo("/attempts/" + own + "?list=" + encoded(list));
        assertThat(sent(next("next", endorsement, code))).isEqualTo("/results?" + list);
        next("next", attempt, code).statusCode(404);
    }

    @Test
    @AsRecruiterOfTo
    void itIsComparedWithTheCampaignsOwn() {
        assertThat(page(compared(own, endorsement) + "&list=campaign=" + to))
                .contains("Anna Kowalska", NAME, "endorsed from: another client account", "among the reasons")
                .contains("/attempts/" + own + "?list=campaign%3D" + to + "#items")
                .contains("/endorsements/" + endorsement + "?list=campaign%3D" + to + "\"")
                .contains("<strong>80</strong>", "<strong>52</strong>", "least score 40")
                .doesNotContain(endorsing.nameOf(from), attempt.toString());
        Recruiter.get(compared(own, attempt)).statusCode(404);
        sent(Recruiter.post(
                "/endorsements/" + endorsement + "/decision", Map.of("outcome", "FAIL", "reason", "Sounds unsure.")));
        assertThat(page(compared(own, endorsement))).contains("decided by otto", "verdict: Pass");
    }

    @Test
    @TestSecurity(
            user = "bea",
            roles = "recruiter",
            attributes =
                    @SecurityAttribute(
                            key = "groups",
                            value = "/accounts/endorsed-for,/accounts/taken-for",
                            type = AttributeType.STRING_SET))
    void whoeverRatesTheTestBlindReadsItsResultNowhere() {
        assertThat(page(compared(attempt, endorsement)))
                .contains("/attempts/" + attempt, "/endorsements/" + endorsement, endorsing.nameOf(from));
        sent(Recruiter.post("/attempts/" + attempt + "/blind", Map.of("none", "")));
        Recruiter.get(compared(own, endorsement)).statusCode(403);
        Recruiter.get("/endorsements/" + endorsement).statusCode(403);
        assertThat(Recruiter.get("/endorsements/" + endorsement + "/report.pdf")
                        .statusCode(403)
                        .extract()
                        .asString())
                .contains("You are reviewing this attempt blind");
        Recruiter.post("/endorsements/" + endorsement + "/decision", Map.of("outcome", "FAIL", "reason", "A guess"))
                .statusCode(403);
        Recruiter.post("/endorsements/" + endorsement + "/shortlist", Map.of("none", ""))
                .statusCode(403);
        assertThat(table("")).contains("You are reviewing this attempt blind.");
        assertThat(table("&verdict=PASS")).contains("1 result<").doesNotContain(NAME);
        assertThat(page("/endorsements/of-campaign/" + to))
                .contains(NAME, "Hidden until you have rated it")
                .doesNotContain(">52<", ">Pass<");
        assertThat(page("/shortlists/" + to)).contains("You are reviewing these applicants blind", NAME);
        sent(Recruiter.post("/attempts/" + attempt + "/blind/give-up", Map.of("none", "")));
        assertThat(page("/endorsements/" + endorsement))
                .contains(endorsing.nameOf(from))
                .doesNotContain("A guess");
        assertThat(comparedAttempts()).containsOnly(attempt.toString());
    }

    /** Of the trail's rows of the endorsed result that was compared. */
    @SuppressWarnings("unchecked")
    private List<String> comparedAttempts() {
        return QuarkusTransaction.requiringNew()
                .call(() -> (List<String>) entities.createNativeQuery("select details ->> 'attempt' from audit_event"
                                + " where action = 'result.compared' and subject_id = :id")
                        .setParameter("id", endorsement)
                        .getResultList());
    }

    private static String compared(UUID one, UUID other) {
        return "/results/compare?result=" + one + "&result=" + other;
    }

    private static ValidatableResponse next(String way, UUID result, String code) {
        return given().urlEncodingEnabled(false)
                .accept("text/html")
                .redirects()
                .follow(false)
                .get("/results/" + way + "?from=" + result + code)
                .then();
    }

    @Test
    @TestSecurity(user = "hanna", roles = "hr")
    void whoeverSeesBothAccountsReadsWhereItIsFrom() {
        assertThat(table("")).contains("endorsed from: ", endorsing.nameOf(from));
        String file = given().get("/results/export.csv?q=dwukr&campaign=" + to).asString();
        assertThat(file).contains(endorsing.nameOf(from));
        assertThat(page("/results?campaign=" + from))
                .contains("1 result<", "/attempts/" + attempt)
                .doesNotContain("/endorsements/");
    }

    @Test
    @TestSecurity(user = "hanna", roles = "hr")
    void whatBecomesOfThePersonAndTheTestBecomesOfIt() {
        execute(
                "update applicant set name = 'Ewa Nowa' where id = (select i.applicant_id from invitation i"
                        + " join attempt a on a.invitation_id = i.id where a.id = :id)",
                attempt);
        assertThat(table("&q=nowa")).contains("1 result<", "/endorsements/" + endorsement);
        execute("update attempt set state = 'VOIDED' where id = :id", attempt);
        assertThat(table("")).contains("1 result<", "/attempts/" + own).doesNotContain("/endorsements/");
    }

    @Test
    @AsRecruiterOfFrom
    void whereItWasTakenNobodySeesItTwice() {
        assertThat(page("/results?q=dwukrotna&campaign=" + from))
                .contains("1 result<")
                .doesNotContain("/endorsements/");
        assertThat(table("")).doesNotContain(NAME, "/endorsements/");
        next("next", endorsement, "").statusCode(404);
        Recruiter.get(compared(attempt, endorsement)).statusCode(404);
    }
}
