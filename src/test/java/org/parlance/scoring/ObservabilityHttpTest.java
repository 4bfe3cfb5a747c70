package org.parlance.scoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Trait;
import org.parlance.testing.Patience;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.Speech;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestApplicant.TakenItem;
import org.parlance.testing.TestHiring;
import org.parlance.web.Json;

/** What a node shows of itself to those who run it: metrics on their own port, health beside the pages. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class ObservabilityHttpTest {
    private static final Pattern METRIC = Pattern.compile("\\b((?:parlance|http_server)_[a-z_]+)\\b");

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @Inject
    TestHiring hiring;

    @Inject
    ScoringMetrics scoring;

    @Test
    void everyMetricOfTheDashboardIsThere() throws IOException {
        speakAndWrite();
        // noise has no score
        scoring.scored("en", new Score(Trait.GRAMMAR, 60, 5, Map.of()));
        Set<String> wanted = new TreeSet<>();
        JsonNode dashboard = Json.read(Files.readString(Path.of("deploy/grafana/parlance.json")), JsonNode.class);
        dashboard.findValuesAsText("expr").forEach(query -> {
            Matcher found = METRIC.matcher(query);
            while (found.find()) {
                wanted.add(found.group(1));
            }
        });
        assertThat(wanted).hasSizeGreaterThan(10).contains("parlance_jobs_oldest_due_seconds");

        await().atMost(Patience.LIMIT).untilAsserted(() -> assertThat(scraped()).containsAll(wanted));
    }

    @Test
    void noMetricNamesAClientOrAPerson() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open().consent();
        applicant.take();

        assertThat(given().get(metrics).asString())
                .doesNotContain("northwind")
                .doesNotContain(applicant.invitationId().toString())
                .doesNotContain(applicant.token());
    }

    @Test
    void everyMeterOfTheServerNamesItsPort() {
        given().get("/start").then().statusCode(200);
        List<String> series = given().get(metrics)
                .asString()
                .lines()
                .filter(line -> line.startsWith("http_server_"))
                .toList();
        assertThat(series)
                .anyMatch(line -> line.startsWith("http_server_requests_seconds_count"))
                .anyMatch(line -> line.startsWith("http_server_bytes_read"))
                .allMatch(line -> line.contains("server_port=\""));
    }

    @Test
    void thePagesPortHasNoMetrics() {
        given().get("/q/metrics").then().statusCode(404);
    }

    @Test
    void healthSaysWhatItMeans() {
        given().get("/q/health/live").then().statusCode(200).body("checks.name", hasItems("no deadlock"));
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItems("job queue", "Database connections health check"));
        given().get("/q/health/started").then().statusCode(200).body("checks.name", hasItems("item banks"));
    }

    private Set<String> scraped() {
        Set<String> names = new TreeSet<>();
        given().get(metrics)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> names.add(line.replaceAll("[{ ].*", "")));
        return names;
    }

    private void speakAndWrite() {
        TestApplicant speaker = hiring.invite(TestHiring.VOICE).open().consent();
        TakenItem spoken = speaker.take();
        UUID recording = speaker.record(spoken, 0, Speech.noise(1.5, 0.1).bytes());
        speaker.finish(spoken, "stopped", List.of(recording));
        TestApplicant writer = hiring.invite(TestHiring.WRITING).open().consent();
        TakenItem written = writer.take();
        writer.put(
                        TestApplicant.path(written, "answer"),
                        Map.of("text", "Thank you for your mail. We send the parts today.", "typedSeconds", 9))
                .statusCode(200);
        writer.skipTheRest();
    }
}
