package org.parlance.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parlance.testing.Refusals.assertRefused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestHiring;

/** Whoever asks too often waits, and whoever holds a connection for nothing loses it. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class RequestLimitsHttpTest {
    private static final int FAR_TOO_MANY = 100;

    @TestHTTPResource
    URL server;

    @Inject
    TestHiring hiring;

    @Test
    void oneLinkMayAskSoOftenAndAnotherGoesOn() {
        TestApplicant wild = hiring.invite(TestHiring.WRITING).open();
        TestApplicant other = hiring.invite(TestHiring.WRITING).open();

        ValidatableResponse refused = appealUntilRefused(wild);

        assertRefused(refused, 429);
        assertThat(Integer.parseInt(refused.extract().header("Retry-After"))).isBetween(1, 3600);
        wild.post("/sitting/consent", TestApplicant.CONSENT).statusCode(200);
        assertThat(appeal(other).extract().statusCode()).isNotEqualTo(429);
    }

    /** An address that a client names itself is of no account where no proxy is trusted. */
    @Test
    void shortCodesAreTriedSoOftenWhateverAddressIsClaimed() {
        TestApplicant guesser = hiring.invite(TestHiring.WRITING);
        int status = 0;
        for (int code = 0; code < FAR_TOO_MANY && status != 429; code++) {
            status = guesser.request()
                    .header("X-Forwarded-For", "198.51.100." + code % 250)
                    .contentType("application/json")
                    .body(Map.of("shortCode", "2222-%04d".formatted(code), "phone", "+1 202 555 9999"))
                    .post("/sitting/open")
                    .statusCode();
        }
        assertThat(status).isEqualTo(429);
    }

    @Test
    void aBodyThatDoesNotComeCostsNoConnectionForLong() throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write(("POST /sitting/open HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: 100\r\n\r\n{\"token\":")
                            .getBytes(StandardCharsets.US_ASCII));

            assertThat(socket.getInputStream().readAllBytes())
                    .as("closed without an answer")
                    .isEmpty();
        }
    }

    private static ValidatableResponse appealUntilRefused(TestApplicant applicant) {
        for (int request = 0; request < FAR_TOO_MANY; request++) {
            ValidatableResponse answer = appeal(applicant);
            if (answer.extract().statusCode() == 429) {
                return answer;
            }
        }
        throw new AssertionError("nothing was refused");
    }

    private static ValidatableResponse appeal(TestApplicant applicant) {
        return applicant
                .request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("words", "Please look again.")
                .post("/sitting/result/appeal")
                .then();
    }
}
