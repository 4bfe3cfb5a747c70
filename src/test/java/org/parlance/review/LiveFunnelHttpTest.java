package org.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.AttributeType;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parlance.testing.AsRecruiter;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestHiring;

/** Funnels as server-sent events. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@AsRecruiter
class LiveFunnelHttpTest {
    @Inject
    TestHiring hiring;

    @Inject
    LiveFunnels live;

    @Inject
    LiveConfig config;

    @TestHTTPResource
    URI server;

    private HttpResponse<InputStream> watch(UUID... campaigns) throws IOException, InterruptedException {
        StringBuilder place = new StringBuilder("/campaigns/funnels?");
        for (UUID campaign : campaigns) {
            place.append("of=").append(campaign).append('&');
        }
        // as browsers ask a server without TLS
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(
                        HttpRequest.newBuilder(server.resolve(place.toString()))
                                .header("Accept", "text/event-stream")
                                .timeout(Duration.ofSeconds(20))
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
    }

    private static BufferedReader lines(HttpResponse<InputStream> response) {
        return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    /** The next event that says so; the read is bounded by the stream's own end. */
    private static String said(BufferedReader events, String part) throws IOException {
        String line = events.readLine();
        while (line != null && !(line.startsWith("data:") && line.contains(part))) {
            line = events.readLine();
        }
        return line;
    }

    @Test
    void thePageIsToldWhenSomebodyIsInvitedAndBegins() throws Exception {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING);
        UUID campaign = hiring.campaignOf(applicant);
        HttpResponse<InputStream> response = watch(campaign);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(response.headers().firstValue("X-Accel-Buffering")).contains("no");
        try (BufferedReader events = lines(response)) {
            assertThat(said(events, "\"invited\":1")).contains(campaign.toString(), "\"started\":0", "\"stamp\":");
            hiring.inviteBeside(applicant);
            assertThat(said(events, "\"invited\":2")).contains("\"started\":0");
            applicant.open().consent();
            assertThat(said(events, "\"started\":1")).contains("\"invited\":2", "\"submitted\":0");
        }
    }

    @Test
    void allFunnelsOfAListComeInOneEventAndAClosedPageIsForgotten() throws Exception {
        UUID one = hiring.campaignOf(hiring.invite(TestHiring.WRITING));
        UUID other = hiring.campaignOf(hiring.invite(TestHiring.WRITING));
        try (BufferedReader events = lines(watch(one, other))) {
            assertThat(said(events, one.toString())).contains(other.toString());
        }
        hiring.invite(TestHiring.WRITING);
        await().atMost(config.longest().plusSeconds(10)).until(() -> live.watching() == 0);
    }

    @Test
    void onePersonHasNoMorePagesThanAllowed() throws Exception {
        UUID campaign = hiring.campaignOf(hiring.invite(TestHiring.WRITING));
        List<BufferedReader> pages = new ArrayList<>();
        try {
            int status = 200;
            for (int i = 0; i <= config.mostPerPerson() && status == 200; i++) {
                HttpResponse<InputStream> response = watch(campaign);
                status = response.statusCode();
                BufferedReader events = lines(response);
                pages.add(events);
                if (status == 200) {
                    assertThat(said(events, "\"invited\":1")).isNotNull();
                }
            }
            assertThat(status).isEqualTo(429);
        } finally {
            for (BufferedReader page : pages) {
                page.close();
            }
        }
    }

    @Test
    void theStreamEndsByItselfSoThatTheSessionIsLookedAtAgain() throws Exception {
        UUID campaign = hiring.campaignOf(hiring.invite(TestHiring.WRITING));
        try (BufferedReader events = lines(watch(campaign))) {
            assertThat(said(events, "said by nobody"))
                    .as("the end of the stream")
                    .isNull();
        }
    }

    @Test
    void withoutACampaignThereIsNothingToTell() throws Exception {
        assertThat(watch().statusCode()).isEqualTo(400);
        assertThat(watch(UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @Test
    @TestSecurity(
            user = "otto",
            roles = "recruiter",
            attributes =
                    @SecurityAttribute(key = "groups", value = "/accounts/otherwise", type = AttributeType.STRING_SET))
    void anotherAccountsCampaignIsNotThereEvenBesideOnesOwn() throws Exception {
        UUID own = hiring.campaignOf(hiring.inviteFor("otherwise", TestHiring.WRITING));
        UUID anothers = hiring.campaignOf(hiring.invite(TestHiring.WRITING));
        assertThat(watch(own, anothers).statusCode()).isEqualTo(404);
    }

    @Test
    @TestSecurity(user = "arne", roles = "author")
    void anAuthorIsToldNothing() throws Exception {
        assertThat(watch(hiring.campaignOf(hiring.invite(TestHiring.WRITING))).statusCode())
                .isEqualTo(403);
    }
}
