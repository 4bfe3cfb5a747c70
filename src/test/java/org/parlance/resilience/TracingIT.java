package org.parlance.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parlance.testing.OtlpReceiver.attribute;

import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parlance.testing.OtlpReceiver;
import org.parlance.testing.Speech;

/** What a real collector gets of a spoken test: its way from the request to the verdict, and no person; or nothing. */
@Tag("unhurried")
class TracingIT {
    private static final String NAME = "Quillon Brackwater";
    private static final String MAIL = "quillon@brackwater.example";

    private static Cluster cluster;

    @BeforeAll
    static void start() {
        cluster = new Cluster("tracing");
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    @Test
    void aRecordingCanBeFollowedAndNobodyIsNamed() throws Exception {
        try (OtlpReceiver receiver = new OtlpReceiver()) {
            Map<String, String> settings = new HashMap<>(receiver.address());
            settings.put("QUARKUS_OTEL_SDK_DISABLED", "false");
            Node node = cluster.begin("both", settings).awaitReady();
            Invitee invitee = Invitee.to(cluster.database(), Invitee.VOICE);
            PlainApplicant applicant = take(node, invitee);
            intrude(node, invitee);
            // what it has not sent yet, it sends before it ends
            node.stop();

            assertThat(receiver.requests()).isNotEmpty().containsOnly("POST /v1/traces");
            List<Span> spans = receiver.spans();
            UUID attempt = attemptOf(invitee);
            assertThat(applicant.acknowledged().keySet())
                    .isNotEmpty()
                    .allSatisfy(recording -> isFollowed(spans, recording, attempt));
            assertThat(named(spans, "job decide"))
                    .isNotEmpty()
                    .allSatisfy(span -> assertThat(attribute(span, "attemptId")).isEqualTo(attempt.toString()));

            // the requests that brought names and tokens are told of as well
            assertThat(named(spans, "GET /start")).isNotEmpty();
            assertThat(receiver.everything())
                    .contains(attempt.toString())
                    .doesNotContain(invitee.token())
                    .doesNotContainIgnoringCase("brackwater")
                    .doesNotContainIgnoringCase("quillon")
                    .doesNotContain("example.org", "Parlance test", "user_agent", "client.address", "127.0.0.1")
                    .doesNotContain("url.path", "url.query", "exception.message", "exception.stacktrace")
                    .doesNotContain("Applicant");
        }
    }

    @Test
    void withoutTheWishNothingIsSent() {
        try (OtlpReceiver receiver = new OtlpReceiver()) {
            Node node = cluster.begin("both", receiver.address()).awaitReady();
            take(node, Invitee.to(cluster.database(), Invitee.VOICE));
            node.stop();
            assertThat(receiver.requests()).isEmpty();
        }
    }

    @Test
    void aCollectorThatIsAwayHoldsNothingUp() {
        OtlpReceiver gone = new OtlpReceiver();
        Map<String, String> settings = new HashMap<>(gone.address());
        settings.put("QUARKUS_OTEL_SDK_DISABLED", "false");
        gone.close();
        Node node = cluster.begin("both", settings).awaitReady();
        PlainApplicant applicant = take(node, Invitee.to(cluster.database(), Invitee.VOICE));
        assertThat(applicant.failures()).isEmpty();
        node.stop();
    }

    /** Takes a whole test, to its verdict. */
    private static PlainApplicant take(Node node, Invitee invitee) {
        PlainApplicant applicant = new PlainApplicant(URI.create(node.url()), invitee.token(), () -> {});
        applicant.takeAll(Speech.noise(2, 0.05).bytes());
        new Aftermath(cluster).check(invitee, applicant);
        return applicant;
    }

    private static UUID attemptOf(Invitee invitee) {
        return cluster.database()
                .find(UUID.class, "select id from attempt where invitation_id = ?", invitee.invitationId())
                .orElseThrow();
    }

    /** Puts what must not be told into every place of a request that a span could be made of. */
    private static void intrude(Node node, Invitee invitee) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        String name = URLEncoder.encode(NAME, StandardCharsets.UTF_8);
        for (String path : List.of(
                "/start?token=" + invitee.token() + "&name=" + name,
                "/start/" + invitee.token(),
                "/sitting/items/" + name + "/" + MAIL,
                "/campaigns/" + invitee.token() + "?search=" + MAIL)) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(node.url() + path))
                    .header("User-Agent", NAME)
                    .header("X-Forwarded-For", "203.0.113.77")
                    .header("X-Request-ID", invitee.token())
                    .header("baggage", "name=" + name)
                    .header("traceparent", "00-" + "a".repeat(32) + "-" + "b".repeat(16) + "-01")
                    .header("tracestate", "who=" + invitee.token())
                    .build();
            client.send(request, BodyHandlers.discarding());
        }
        HttpRequest open = HttpRequest.newBuilder(URI.create(node.url() + "/sitting/open"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"token\":\"" + MAIL + "\",\"" + NAME + "\":1}"))
                .build();
        client.send(open, BodyHandlers.discarding());
    }

    /** From the request that sealed it, through the job that scored it, to the one that decided. */
    private static void isFollowed(List<Span> spans, UUID recording, UUID attempt) {
        List<Span> about = spans.stream()
                .filter(span -> attribute(span, "recordingId").equals(recording.toString()))
                .toList();
        assertThat(about).extracting(span -> attribute(span, "attemptId")).containsOnly(attempt.toString());
        assertThat(named(about, "PUT /sitting/recordings/{recordingId}/chunks/{number}"))
                .as("chunks of " + recording)
                .isNotEmpty();
        Span request = one(about, "POST /sitting/recordings/{recordingId}/seal");
        assertThat(one(about, "seal recording").getParentSpanId()).isEqualTo(request.getSpanId());

        List<Span> transcribed = named(about, "transcribe");
        assertThat(transcribed).as("transcribing " + recording).isNotEmpty();
        List<Span> ofJob = spans.stream()
                .filter(span -> span.getTraceId().equals(transcribed.get(0).getTraceId()))
                .toList();
        Span score = ofJob.stream()
                .filter(span -> span.getSpanId().equals(transcribed.get(0).getParentSpanId()))
                .findFirst()
                .orElseThrow();
        assertThat(score.getName()).isEqualTo("job score-response");
        assertThat(attribute(score, "attemptId")).isEqualTo(attempt.toString());
        assertThat(attribute(score, "subjectId")).isNotEmpty();
        assertThat(named(ofJob, "job decide"))
                .as("decided in the same trace")
                .anySatisfy(span -> assertThat(span.getParentSpanId()).isEqualTo(score.getSpanId()));
        Set<Object> ids = ofJob.stream().map(Span::getSpanId).collect(Collectors.toSet());
        assertThat(ids).as("the request that made the job is in the trace too").contains(score.getParentSpanId());
    }

    private static List<Span> named(List<Span> spans, String name) {
        return spans.stream().filter(span -> span.getName().equals(name)).toList();
    }

    private static Span one(List<Span> spans, String name) {
        List<Span> found = named(spans, name);
        assertThat(found).as(name).hasSize(1);
        return found.get(0);
    }
}
