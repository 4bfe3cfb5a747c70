package org.parlance.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parlance.testing.AsRecruiter;
import org.parlance.testing.Endpoints;
import org.parlance.testing.Endpoints.Endpoint;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestHiring;

/** What every answer tells a browser to allow, whatever the way and whatever becomes of the request. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class HeadersHttpTest {
    private static final Set<String> ALWAYS = Set.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "Referrer-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy",
            "Permissions-Policy",
            "Cache-Control");

    @Inject
    TestHiring hiring;

    private static void assertHeaders(String what, Response answer) {
        for (String header : ALWAYS) {
            assertThat(answer.getHeaders().getValues(header))
                    .as("%s of %s", header, what)
                    .hasSize(1);
        }
        assertThat(answer.header("Content-Security-Policy"))
                .as(what)
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe")
                .doesNotContain("*");
        assertThat(answer.header("X-Content-Type-Options")).as(what).isEqualTo("nosniff");
        assertThat(answer.header("Server")).as(what).isNull();
        assertThat(answer.header("X-Powered-By")).as(what).isNull();
        assertThat(answer.header("Strict-Transport-Security"))
                .as(what + " over HTTP")
                .isNull();
    }

    private static Response sent(Endpoint endpoint) {
        return given().redirects()
                .follow(false)
                .contentType(endpoint.consumes())
                .request(endpoint.method(), endpoint.path(parameter -> "0192f1a0-0000-7000-8000-000000000001"));
    }

    @Test
    void everyEndpointAsNobody() {
        for (Endpoint endpoint : Endpoints.all()) {
            Response answer = sent(endpoint);
            assertHeaders(endpoint + " " + answer.statusCode(), answer);
        }
    }

    @Test
    @AsRecruiter
    void everyEndpointAsARecruiter() {
        for (Endpoint endpoint : Endpoints.all()) {
            if (!endpoint.streams()) {
                Response answer = sent(endpoint);
                assertHeaders(endpoint + " " + answer.statusCode(), answer);
            }
        }
    }

    @Test
    void refusalsAndFailures() {
        assertHeaders("what is not there", given().get("/nowhere"));
        assertHeaders("what is not there below a page", given().get("/start/nowhere.php"));
        assertHeaders("a method that is not there", given().delete("/start"));
        Response failed = given().get(FailingResource.PATH);
        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(failed.asString()).doesNotContain("secret of the failure");
        assertHeaders("a failure", failed);
        Response otherSite = given().header("Sec-Fetch-Site", "cross-site").post("/sitting/open");
        assertThat(otherSite.statusCode()).isEqualTo(403);
        assertHeaders("a request of another site", otherSite);
        Response tooLarge =
                given().contentType("application/json").body(new byte[7 << 20]).post("/sitting/open");
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertHeaders("what is too large", tooLarge);
        Response malformed = given().contentType("application/json").body("{").post("/sitting/open");
        assertThat(malformed.statusCode()).isEqualTo(400);
        assertHeaders("what is malformed", malformed);
        Response noText = given().contentType("application/json")
                .body(new byte[] {'{', 0, 0, 0, 's', 'o', 'n', '"', ':', '1', '}', 0})
                .post("/sitting/open");
        assertThat(noText.statusCode()).isEqualTo(400);
        assertHeaders("what is no text", noText);
    }

    @Test
    void assetsMayBeKeptAndPersonalPagesMayNot() {
        Response start = given().get("/start");
        assertThat(start.header("Cache-Control")).contains("no-store");
        Matcher assets = Pattern.compile("(?:src|href)=\"(/static/[^\"]+)\"").matcher(start.asString());
        assertThat(assets.find()).isTrue();
        do {
            Response asset = given().get(assets.group(1));
            assertThat(asset.statusCode()).as(assets.group(1)).isEqualTo(200);
            assertHeaders(assets.group(1), asset);
            assertThat(asset.header("Cache-Control")).as(assets.group(1)).contains("max-age");
        } while (assets.find());
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open().consent();
        for (String page : List.of("/sitting", "/sitting/test", "/sitting/practice")) {
            assertThat(applicant.get(page).extract().header("Cache-Control"))
                    .as(page)
                    .contains("no-store");
        }
        Response opened = applicant.request().post("/sitting/items/current");
        assertThat(opened.header("Cache-Control")).contains("no-store");
    }

    @Test
    void theMicrophoneIsForThePagesWhereSomebodySpeaks() {
        for (String page : List.of("/start", "/sitting", "/banks")) {
            assertThat(given().redirects().follow(false).get(page).header("Permissions-Policy"))
                    .as(page)
                    .contains("microphone=(self)");
        }
        for (String page : List.of("/", "/campaigns", "/signed-out", "/starting", "/q/health/live")) {
            assertThat(given().redirects().follow(false).get(page).header("Permissions-Policy"))
                    .as(page)
                    .contains("microphone=()")
                    .contains("camera=()");
        }
    }

    /** Without a proxy that is trusted, what a client says of HTTPS makes its cookie stricter and nothing else. */
    @Test
    void aClientCannotSayThatItCameOverHttps() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING);
        Response opened = given().header("X-Forwarded-Proto", "https")
                .contentType("application/json")
                .body("{\"token\":\"" + applicant.token() + "\"}")
                .post("/sitting/open");
        assertThat(opened.header("Strict-Transport-Security")).isNull();
        assertThat(opened.header("Set-Cookie")).contains("Secure", "HttpOnly").containsIgnoringCase("SameSite=Strict");
        Response plain = given().contentType("application/json")
                .body("{\"token\":\"" + applicant.token() + "\"}")
                .post("/sitting/open");
        assertThat(plain.header("Set-Cookie")).contains("HttpOnly").doesNotContain("Secure");
    }
}
