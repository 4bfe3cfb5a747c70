package org.parlance.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parlance.testing.ApiTokens;
import org.parlance.testing.PassedApplicants;
import org.parlance.testing.PassedApplicants.Passed;
import org.parlance.testing.Patience;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestHiring;

/** Every operation of the document as every role and as nobody, with real ids of an account, one's own or another's. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class ApiRoleWalkHttpTest {
    private static final String API = "/api/v1";

    /** Ways without an id, which show everybody their own. */
    private static final Set<String> WITHOUT_ID =
            Set.of("GET /campaigns", "POST /campaigns", "GET /webhooks", "POST /webhooks");

    /** One body that every operation finds what it needs in. */
    private static final Map<String, Object> BODY = Map.of(
            "account", "northwind",
            "name", "By nobody in particular",
            "profile", TestHiring.WRITING,
            "closesAt", "2030-01-01T00:00:00Z",
            "phone", "+63 917 555 0199",
            "attemptIds", List.of(UUID.randomUUID()),
            "format", "csv",
            "url", "https://ats.example.com/hooks",
            "events", List.of("attempt.scored"));

    private record Way(String method, String template, String path) {
        boolean reads() {
            return method.equals("GET");
        }

        boolean hasId() {
            return !WITHOUT_ID.contains(method + " " + template.substring(API.length()));
        }

        Response as(RequestSpecification who) {
            RequestSpecification request = who.contentType("application/json");
            return (reads() ? request : request.body(BODY)).request(method, path);
        }
    }

    @Inject
    PassedApplicants applicants;

    private List<Way> ways;

    private static RequestSpecification program(String role, String account) {
        return given().auth()
                .oauth2(ApiTokens.of("walker-" + role + "-" + account, role, account, "parlance-api", 300));
    }

    private static String made(String path, Map<String, Object> body) {
        Response answer = program("recruiter", "northwind")
                .contentType("application/json")
                .body(body)
                .post(API + path);
        assertThat(answer.statusCode()).as(path + " " + answer.asString()).isIn(201, 202);
        return answer.jsonPath().getString("id");
    }

    private static Response read(String path) {
        return program("recruiter", "northwind").get(API + path);
    }

    @BeforeEach
    void somethingOfEach() {
        String webhook = made("/webhooks", hook());
        Passed passed = applicants.one("Walked Over", 71);
        String campaign = passed.campaignId().toString();
        String shortlist = made("/campaigns/" + campaign + "/shortlists", Map.of("name", "Walked"));
        String export = made("/shortlists/" + shortlist + "/exports", Map.of("format", "csv"));
        await().atMost(Patience.LIMIT)
                .until(() ->
                        read("/exports/" + export).jsonPath().getString("state").equals("done"));
        Map<String, String> ids = new HashMap<>();
        ids.put("campaignId", campaign);
        ids.put("invitationId", passed.applicant().invitationId().toString());
        ids.put("attemptId", passed.attemptId().toString());
        ids.put("shortlistId", shortlist);
        ids.put("exportId", export);
        ids.put("webhookId", webhook);
        ids.put(
                "deliveryId",
                read("/webhooks/" + webhook + "/deliveries").jsonPath().getString("items[0].id"));
        ways = documented(ids);
    }

    /** So that nobody goes on sending to it. */
    @AfterEach
    void dropTheWebhook() {
        ways.stream()
                .filter(way -> way.method().equals("DELETE") && way.template().endsWith("/webhooks/{webhookId}"))
                .forEach(way -> way.as(program("recruiter", "northwind")).then().statusCode(204));
    }

    /** Nothing listens there, so that the delivery waits. */
    private static Map<String, Object> hook() {
        return Map.of("account", "northwind", "url", "http://localhost:1/hooks", "events", List.of("attempt.decided"));
    }

    private static List<Way> documented(Map<String, String> ids) {
        List<Way> found = new ArrayList<>();
        Map<String, Map<String, Object>> paths =
                given().get(API + "/openapi?format=json").jsonPath().getMap("paths");
        paths.forEach((template, operations) -> {
            String path = template;
            for (Map.Entry<String, String> id : ids.entrySet()) {
                path = path.replace("{" + id.getKey() + "}", id.getValue());
            }
            assertThat(path).as("every id of it is known here").doesNotContain("{");
            for (String method : operations.keySet()) {
                if (!method.equals("parameters")) {
                    found.add(new Way(method.toUpperCase(Locale.ROOT), template, path));
                }
            }
        });
        assertThat(found).hasSizeGreaterThan(20);
        return found;
    }

    private static void assertProblem(Way way, Response answer, int status) {
        assertThat(answer.statusCode()).as(way + " " + answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).as(way.toString()).startsWith("application/problem+json");
    }

    @Test
    void nobodyAndWhoeverHasNothingToDoWithApplicantsIsRefused() {
        for (Way way : ways) {
            assertProblem(way, way.as(given()), 401);
            assertProblem(way, way.as(program("author", "northwind")), 403);
            assertProblem(way, way.as(program("admin", "northwind")), 403);
        }
    }

    @Test
    void aRecruiterOfAnotherAccountFindsNothing() {
        for (Way way : ways) {
            Response answer = way.as(program("recruiter", "otherwise"));
            if (way.hasId()) {
                assertProblem(way, answer, 404);
            } else if (way.reads()) {
                assertThat(answer.statusCode()).as(way.toString()).isEqualTo(200);
                ways.stream()
                        .filter(Way::hasId)
                        .map(one -> one.path().split("/")[4])
                        .forEach(id -> assertThat(answer.asString()).doesNotContain(id));
            } else {
                assertProblem(way, answer, 400);
            }
        }
    }

    @Test
    void humanResourcesReadEveryAccountAndTakeFilesButChangeNothing() {
        for (Way way : ways) {
            Response answer = way.as(program("hr", "otherwise"));
            if (way.reads()) {
                assertThat(answer.statusCode())
                        .as(way + " " + answer.asString())
                        .isEqualTo(200);
            } else if (way.template().endsWith("/exports")) {
                assertThat(answer.statusCode()).isEqualTo(202);
            } else {
                assertProblem(way, answer, 403);
            }
        }
    }

    @Test
    void aRecruiterReadsEverythingOfTheirAccount() {
        for (Way way : ways) {
            if (way.reads()) {
                Response answer = way.as(program("recruiter", "northwind"));
                assertThat(answer.statusCode())
                        .as(way + " " + answer.asString())
                        .isEqualTo(200);
            }
        }
    }
}
