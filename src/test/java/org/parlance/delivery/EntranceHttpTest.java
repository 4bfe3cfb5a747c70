package org.parlance.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parlance.testing.Refusals.assertRefused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestClock;
import org.parlance.testing.TestHiring;

/** From the link to the consent, and what holds for every request of an applicant. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class EntranceHttpTest {
    private static final List<String> PAGES = List.of(
            "/start",
            "/sitting",
            "/sitting/equipment",
            "/sitting/practice",
            "/sitting/test",
            "/sitting/resume",
            "/sitting/done");

    @Inject
    TestHiring hiring;

    @Inject
    TestClock clock;

    @Inject
    Attempts attempts;

    @Inject
    FormItems formItems;

    @Test
    void fetchingAPageStartsNothing() {
        TestApplicant applicant = hiring.invite(TestHiring.VOICE);
        fetchAll(applicant);
        applicant.open();
        fetchAll(applicant);
        assertThat(attempts.latest(applicant.invitationId())).isEmpty();

        applicant.consent();
        fetchAll(applicant);
        assertThat(formItems.ofAttempt(attempt(applicant).id()))
                .hasSize(9)
                .allMatch(item -> item.state() == FormItem.State.WAITING);
    }

    private static void fetchAll(TestApplicant applicant) {
        for (String page : PAGES) {
            assertThat(applicant.get(page).extract().statusCode()).as(page).isIn(200, 303);
        }
    }

    @Test
    void consentTwiceGivesOneAttempt() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open().consent();
        Attempt first = attempt(applicant);
        int items = formItems.ofAttempt(first.id()).size();
        applicant.consent();
        assertThat(attempt(applicant).id()).isEqualTo(first.id());
        assertThat(formItems.ofAttempt(first.id())).hasSize(items).isNotEmpty();
    }

    @Test
    void consentTwiceAtOnceGivesOneAttempt() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open();
        assertThat(atOnce(4, () -> applicant.post("/sitting/consent", TestApplicant.CONSENT)))
                .containsOnly(200);
        assertThat(attempts.count("invitation.id", applicant.invitationId())).isEqualTo(1);
    }

    @Test
    void whatWasNotReadIsNotAgreedTo() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open();
        ValidatableResponse refused = applicant.post("/sitting/consent", Map.of("version", "2026-11"));
        assertRefused(refused, 409);
        assertThat(refused.extract().<String>path("detail"))
                .contains("Load the page again", "Nothing of yours is lost");
        assertThat(attempts.latest(applicant.invitationId())).isEmpty();

        Map<String, String> asShown =
                Map.of("version", found(applicant.get("/sitting").extract().asString()));
        applicant.post("/sitting/consent", asShown).statusCode(200);
        assertThat(attempt(applicant).consentVersion()).isEqualTo(asShown.get("version"));
        applicant.post("/sitting/consent", Map.of("version", "2026-11")).statusCode(200);
        assertThat(attempt(applicant).consentVersion())
                .as("a page that asks again begins nothing")
                .isEqualTo(asShown.get("version"));
    }

    private static String found(String page) {
        return page.replaceFirst("(?s).*name=\"version\" value=\"([^\"]*)\".*", "$1");
    }

    @Test
    void aTestThatIsOverIsNotTakenAgain() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open().consent();
        applicant.skipTheRest();
        assertRefused(applicant.post("/sitting/consent", TestApplicant.CONSENT), 409);
    }

    @Test
    void anUnknownLinkIsNotFound() {
        assertRefused(hiring.invite(TestHiring.WRITING).post("/sitting/open", Map.of("token", "no-such-token")), 404);
    }

    @Test
    void aWithdrawnInvitationIsGone() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING);
        TestApplicant late = hiring.invite(TestHiring.WRITING).open();
        hiring.withdraw(applicant);
        hiring.withdraw(late);

        assertRefused(open(applicant), 410);
        assertRefused(late.post("/sitting/consent", TestApplicant.CONSENT), 410);
    }

    @Test
    void anExpiredInvitationIsGone() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING, Duration.ofHours(1));
        TestApplicant opened =
                hiring.invite(TestHiring.WRITING, Duration.ofHours(1)).open();
        clock.advance(Duration.ofHours(2));

        assertRefused(open(applicant), 410);
        assertRefused(opened.post("/sitting/consent", TestApplicant.CONSENT), 403);
    }

    private static ValidatableResponse open(TestApplicant applicant) {
        return applicant.post("/sitting/open", Map.of("token", applicant.token()));
    }

    @Test
    void aShortCodeOpensWithThePhoneNumberOnly() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING);
        String code = hiring.shortCode(applicant);

        assertRefused(byCode(applicant, code, "+1 202 555 9999"), 404);
        assertRefused(byCode(applicant, "2222-2222", applicant.phone()), 404);
        byCode(applicant, code.toLowerCase(Locale.ROOT), applicant.phone()).statusCode(200);
        assertThat(applicant
                        .post("/sitting/open", Map.of("shortCode", code))
                        .extract()
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aShortCodeIsWornOutByFiveWrongTries() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING);
        String code = hiring.shortCode(applicant);
        for (int i = 0; i < 5; i++) {
            assertRefused(byCode(applicant, code, "+1 202 555 9999"), 404);
        }
        assertRefused(byCode(applicant, code, applicant.phone()), 429);
    }

    @Test
    void wrongTriesAtOnceAreAllCounted() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING);
        String code = hiring.shortCode(applicant);

        List<Integer> answers = atOnce(12, () -> byCode(applicant, code, "+1 202 555 9999"));

        assertThat(answers).filteredOn(status -> status == 404).hasSize(5);
        assertThat(answers).filteredOn(status -> status == 429).hasSize(7);
    }

    private static ValidatableResponse byCode(TestApplicant applicant, String code, String phone) {
        return applicant.post("/sitting/open", Map.of("shortCode", code, "phone", phone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void aRequestFromAnotherSiteChangesNothing(String site) {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open().consent();
        assertRefused(
                applicant
                        .request()
                        .header("Sec-Fetch-Site", site)
                        .post("/sitting/items/current")
                        .then(),
                403);
        assertRefused(
                applicant
                        .request()
                        .header("Origin", "https://elsewhere.example")
                        .post("/sitting/items/current")
                        .then(),
                403);
        assertThat(formItems.ofAttempt(attempt(applicant).id()))
                .allMatch(item -> item.state() == FormItem.State.WAITING);
        applicant
                .request()
                .header("Sec-Fetch-Site", "same-origin")
                .post("/sitting/items/current")
                .then()
                .statusCode(200);
    }

    @Test
    void securityHeadersAreOnEverything() {
        TestApplicant applicant = hiring.invite(TestHiring.VOICE);
        String page = applicant.get("/start").statusCode(200).extract().asString();
        List<String> assets = Pattern.compile("(?:src|href)=\"(/[^\"]+)\"")
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(assets).anyMatch(asset -> asset.endsWith(".js")).anyMatch(asset -> asset.endsWith(".css"));
        for (String asset : assets) {
            assertSecured(given().get(asset).then().statusCode(200));
        }
        assertSecured(applicant.get("/start"));
        assertSecured(open(applicant).statusCode(200));
        assertSecured(applicant.get("/sitting/no-such-page").statusCode(404));
        assertThat(page).doesNotContain("<style").doesNotContain(" style=").doesNotContain(" onclick=");
        assertThat(Pattern.compile("<script(?![^>]*\\bsrc=)").matcher(page).find())
                .isFalse();
    }

    private static void assertSecured(ValidatableResponse response) {
        Map<String, String> expected = Map.of(
                "X-Content-Type-Options", "nosniff",
                "Referrer-Policy", "no-referrer",
                "Cross-Origin-Opener-Policy", "same-origin");
        expected.forEach(response::header);
        assertThat(response.extract().header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(response.extract().header("X-Request-ID")).isNotBlank();
    }

    private Attempt attempt(TestApplicant applicant) {
        return attempts.latest(applicant.invitationId()).orElseThrow();
    }

    private static List<Integer> atOnce(int times, Supplier<ValidatableResponse> request) {
        return IntStream.range(0, times)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> request.get().extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }
}
