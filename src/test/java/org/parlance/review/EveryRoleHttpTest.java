package org.parlance.review;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.parlance.testing.Endpoints;
import org.parlance.testing.Endpoints.Endpoint;
import org.parlance.testing.RunningParlance;

/**
 * Every endpoint as nobody and as those who have nothing to do with applicants. What is open is named here; a new
 * endpoint is closed, or it fails.
 */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class EveryRoleHttpTest {
    /** Open to everybody: the applicant's pages have a cookie of their own, the rest says nothing of anybody. */
    private static final Set<String> OPEN = Set.of(
            "/",
            "/sitting",
            "/start",
            "/kiosk",
            "/language",
            "/session-expired",
            "/signed-out",
            "/verify",
            "/schemas",
            "/tests");

    /** Programs have tokens; ApiRoleWalkHttpTest walks these. */
    private static final String PROGRAMS = "/api/";

    private static boolean below(Endpoint endpoint, Set<String> places) {
        String path = endpoint.way().split(" ", 2)[1];
        return places.stream()
                .anyMatch(place -> path.equals(place) || !place.equals("/") && path.startsWith(place + "/"));
    }

    private static List<Endpoint> closed() {
        return Endpoints.all().stream()
                .filter(endpoint -> !below(endpoint, OPEN))
                .filter(endpoint -> !endpoint.template().startsWith(PROGRAMS))
                .toList();
    }

    private static int status(Endpoint endpoint) {
        return given().accept("text/html,*/*;q=0.8")
                .redirects()
                .follow(false)
                .contentType(endpoint.consumes())
                .request(endpoint.method(), endpoint.path(EveryRoleHttpTest::value))
                .statusCode();
    }

    private static String value(String parameter) {
        return switch (parameter) {
            case "language" -> "en";
            case "bank", "profile" -> "core-writing";
            case "key" -> "en.core-writing";
            case "version", "turn" -> "1";
            case "button" -> "seen";
            case "deed" -> "first";
            case "kind" -> "invitation";
            case "rest" -> "";
            default -> UUID.randomUUID().toString();
        };
    }

    private static void assertRefused(Set<String> allowed, Integer... statuses) {
        SoftAssertions all = new SoftAssertions();
        List<Endpoint> closed =
                closed().stream().filter(endpoint -> !below(endpoint, allowed)).toList();
        all.assertThat(closed).hasSizeGreaterThan(90);
        for (Endpoint endpoint : closed) {
            all.assertThat(status(endpoint)).as(endpoint.toString()).isIn((Object[]) statuses);
        }
        all.assertAll();
    }

    @Test
    void nobodyIsSentToSignIn() {
        assertRefused(Set.of(), 401, 302);
    }

    @Test
    @TestSecurity(user = "noel")
    void whoeverHasNoRoleSeesNothing() {
        assertRefused(Set.of(), 403);
    }

    @Test
    @TestSecurity(user = "arne", roles = "author")
    void anAuthorSeesBanksAndTheirStatistics() {
        assertRefused(Set.of("/banks", "/analysis"), 403);
    }

    @Test
    @TestSecurity(user = "adam", roles = "admin")
    void anAdministratorSeesNoApplicant() {
        assertRefused(Set.of("/analysis", "/impact/groups", "/operations", "/privacy", "/audit"), 403);
    }
}
