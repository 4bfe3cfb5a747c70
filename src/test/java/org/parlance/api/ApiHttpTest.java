package org.parlance.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parlance.testing.ApiTokens;
import org.parlance.testing.PassedApplicants;
import org.parlance.testing.PassedApplicants.Passed;
import org.parlance.testing.Patience;
import org.parlance.testing.Refusals;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestHiring;
import org.parlance.web.RateLimits;

/** What programs do, with bearer tokens of their own. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class ApiHttpTest {
    private static final String API = "/api/v1";

    @Inject
    PassedApplicants applicants;

    @Inject
    RateLimits limits;

    private static RequestSpecification as(String role, String account) {
        return given().auth().oauth2(ApiTokens.of(role, account)).contentType("application/json");
    }

    private static RequestSpecification recruiter() {
        return as("recruiter", "northwind");
    }

    private static Response createCampaign(String name, String key) {
        return createCampaign("northwind", name, key);
    }

    private static Response createCampaign(String account, String name, String key) {
        return as("recruiter", account)
                .header("Idempotency-Key", key)
                .body(Map.of(
                        "account",
                        account,
                        "name",
                        name,
                        "profile",
                        TestHiring.WRITING,
                        "closesAt",
                        "2030-01-01T00:00:00Z"))
                .post(API + "/campaigns");
    }

    private static String uniqueName() {
        return "By program " + UUID.randomUUID();
    }

    @Test
    void aTokenThatIsNoGoodIsRefused() {
        Refusals.assertRefused(
                given().auth().oauth2("nonsense").get(API + "/campaigns").then(), 401);
        String expired = ApiTokens.of("late", "recruiter", "northwind", "parlance-api", -600);
        Refusals.assertRefused(
                given().auth().oauth2(expired).get(API + "/campaigns").then(), 401);
        String ofThePages = ApiTokens.of("rosa", "recruiter", "northwind", "parlance-web", 300);
        Refusals.assertRefused(
                given().auth().oauth2(ofThePages).get(API + "/campaigns").then(), 401);
        given().get(API + "/campaigns").then().statusCode(401).contentType("application/problem+json");
        as("author", "northwind").get(API + "/campaigns").then().statusCode(403);
        as("hr", "northwind")
                .body(Map.of("name", "x"))
                .post(API + "/campaigns/" + UUID.randomUUID() + "/shortlists")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void aRequestWithAKeyIsDoneOnce() {
        String name = uniqueName();
        String key = UUID.randomUUID().toString();
        Response first = createCampaign(name, key);
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
        assertThat(first.header("Location"))
                .endsWith(API + "/campaigns/" + first.jsonPath().getString("id"));

        Response again = createCampaign(name, key);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotent-Replay")).isEqualTo("true");
        assertThat(again.asString()).isEqualTo(first.asString());
        Refusals.assertRefused(createCampaign(uniqueName(), key).then(), 422);
        Refusals.assertRefused(
                createCampaign(name, UUID.randomUUID().toString()).then(), 409);

        String refusedKey = UUID.randomUUID().toString();
        Refusals.assertRefused(createCampaign(" ", refusedKey).then(), 400);
        assertThat(createCampaign(uniqueName(), refusedKey).statusCode())
                .as("a refusal is not kept")
                .isEqualTo(201);
    }

    @Test
    void listsComePageByPage() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            made.add(createCampaign("paged", uniqueName(), "").jsonPath().getString("id"));
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = as("recruiter", "paged")
                    .get(API + "/campaigns?limit=2&cursor=" + cursor)
                    .jsonPath();
            assertThat(page.getList("items")).hasSizeLessThanOrEqualTo(2);
            seen.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        } while (cursor != null);
        assertThat(seen).doesNotHaveDuplicates().containsExactlyElementsOf(made);
        Refusals.assertRefused(recruiter().get(API + "/campaigns?limit=0").then(), 400);
        Refusals.assertRefused(
                recruiter().get(API + "/campaigns?cursor=made-up").then(), 400);
    }

    @Test
    void fromAnInvitationToAFile() {
        String campaign = createCampaign(uniqueName(), "").jsonPath().getString("id");
        String invitations = API + "/campaigns/" + campaign + "/invitations";
        Response invited = recruiter()
                .body(Map.of("name", "Maria Santos", "phone", "+63 917 555 0142"))
                .post(invitations);
        assertThat(invited.statusCode()).as(invited.asString()).isEqualTo(201);
        String invitation = invitations + "/" + invited.jsonPath().getString("id");
        assertThat(recruiter().get(invitation).jsonPath().getString("state")).isEqualTo("invited");
        assertThat(recruiter().post(invitation + "/links").jsonPath().getString("url"))
                .contains("/start#");
        assertThat(recruiter().post(invitation + "/withdrawal").jsonPath().getString("state"))
                .isEqualTo("withdrawn");
        Refusals.assertRefused(
                recruiter().body(Map.of("name", "Nobody")).post(invitations).then(), 400);

        Passed passed = applicants.one("Passed By Api", 71);
        String ofCampaign = API + "/campaigns/" + passed.campaignId();
        assertThat(recruiter().get(ofCampaign + "/attempts").jsonPath().getString("items[0].state"))
                .isEqualTo("decided");
        JsonPath result = recruiter()
                .get(API + "/attempts/" + passed.attemptId() + "/result")
                .jsonPath();
        assertThat(result.getString("outcome")).isEqualTo("pass");
        assertThat(result.getString("machineOutcome")).isEqualTo("review");
        assertThat(result.getString("scores[0].level")).isEqualTo("overall");
        assertThat(result.getDouble("overall")).isEqualTo(71);
        assertThat(recruiter().get(ofCampaign + "/results").jsonPath().getString("items[0].decision.by"))
                .isEqualTo("Rosa Delgado");

        String list = API + "/shortlists/"
                + recruiter()
                        .body(Map.of("name", "By program"))
                        .post(ofCampaign + "/shortlists")
                        .jsonPath()
                        .getString("id");
        recruiter()
                .body(Map.of("attemptIds", List.of(passed.attemptId())))
                .post(list + "/entries")
                .then()
                .statusCode(200);
        assertThat(recruiter().get(list).jsonPath().getList("attemptIds"))
                .containsExactly(passed.attemptId().toString());
        JsonPath exported = recruiter().get(list + "/results?limit=1").jsonPath();
        assertThat(exported.getList("items.name")).containsExactly("Passed By Api");
        assertThat(exported.getString("items[0].decision.outcome")).isEqualTo("pass");
        assertThat(exported.getString("next")).isNull();
        String export = API + "/exports/"
                + recruiter()
                        .body(Map.of("format", "csv"))
                        .post(list + "/exports")
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("id");
        await().atMost(Patience.LIMIT)
                .until(() ->
                        recruiter().get(export).jsonPath().getString("state").equals("done"));
        assertThat(recruiter().get(export + "/file").asString()).contains("Passed By Api");
        recruiter().post(list + "/handover").then().statusCode(200);
        Refusals.assertRefused(
                recruiter().delete(list + "/entries/" + passed.attemptId()).then(), 409);

        List<String> paths = List.of(
                ofCampaign,
                ofCampaign + "/invitations",
                ofCampaign + "/attempts",
                ofCampaign + "/results",
                ofCampaign + "/shortlists",
                API + "/attempts/" + passed.attemptId(),
                API + "/attempts/" + passed.attemptId() + "/result",
                API + "/attempts/" + passed.attemptId() + "/report",
                list,
                list + "/results",
                export,
                export + "/file");
        assertThat(paths).allSatisfy(path -> {
            assertThat(as("recruiter", "otherwise").get(path).statusCode())
                    .as("of another account: " + path)
                    .isEqualTo(404);
            assertThat(as("hr", "otherwise").get(path).statusCode())
                    .as("HR sees the whole company: " + path)
                    .isEqualTo(200);
        });
    }

    @Test
    void whatIsNoJsonIsRefused() {
        Refusals.assertRefused(
                recruiter().body("{\"name\": ").post(API + "/campaigns").then(), 400);
        Refusals.assertRefused(recruiter().post(API + "/campaigns").then(), 400);
    }

    /** As so many requests would, of which the server cannot take as many within the minute here. */
    private void useUp(String program) {
        while (limits.wait("api/" + program, 600, Duration.ofMinutes(1)).isEmpty()) {}
    }

    @Test
    void aProgramThatSendsTooMuchHasToWait() {
        String busy = ApiTokens.of("busy", "recruiter", "northwind", "parlance-api", 300);
        Response last = null;
        for (int i = 0; i < 20 && (last == null || last.statusCode() == 404); i++) {
            useUp("service-account-busy");
            last = given().auth().oauth2(busy).get(API + "/webhooks/" + UUID.randomUUID());
        }
        Refusals.assertRefused(last.then(), 429);
        assertThat(Integer.parseInt(last.header("Retry-After"))).isPositive();
    }
}
