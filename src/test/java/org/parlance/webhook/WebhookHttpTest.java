package org.parlance.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parlance.testing.ApiTokens;
import org.parlance.testing.PassedApplicants;
import org.parlance.testing.PassedApplicants.Passed;
import org.parlance.testing.Patience;
import org.parlance.testing.Refusals;
import org.parlance.testing.RunningParlance;

/** Messages to a real server that is out of order at first. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class WebhookHttpTest {
    private record Received(String signature, String event, String body) {}

    @Inject
    PassedApplicants applicants;

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private HttpServer receiver;

    @BeforeEach
    void receive() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/hooks", this::answer);
        receiver.start();
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
    }

    /** Refuses the first two messages. */
    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add(new Received(
                exchange.getRequestHeaders().getFirst("Parlance-Signature"),
                exchange.getRequestHeaders().getFirst("Parlance-Event"),
                body));
        exchange.sendResponseHeaders(received.size() <= 2 ? 503 : 204, -1);
        exchange.close();
    }

    private static RequestSpecification as(String account) {
        return given().auth().oauth2(ApiTokens.of("recruiter", account)).contentType("application/json");
    }

    private JsonPath made(String... events) {
        return as("northwind")
                .body(Map.of(
                        "account",
                        "northwind",
                        "url",
                        "http://localhost:" + receiver.getAddress().getPort() + "/hooks?from=parlance",
                        "events",
                        List.of(events)))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    @Test
    void aMessageIsSentUntilItIsTakenAndAgainOnRequest() throws GeneralSecurityException {
        JsonPath webhook = made("attempt.decided");
        Passed passed = applicants.one("Hooked", 70);

        await().atMost(Patience.LIMIT).until(() -> received.size() == 3);
        assertThat(received)
                .extracting(Received::body)
                .as("the same each time")
                .containsOnly(received.get(0).body());
        assertThat(received).allSatisfy(message -> assertThat(rightlySigned(message, webhook.getString("secret")))
                .isTrue());
        assertThat(received).extracting(Received::event).containsOnly("attempt.decided");
        JsonPath message = JsonPath.from(received.get(2).body());
        assertThat(message.getString("type")).isEqualTo("attempt.decided");
        assertThat(message.getString("data.attemptId"))
                .isEqualTo(passed.attemptId().toString());
        assertThat(message.getString("data.person")).isEqualTo("PASS");
        assertThat(received.get(2).body()).as("no personal data").doesNotContain(passed.name(), "interview");

        String log = "/api/v1/webhooks/" + webhook.getString("id") + "/deliveries";
        await().atMost(Patience.LIMIT).until(() -> as("northwind")
                .get(log)
                .jsonPath()
                .getString("items[0].state")
                .equals("delivered"));
        JsonPath logged = as("northwind").get(log).jsonPath();
        assertThat(logged.getList("items[0].tries.status", Integer.class)).containsExactly(503, 503, 204);

        String delivery = logged.getString("items[0].id");
        as("otherwise")
                .post("/api/v1/webhooks/deliveries/" + delivery + "/replay")
                .then()
                .statusCode(404);
        as("northwind")
                .post("/api/v1/webhooks/deliveries/" + delivery + "/replay")
                .then()
                .statusCode(202);
        await().atMost(Patience.LIMIT).until(() -> received.size() == 4);
        assertThat(received.get(3).body()).isEqualTo(received.get(0).body());

        as("northwind")
                .delete("/api/v1/webhooks/" + webhook.getString("id"))
                .then()
                .statusCode(204);
        as("northwind").get(log).then().statusCode(404);
    }

    /** As a receiver would check it. */
    private static boolean rightlySigned(Received message, String secret) throws GeneralSecurityException {
        String time = message.signature().replaceFirst("t=(\\d+),v1=.*", "$1");
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] hash = mac.doFinal((time + "." + message.body()).getBytes(StandardCharsets.UTF_8));
        return message.signature().equals("t=" + time + ",v1=" + HexFormat.of().formatHex(hash));
    }

    @Test
    void onlyTheEventsThatWereAskedForAndOnlyOnesOwn() {
        JsonPath webhook = made("attempt.submitted", "attempt.scored");
        String path = "/api/v1/webhooks/" + webhook.getString("id");
        as("otherwise").get(path).then().statusCode(404);
        as("otherwise").get(path + "/deliveries").then().statusCode(404);
        as("otherwise").delete(path).then().statusCode(404);
        assertThat(as("otherwise").get("/api/v1/webhooks").asString()).doesNotContain(webhook.getString("id"));
        assertThat(as("northwind").get(path).jsonPath().getString("secret"))
                .as("shown once")
                .isNull();

        applicants.one("Told Of", 70);
        await().atMost(Patience.LIMIT).until(() -> received.stream()
                .map(Received::event)
                .distinct()
                .sorted()
                .toList()
                .equals(List.of("attempt.scored", "attempt.submitted")));
        as("northwind").delete(path).then().statusCode(204);
    }

    @Test
    void anEndpointNeedsAnAddressAndEvents() {
        Map<String, Object> noEvent = Map.of("account", "northwind", "url", "https://example.com", "events", List.of());
        Map<String, Object> noAddress =
                Map.of("account", "northwind", "url", "ftp://example.com", "events", List.of("attempt.scored"));
        Map<String, Object> others =
                Map.of("account", "otherwise", "url", "https://example.com", "events", List.of("attempt.scored"));
        for (Map<String, Object> body : List.of(noEvent, noAddress, others)) {
            Refusals.assertRefused(
                    as("northwind").body(body).post("/api/v1/webhooks").then(), 400);
        }
    }
}
