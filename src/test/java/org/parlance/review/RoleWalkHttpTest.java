package org.parlance.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.AttributeType;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parlance.delivery.Attempts;
import org.parlance.testing.AsRecruiter;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestHiring;

/** Every staff page as every role and as nobody, with the ids of an account that is one's own or another's. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class RoleWalkHttpTest {
    @Inject
    TestHiring hiring;

    @Inject
    Attempts attempts;

    private UUID attempt;
    private UUID campaign;
    private UUID invitation;

    @BeforeEach
    void anAttemptOfNorthwind() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING);
        applicant.open();
        applicant.consent();
        invitation = applicant.invitationId();
        attempt = attempts.latest(invitation).orElseThrow().id();
        campaign = QuarkusTransaction.requiringNew()
                .call(() -> attempts.findById(attempt).invitation().campaign().id());
    }

    private List<String> pagesOfTheAccount() {
        return List.of(
                "/campaigns/" + campaign,
                "/campaigns/" + campaign + "/live",
                "/campaigns/" + campaign + "/invitations/" + invitation,
                "/campaigns/" + campaign + "/kiosks",
                "/campaigns/" + campaign + "/kiosks/live",
                "/attempts/" + attempt,
                "/attempts/" + attempt + "/confirmation",
                "/shortlists/" + campaign,
                "/shortlists/" + campaign + ".csv");
    }

    /** For whoever has applicants, whatever the account. */
    private List<String> pagesOfResults() {
        return List.of(
                "/results",
                "/results/export.csv",
                "/results/next?from=" + attempt,
                "/results/previous?from=" + attempt,
                "/results/compare?result=" + attempt + "&result=" + UUID.randomUUID());
    }

    /** For whoever decides, and for nobody who only reads. */
    private List<String> pagesOfTheRecruiter() {
        return List.of(
                "/campaigns/" + campaign + "/fails",
                "/campaigns/" + campaign + "/policy",
                "/campaigns/" + campaign + "/kiosks/stations");
    }

    /** For human resources, and for nobody who decides on an applicant. */
    private List<String> pagesOfHumanResources() {
        return List.of(
                "/impact",
                "/impact?campaign=" + campaign,
                "/impact/report.csv?campaign=" + campaign,
                "/impact/campaigns/" + campaign,
                "/reliability",
                "/reliability/" + TestHiring.WRITING,
                "/reliability/" + TestHiring.WRITING + "/reliability.csv");
    }

    private List<String> changesByHumanResources() {
        return List.of(
                "/impact/campaigns/" + campaign + "/groups",
                "/impact/campaigns/" + campaign + "/notice",
                "/impact/campaigns/" + campaign + "/notice/drop");
    }

    private List<String> changesToTheAccount() {
        return List.of(
                "/campaigns/" + campaign + "/invitations/" + invitation + "/link",
                "/campaigns/" + campaign + "/invitations/" + invitation + "/withdraw",
                "/attempts/" + attempt + "/reset",
                "/campaigns/" + campaign + "/chosen",
                "/campaigns/" + campaign + "/care/rules",
                "/campaigns/" + campaign + "/care/seats",
                "/campaigns/" + campaign + "/care/owner",
                "/campaigns/" + campaign + "/care/voices",
                "/campaigns/" + campaign + "/care/window",
                "/campaigns/" + campaign + "/care/extend",
                "/campaigns/" + campaign + "/care/resend/" + invitation,
                "/campaigns/" + campaign + "/care/mails/invitation/en",
                "/campaigns/" + campaign + "/bulk/" + UUID.randomUUID() + "/confirm",
                "/campaigns/" + campaign + "/bulk/" + UUID.randomUUID() + "/columns",
                "/campaigns/" + campaign + "/bulk/" + UUID.randomUUID() + "/discard",
                "/campaigns/" + campaign + "/kiosks/tickets",
                "/campaigns/" + campaign + "/kiosks/stations",
                "/campaigns/" + campaign + "/kiosks/stations/" + UUID.randomUUID() + "/pairing",
                "/campaigns/" + campaign + "/kiosks/stations/" + UUID.randomUUID() + "/free",
                "/campaigns/" + campaign + "/kiosks/stations/" + UUID.randomUUID() + "/revoke",
                "/attempts/" + attempt + "/decision",
                "/attempts/" + attempt + "/confirmation",
                "/attempts/" + attempt + "/confirmation/ticket",
                "/attempts/" + attempt + "/confirmation/link",
                "/shortlists/" + campaign,
                "/attempts/" + attempt + "/appeal",
                "/attempts/" + attempt + "/blind",
                "/attempts/" + attempt + "/blind/ratings",
                "/attempts/" + attempt + "/blind/give-up",
                "/campaigns/" + campaign + "/fails",
                "/campaigns/" + campaign + "/policy",
                "/campaigns/" + campaign + "/policy/preview",
                "/campaigns/" + campaign + "/policy/reviewing",
                "/attempts/" + attempt + "/shortlist",
                "/attempts/" + attempt + "/shortlist/undo");
    }

    /** For human resources, as nobody who decides on a result reads why an applicant asks. */
    private List<String> answersToTheApplicant() {
        return List.of(
                "/campaigns/" + campaign + "/invitations/" + invitation + "/accommodations",
                "/campaigns/" + campaign + "/invitations/" + invitation + "/accommodations/decline");
    }

    private static int get(String path) {
        return given().accept("text/html,*/*;q=0.8")
                .redirects()
                .follow(false)
                .get(path)
                .statusCode();
    }

    private static int post(String path) {
        return given().accept("text/html,*/*;q=0.8")
                .redirects()
                .follow(false)
                .formParam("outcome", "PASS")
                .formParam("reason", "because")
                .post(path)
                .statusCode();
    }

    @Test
    @AsRecruiter
    void aRecruiterSeesTheirAccount() {
        assertThat(get("/campaigns")).isEqualTo(200);
        assertThat(get("/campaigns/new")).isEqualTo(200);
        assertThat(get("/results")).isEqualTo(200);
        assertThat(get("/shortlists")).isEqualTo(200);
        assertThat(get("/reviews")).isEqualTo(200);
        assertThat(get("/campaigns/requests")).isEqualTo(403);
        assertThat(get("/operations")).isEqualTo(403);
        assertThat(answersToTheApplicant()).allSatisfy(path -> {
            assertThat(get(path)).as(path).isEqualTo(403);
            assertThat(post(path)).as(path).isEqualTo(403);
        });
        assertThat(pagesOfTheRecruiter())
                .allSatisfy(path -> assertThat(get(path)).as(path).isEqualTo(200));
        assertThat(pagesOfTheAccount())
                .allSatisfy(path -> assertThat(get(path)).as(path).isEqualTo(200));
        assertThat(pagesOfHumanResources())
                .allSatisfy(path -> assertThat(get(path)).as(path).isEqualTo(403));
        assertThat(changesByHumanResources())
                .allSatisfy(path -> assertThat(post(path)).as(path).isEqualTo(403));
        assertThat(get("/impact/groups")).isEqualTo(403);
        assertThat(get("/audit")).isEqualTo(403);
    }

    @Test
    @TestSecurity(
            user = "otto",
            roles = "recruiter",
            attributes =
                    @SecurityAttribute(key = "groups", value = "/accounts/otherwise", type = AttributeType.STRING_SET))
    void aRecruiterOfAnotherAccountFindsNothing() {
        assertThat(pagesOfTheAccount())
                .allSatisfy(path -> assertThat(get(path)).as(path).isEqualTo(404));
        assertThat(pagesOfTheRecruiter())
                .allSatisfy(path -> assertThat(get(path)).as(path).isEqualTo(404));
        assertThat(changesToTheAccount())
                .allSatisfy(path -> assertThat(post(path)).as(path).isEqualTo(404));
        given().accept("text/html,*/*;q=0.8")
                .get("/campaigns")
                .then()
                .statusCode(200)
                .body(not(containsString(campaign.toString())));
    }

    @Test
    @TestSecurity(user = "petra", roles = "recruiter")
    void aRecruiterWithoutAnAccountFindsNothing() {
        assertThat(get("/campaigns")).isEqualTo(200);
        assertThat(pagesOfTheAccount())
                .allSatisfy(path -> assertThat(get(path)).as(path).isEqualTo(404));
    }

    @Test
    @TestSecurity(user = "hanna", roles = "hr")
    void humanResourcesReadEveryAccountAndChangeNothing() {
        assertThat(pagesOfTheAccount())
                .allSatisfy(path -> assertThat(get(path)).as(path).isEqualTo(200));
        assertThat(changesToTheAccount())
                .allSatisfy(path -> assertThat(post(path)).as(path).isEqualTo(403));
        assertThat(get("/campaigns/new")).isEqualTo(403);
        assertThat(get("/campaigns/requests")).isEqualTo(200);
        assertThat(pagesOfHumanResources())
                .allSatisfy(path -> assertThat(get(path)).as(path).isEqualTo(200));
        assertThat(get("/impact?campaign=" + UUID.randomUUID())).isEqualTo(404);
        assertThat(get("/impact/campaigns/" + UUID.randomUUID())).isEqualTo(404);
        assertThat(get("/impact/groups")).isEqualTo(200);
        assertThat(get("/audit")).isEqualTo(403);
        assertThat(get("/campaigns/" + campaign + "/invitations/" + invitation + "/accommodations"))
                .isEqualTo(200);
        assertThat(post("/campaigns/" + UUID.randomUUID() + "/invitations/" + invitation + "/accommodations"))
                .as("an invitation of another campaign")
                .isEqualTo(404);
        assertThat(get("/reviews")).isEqualTo(403);
        assertThat(get("/operations")).isEqualTo(403);
        assertThat(pagesOfTheRecruiter())
                .allSatisfy(path -> assertThat(get(path)).as(path).isEqualTo(403));
    }

    @Test
    @TestSecurity(user = "arne", roles = "author")
    void anAuthorSeesNoApplicant() {
        assertThat(answersToTheApplicant())
                .allSatisfy(path -> assertThat(post(path)).as(path).isEqualTo(403));
        assertThat(pagesOfHumanResources())
                .allSatisfy(path -> assertThat(get(path)).as(path).isEqualTo(403));
        assertThat(get("/impact/groups")).isEqualTo(403);
        assertThat(pagesOfResults())
                .allSatisfy(path -> assertThat(get(path)).as(path).isEqualTo(403));
        assertThat(post("/results/views")).isEqualTo(403);
        assertThat(pagesOfTheAccount())
                .allSatisfy(path -> assertThat(get(path)).as(path).isEqualTo(403));
        assertThat(changesToTheAccount())
                .allSatisfy(path -> assertThat(post(path)).as(path).isEqualTo(403));
    }

    @Test
    @TestSecurity(user = "adam", roles = "admin")
    void anAdministratorSeesNoApplicant() {
        assertThat(pagesOfResults())
                .allSatisfy(path -> assertThat(get(path)).as(path).isEqualTo(403));
        assertThat(pagesOfTheAccount())
                .allSatisfy(path -> assertThat(get(path)).as(path).isEqualTo(403));
        assertThat(pagesOfHumanResources())
                .allSatisfy(path -> assertThat(get(path)).as(path).isEqualTo(403));
        assertThat(get("/impact/groups")).isEqualTo(200);
        assertThat(get("/operations")).isEqualTo(200);
        assertThat(get("/audit")).isEqualTo(200);
    }

    @Test
    void nobodyIsSentAway() {
        assertThat(get("/operations")).isIn(401, 302);
        assertThat(pagesOfHumanResources())
                .allSatisfy(path -> assertThat(get(path)).as(path).isIn(401, 302));
        assertThat(changesByHumanResources())
                .allSatisfy(path -> assertThat(post(path)).as(path).isIn(401, 302));
        assertThat(pagesOfResults())
                .allSatisfy(path -> assertThat(get(path)).as(path).isIn(401, 302));
        assertThat(post("/results/views")).isIn(401, 302);
        assertThat(get("/audit")).isIn(401, 302);
        assertThat(pagesOfTheAccount())
                .allSatisfy(path -> assertThat(get(path)).as(path).isIn(401, 302));
        assertThat(changesToTheAccount())
                .allSatisfy(path -> assertThat(post(path)).as(path).isIn(401, 302));
        assertThat(answersToTheApplicant())
                .allSatisfy(path -> assertThat(post(path)).as(path).isIn(401, 302));
        assertThat(get("/campaigns/funnels?of=" + campaign)).isIn(401, 302);
        assertThat(get("/")).isEqualTo(200);
    }
}
