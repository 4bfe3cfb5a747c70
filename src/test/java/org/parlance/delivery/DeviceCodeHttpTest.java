package org.parlance.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.parlance.testing.Refusals.assertRefused;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.parlance.testing.Database;
import org.parlance.testing.MailServer;
import org.parlance.testing.Patience;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestApplicant.TakenItem;
import org.parlance.testing.TestClock;
import org.parlance.testing.TestHiring;

/** Where a campaign wants it, a link lets a new device in only with a code that the applicant was mailed. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class DeviceCodeHttpTest {
    private static final Pattern CODE = Pattern.compile("(?m)^(\\d{6})\\s*$");

    @Inject
    TestHiring hiring;

    @Inject
    TestClock clock;

    @Inject
    AttemptService attempts;

    @Inject
    FormItems formItems;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String databaseUrl;

    private Database database() {
        return new Database(databaseUrl);
    }

    /** The codes that went out, oldest first, once there are so many. */
    private String code(String address, int count) {
        List<String> codes = Patience.await("code " + count + " to " + address, () -> {
            List<String> found = MailServer.shared().mailsTo(address).stream()
                    .map(DeviceCodeHttpTest::codeIn)
                    .flatMap(Optional::stream)
                    .toList();
            return found.size() < count ? Optional.empty() : Optional.of(found);
        });
        String newest = codes.get(codes.size() - 1);
        return Patience.await("the code to be kept", () -> database()
                .find(
                        Integer.class,
                        "select count(*)::int from invitation_mail m join invitation i on i.id = m.invitation_id"
                                + " join applicant a on a.id = i.applicant_id where a.email = ? and m.kind = 'CODE'"
                                + " and m.state = 'SENT'",
                        address)
                .filter(sent -> sent >= count)
                .map(sent -> newest));
    }

    private static Optional<String> codeIn(MimeMessage mail) {
        try {
            Matcher found = CODE.matcher(mail.getContent().toString());
            return found.find() ? Optional.of(found.group(1)) : Optional.empty();
        } catch (IOException | MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String wrong(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    private List<String> audited(TestApplicant applicant) {
        return database()
                .values(
                        String.class,
                        "select action from audit_event where subject_id = ? and action like 'invitation.device%'"
                                + " order by at, id",
                        applicant.invitationId());
    }

    @Test
    void theCodeFromTheMailLetsANewDeviceInAndNothingElseDoes() {
        TestApplicant applicant = hiring.inviteWithCode(TestHiring.WRITING, "code-in@example.com");
        applicant.openAndWait().statusCode(200).body("next", equalTo("/sitting/code"));
        assertThat(applicant.get("/sitting").statusCode(303).extract().header("Location"))
                .endsWith("/start");
        applicant
                .get("/sitting/code")
                .statusCode(200)
                .body(containsString("c•••@example.com"))
                .body(containsString("autocomplete=\"one-time-code\""));
        String code = code("code-in@example.com", 1);
        assertThat(database()
                        .find(
                                String.class,
                                "select code_hash from device_code where invitation_id = ?",
                                applicant.invitationId())
                        .orElseThrow())
                .hasSize(64)
                .doesNotContain(code);

        assertThat(assertRefused(applicant.type(wrong(code)), 400).getString("detail"))
                .contains("4 more tries");
        applicant.openAndWait().statusCode(200).body("next", equalTo("/sitting/code"));
        applicant.type(code.substring(0, 3) + " " + code.substring(3)).statusCode(200);
        applicant.get("/sitting").statusCode(200);
        assertThat(applicant.get("/sitting/code").statusCode(303).extract().header("Location"))
                .endsWith("/sitting");

        applicant.open().consent();
        assertRefused(applicant.inAnotherBrowser().type(code), 401);
        assertThat(audited(applicant))
                .containsExactly(
                        "invitation.device-code-asked", "invitation.device-code-wrong", "invitation.device-admitted");
    }

    @Test
    void aCodeIsGoodForFiveTriesAndTenMinutesAndCanBeSentAgain() {
        TestApplicant applicant = hiring.inviteWithCode(TestHiring.WRITING, "code-again@example.com");
        applicant.openAndWait();
        String first = code("code-again@example.com", 1);
        assertThat(assertRefused(applicant.post("/sitting/code/again", Map.of()), 429)
                        .getString("detail"))
                .contains("just now");
        for (int i = 0; i < 5; i++) {
            applicant.type(wrong(first)).statusCode(400);
        }
        assertThat(assertRefused(applicant.type(first), 400).getString("detail"))
                .contains("five times");

        clock.advance(Duration.ofSeconds(61));
        applicant.post("/sitting/code/again", Map.of()).statusCode(200);
        String second = code("code-again@example.com", 2);
        clock.advance(Duration.ofMinutes(11));
        assertThat(assertRefused(applicant.type(second), 400).getString("detail"))
                .contains("older than 10 minutes");
        applicant.openAndWait().statusCode(200);
        applicant.type(code("code-again@example.com", 3)).statusCode(200);
        applicant.get("/sitting").statusCode(200);
    }

    @Test
    void fiveCodesAnHourAreSentHoweverManyBrowsersAsk() {
        TestApplicant applicant = hiring.inviteWithCode(TestHiring.WRITING, "code-often@example.com");
        for (int i = 0; i < 5; i++) {
            applicant.inAnotherBrowser().openAndWait().statusCode(200);
        }
        assertThat(assertRefused(applicant.openAndWait(), 429).getString("detail"))
                .contains("Too many codes");
        clock.advance(Duration.ofMinutes(61));
        applicant.openAndWait().statusCode(200);
    }

    @Test
    void whoeverHasNoAddressComesInByTheLinkAlone() {
        hiring.inviteWithCode(TestHiring.WRITING, null).open().consent();
    }

    @Test
    void aWrittenTaskWhosePageIsGoneStandsStillWhileTheCodeIsWaitedFor() {
        String address = "code-waits@example.com";
        TestApplicant first = hiring.inviteWithCode(TestHiring.WRITING, address);
        first.openAndWait();
        first.type(code(address, 1));
        first.consent();
        TakenItem item = first.take();
        first.put(TestApplicant.path(item, "answer"), Map.of("text", "saved before", "typedSeconds", 60))
                .statusCode(200);
        clock.advance(Duration.ofSeconds((long) remaining(item) - 100));
        first.heartbeat(item);
        clock.advance(Duration.ofSeconds(25));
        double left = remaining(item);

        TestApplicant second = first.inAnotherBrowser();
        second.openAndWait();
        String code = code(address, 2);
        clock.advance(Duration.ofSeconds((long) left + 60));
        attempts.settle(attempt(first));
        second.type(code).statusCode(200);
        second.post("/sitting/device", Map.of()).statusCode(200);
        assertThat(second.current().orElseThrow().id()).isEqualTo(item.id());
        assertThat(remaining(item)).isPositive().isCloseTo(left, within(10.0));
        assertThat(database()
                        .find(
                                Integer.class,
                                "select count(*)::int from audit_event where subject_id = ?"
                                        + " and action = 'attempt.time-given-back'",
                                attempt(first)))
                .contains(1);
    }

    private UUID attempt(TestApplicant applicant) {
        return database()
                .find(UUID.class, "select id from attempt where invitation_id = ?", applicant.invitationId())
                .orElseThrow();
    }

    private double remaining(TakenItem item) {
        return QuarkusTransaction.requiringNew()
                .call(() -> formItems.findById(item.id()).clock().remainingSeconds(clock.instant()));
    }
}
