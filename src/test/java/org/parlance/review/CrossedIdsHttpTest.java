package org.parlance.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.AttributeType;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parlance.testing.AccountsThings;
import org.parlance.testing.Endpoints;
import org.parlance.testing.Endpoints.Endpoint;
import org.parlance.testing.RunningParlance;

/**
 * Every endpoint of the product with the ids of another client account: it finds nothing and changes nothing. A new
 * endpoint fails here until its ids are known, or it is said why they belong to no account.
 */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@TestSecurity(
        user = "otto",
        roles = "recruiter",
        attributes = @SecurityAttribute(key = "groups", value = "/accounts/otherwise", type = AttributeType.STRING_SET))
class CrossedIdsHttpTest {
    /** What a recruiter is asked for beside the ids; whatever it is, it belongs to nobody. */
    private static final Map<String, String> OTHERS = Map.of(
            "kind", "invitation",
            "language", "en",
            "version", "1",
            "button", "seen",
            "deed", "first",
            "applicantId", "0192f1a0-0000-7000-8000-000000000001",
            "requestId", "0192f1a0-0000-7000-8000-000000000002");

    /** Their ids name no client's data: banks, profiles and schemas are the same for everybody. */
    private static final Set<String> OF_NO_ACCOUNT = Set.of(
            "/operations/", "/analysis/", "/banks/", "/reliability/", "/schemas/", "/results/views/{viewId}/{deed}");

    /** The applicant's cookie says whose they are, the API's tokens have a walk of their own (ApiRoleWalkHttpTest). */
    private static final Set<String> NOT_OF_STAFF = Set.of("/sitting", "/kiosk", "/start", "/api/", "/tests/");

    @Inject
    AccountsThings things;

    private Map<String, UUID> theirs;
    private Map<String, UUID> own;

    @BeforeEach
    void somethingOfBothAccounts() {
        theirs = things.of("northwind");
        own = things.of("otherwise");
    }

    private static List<Endpoint> withIds() {
        return Endpoints.all().stream()
                .filter(endpoint -> !endpoint.parameters().isEmpty())
                .filter(endpoint -> NOT_OF_STAFF.stream().noneMatch(endpoint.template()::startsWith))
                .filter(endpoint -> OF_NO_ACCOUNT.stream().noneMatch(way(endpoint)::startsWith))
                .toList();
    }

    private static String way(Endpoint endpoint) {
        return endpoint.way().split(" ", 2)[1];
    }

    private static String value(Map<String, UUID> ids, Endpoint endpoint, String parameter) {
        String known = endpoint.template().contains("/fails/{batchId}") && parameter.equals("batchId")
                ? "failBatchId"
                : parameter;
        assertThat(ids.containsKey(known) || OTHERS.containsKey(parameter))
                .as("'%s' of %s is known to this test", parameter, endpoint)
                .isTrue();
        return ids.containsKey(known) ? ids.get(known).toString() : OTHERS.get(parameter);
    }

    private static Response sent(Endpoint endpoint, String path) {
        RequestSpecification request =
                given().accept("text/html,*/*;q=0.8").redirects().follow(false);
        if (endpoint.reads()) {
            return request.get(path);
        }
        if (endpoint.consumes().startsWith("multipart/")) {
            return request.multiPart("file", "a.csv", "Name,Phone\nA,+48601234567\n".getBytes(), "text/csv")
                    .request(endpoint.method(), path);
        }
        return request.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("outcome", "PASS")
                .formParam("reason", "because")
                .formParam("name", "name")
                .formParam("format", "CSV")
                .formParam("confirm", "true")
                .request(endpoint.method(), path);
    }

    private void assertFindsNothing(SoftAssertions all, Endpoint endpoint, String path) {
        Response answer = sent(endpoint, path);
        // a page that only takes forms sends whoever comes without one back to the page that has it
        boolean sentBack = endpoint.reads()
                && answer.statusCode() == 303
                && path.startsWith(answer.header("Location").replaceFirst("^https?://[^/]+", ""));
        all.assertThat(sentBack || answer.statusCode() == 404 || answer.statusCode() == 403)
                .as("%s %s: %s", endpoint, path, answer.statusLine())
                .isTrue();
        all.assertThat(answer.asString())
                .as(endpoint.toString())
                .doesNotContain("Somebody of theirs", "theirs.example.com", "theirs.csv");
    }

    @Test
    void theIdsOfAnotherAccountFindNothingAndChangeNothing() {
        Map<String, Long> before = things.fingerprint(theirs.values());
        SoftAssertions all = new SoftAssertions();
        List<Endpoint> endpoints = withIds();
        for (Endpoint endpoint : endpoints) {
            assertFindsNothing(all, endpoint, endpoint.path(parameter -> value(theirs, endpoint, parameter)));
        }
        all.assertThat(things.fingerprint(theirs.values()))
                .as("nothing is changed")
                .isEqualTo(before);
        all.assertAll();
        assertThat(endpoints).hasSizeGreaterThan(90);
    }

    /** One's own campaign or attempt, and below it what belongs to another one's. */
    @Test
    void theIdsOfAnotherAccountBelowOnesOwnFindNothingAndChangeNothing() {
        Map<String, Long> before = things.fingerprint(theirs.values());
        SoftAssertions all = new SoftAssertions();
        for (Endpoint endpoint : withIds()) {
            List<String> ids = endpoint.parameters().stream()
                    .filter(parameter -> !OTHERS.containsKey(parameter))
                    .toList();
            if (ids.size() > 1) {
                assertFindsNothing(
                        all,
                        endpoint,
                        endpoint.path(
                                parameter -> value(parameter.equals(ids.get(0)) ? own : theirs, endpoint, parameter)));
            }
        }
        all.assertThat(things.fingerprint(theirs.values()))
                .as("nothing is changed")
                .isEqualTo(before);
        all.assertAll();
    }
}
