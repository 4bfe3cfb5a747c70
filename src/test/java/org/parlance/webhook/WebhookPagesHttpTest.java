package org.parlance.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.AttributeType;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parlance.audit.Actor;
import org.parlance.identity.ClientAccounts;
import org.parlance.testing.AsRecruiter;
import org.parlance.testing.PassedApplicants;
import org.parlance.testing.PassedApplicants.Passed;
import org.parlance.testing.RunningParlance;

/** Staff make a webhook, read its log, send again, and see none of another account. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class WebhookPagesHttpTest {
    /** Nothing listens there. */
    private static final String DEAD = "http://localhost:1/hooks/";

    @Inject
    PassedApplicants applicants;

    @Inject
    ClientAccounts accounts;

    @Inject
    WebhookService webhooks;

    @Inject
    EntityManager entities;

    private static Response get(String path) {
        return given().accept("text/html,*/*;q=0.8").redirects().follow(false).get(path);
    }

    private static Response post(String path, Object... form) {
        var request = given().accept("text/html,*/*;q=0.8").redirects().follow(false);
        for (int i = 0; i < form.length; i += 2) {
            request = request.formParam((String) form[i], form[i + 1]);
        }
        return request.contentType("application/x-www-form-urlencoded").post(path);
    }

    private static String find(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(1);
    }

    private UUID northwind() {
        return accounts.ofSlug("northwind").id();
    }

    /** So that nobody goes on sending to them. */
    @AfterEach
    void dropTheWebhooks() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("delete from WebhookEndpoint where url like :dead")
                        .setParameter("dead", DEAD + "%")
                        .executeUpdate());
    }

    private WebhookEndpoint madeByRosa() {
        return webhooks.create(
                northwind(),
                DEAD + UUID.randomUUID(),
                List.of("attempt.decided"),
                Actor.staff(applicants.staff("Rosa Delgado").id()));
    }

    /** Has something happen. @return what is sent of it */
    private UUID logged(WebhookEndpoint endpoint) {
        applicants.one("Told Of Elsewhere", 70);
        return entities.createQuery("select id from WebhookDelivery where endpointId = :endpoint", UUID.class)
                .setParameter("endpoint", endpoint.id())
                .getSingleResult();
    }

    @Test
    @AsRecruiter
    void aRecruiterMakesOneReadsItsLogAndSendsAgain() {
        String address = DEAD + UUID.randomUUID();
        assertThat(get("/campaigns").asString()).contains("href=\"/webhooks\"");
        assertThat(get("/webhooks/new").asString()).contains("Tell it when an attempt is");

        Response refused = post("/webhooks", "account", northwind(), "url", address);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("Name at least one event", address);
        Response made = post("/webhooks", "account", northwind(), "url", address, "events", "attempt.decided");
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.header("Cache-Control")).contains("no-store");
        assertThat(made.asString()).contains("whsec_", address, "Nothing was sent yet");

        String list = get("/webhooks").asString();
        assertThat(list).contains(address).doesNotContain("whsec_");
        String page = "/webhooks/" + find("href=\"/webhooks/([0-9a-f-]{36})\">" + Pattern.quote(address), list);
        Passed passed = applicants.one("Told On A Page", 70);
        String log = get(page).asString();
        assertThat(log)
                .contains("Decided on", "href=\"/attempts/" + passed.attemptId() + "\"")
                // nobody listens there; the queue takes tries that are due by the tests' clock one after the other
                .containsAnyOf("Waiting", "Given up")
                .doesNotContain("whsec_", "Told On A Page");

        String delivery = find("id=\"message-([0-9a-f-]{36})\"", log);
        assertThat(post(page + "/deliveries/" + delivery + "/replay").statusCode())
                .isEqualTo(303);
        assertThat(post(page + "/deliveries/" + UUID.randomUUID() + "/replay").statusCode())
                .isEqualTo(404);
        assertThat(post("/webhooks/" + madeByRosa().id() + "/deliveries/" + delivery + "/replay")
                        .statusCode())
                .as("of another webhook")
                .isEqualTo(404);
        assertThat(get(page + "?before=" + delivery).asString()).contains("Newest messages");

        assertThat(post(page + "/delete").statusCode()).isEqualTo(303);
        assertThat(get(page).statusCode()).isEqualTo(404);
        assertThat(get("/webhooks").asString()).doesNotContain(address);
    }

    @Test
    @TestSecurity(
            user = "otto",
            roles = "recruiter",
            attributes =
                    @SecurityAttribute(key = "groups", value = "/accounts/otherwise", type = AttributeType.STRING_SET))
    void aRecruiterOfAnotherAccountFindsNone() {
        WebhookEndpoint endpoint = madeByRosa();
        UUID delivery = logged(endpoint);
        String page = "/webhooks/" + endpoint.id();
        assertThat(get("/webhooks").asString()).doesNotContain(endpoint.url());
        assertThat(get(page).statusCode()).isEqualTo(404);
        assertThat(post(page + "/delete").statusCode()).isEqualTo(404);
        assertThat(post(page + "/deliveries/" + delivery + "/replay").statusCode())
                .isEqualTo(404);
        assertThat(post("/webhooks", "account", northwind(), "url", DEAD, "events", "attempt.decided")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    @TestSecurity(user = "hanna", roles = "hr")
    void humanResourcesReadAndChangeNothing() {
        WebhookEndpoint endpoint = madeByRosa();
        String page = "/webhooks/" + endpoint.id();
        UUID delivery = logged(endpoint);
        assertThat(get("/webhooks").asString()).contains(endpoint.url()).doesNotContain("New webhook");
        assertThat(get(page).asString()).contains("message-" + delivery).doesNotContain("Send again", "whsec_");
        assertThat(get("/webhooks/new").statusCode()).isEqualTo(403);
        assertThat(post("/webhooks").statusCode()).isEqualTo(403);
        assertThat(post(page + "/delete").statusCode()).isEqualTo(403);
        assertThat(post(page + "/deliveries/" + delivery + "/replay").statusCode())
                .isEqualTo(403);
    }

    @Test
    @TestSecurity(user = "arne", roles = "author")
    void anAuthorHasNothingToDoWithThem() {
        assertThat(get("/webhooks").statusCode()).isEqualTo(403);
        assertThat(post("/webhooks").statusCode()).isEqualTo(403);
    }

    @Test
    void nobodyIsSentAway() {
        assertThat(get("/webhooks").statusCode()).isIn(401, 302);
        assertThat(post("/webhooks").statusCode()).isIn(401, 302);
        assertThat(get("/webhooks/" + UUID.randomUUID()).statusCode()).isIn(401, 302);
    }
}
