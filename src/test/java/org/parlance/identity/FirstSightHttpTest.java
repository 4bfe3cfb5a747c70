package org.parlance.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.AttributeType;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parlance.testing.RunningParlance;

/** Whoever signs in for the first time may open a page and its stream at once. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@TestSecurity(
        user = "first-timer",
        roles = "recruiter",
        attributes =
                @SecurityAttribute(key = "groups", value = "/accounts/first-seen", type = AttributeType.STRING_SET))
class FirstSightHttpTest {
    private static final int AT_ONCE = 8;

    @Test
    void severalRequestsAtOnceMakeOnePersonAndOneAccount() {
        ExecutorService browser = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<CompletableFuture<Integer>> answers = IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> given().accept("text/html")
                                    .get(i % 2 == 0 ? "/results" : "/campaigns")
                                    .statusCode(),
                            browser))
                    .toList();
            assertThat(answers.stream().map(CompletableFuture::join)).containsOnly(200);
        } finally {
            browser.shutdown();
        }
    }
}
