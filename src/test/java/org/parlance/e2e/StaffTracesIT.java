package org.parlance.e2e;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.opentelemetry.proto.trace.v1.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parlance.testing.Chromium;
import org.parlance.testing.KeycloakLogin;
import org.parlance.testing.KeycloakServer;
import org.parlance.testing.OtlpReceiver;
import org.parlance.testing.Patience;
import org.parlance.testing.ProductServer;

/** A collector learns that somebody signed in and looked at a page, and not who. */
class StaffTracesIT {
    @Test
    void whoIsSignedInIsNotTold() throws Exception {
        try (OtlpReceiver receiver = new OtlpReceiver()) {
            Map<String, String> settings = new HashMap<>(receiver.address());
            settings.put("QUARKUS_OTEL_SDK_DISABLED", "false");
            settings.put("PARLANCE_DEMO", "true");
            settings.put("PARLANCE_LANGUAGETOOL_WARM_LANGUAGES", "");
            ProductServer server = new ProductServer(settings).start();

            List<Cookie> cookies = lookAtCampaigns(server);
            String token = new KeycloakLogin(KeycloakServer.shared()).programToken();
            given().header("Authorization", "Bearer " + token)
                    .get(server.url() + "/api/v1/campaigns?cursor=delgado")
                    .then()
                    .statusCode(400);

            Patience.await(
                    "the spans",
                    () -> told(receiver, "GET /campaigns", 200).isPresent()
                                    && told(receiver, "GET /api/v1/campaigns", 400)
                                            .isPresent()
                            ? Optional.of(true)
                            : Optional.empty());
            assertThat(receiver.everything())
                    .doesNotContainIgnoringCase("delgado")
                    .doesNotContain("Rosa", "recruiter", "parlance-program", "parlance.example")
                    .doesNotContain("realms", "enduser", "code=", "state=", "Chrome", "127.0.0.1")
                    .doesNotContain(token);
            assertThat(cookies).isNotEmpty().allSatisfy(cookie -> assertThat(receiver.everything())
                    .doesNotContain(cookie.name, cookie.value));
        }
    }

    /** Signs in on the way. @return what the session is known by */
    private static List<Cookie> lookAtCampaigns(ProductServer server) {
        Page page = Chromium.shared().newPerson();
        page.navigate(server.url() + "/campaigns?search=Delgado");
        page.getByLabel("Username or email").fill("recruiter");
        page.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Password").setExact(true))
                .fill("recruiter-demo");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign In"))
                .click();
        page.waitForURL(server.url() + "/**");
        assertThat(page.content()).contains("Rosa");
        return page.context().cookies(server.url()).stream()
                .filter(cookie -> cookie.name.startsWith("q_session"))
                .toList();
    }

    private static Optional<Span> told(OtlpReceiver receiver, String name, int status) {
        return receiver.spans().stream()
                .filter(span -> span.getName().equals(name))
                .filter(span -> span.getAttributesList().stream()
                        .anyMatch(attribute -> attribute.getKey().equals("http.response.status_code")
                                && attribute.getValue().getIntValue() == status))
                .findFirst();
    }
}
