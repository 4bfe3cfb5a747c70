package org.parlance.integrity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parlance.testing.Refusals.assertRefused;

import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parlance.bank.ItemType;
import org.parlance.delivery.Agreement;
import org.parlance.delivery.Attempts;
import org.parlance.engine.PcmAudio;
import org.parlance.identity.PersonData;
import org.parlance.jobs.RecurringJob;
import org.parlance.testing.AsRecruiter;
import org.parlance.testing.Database;
import org.parlance.testing.Patience;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.Speech;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestApplicant.TakenItem;
import org.parlance.testing.TestHiring;
import org.parlance.testing.TestModels;

/** Voices are compared where the server, the campaign and the applicant allow it, and forgotten again. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@AsRecruiter
class VoiceHttpTest {
    private static final String LONG_ENOUGH =
            "Thank you for calling customer service. I am sorry that your parcel has not"
                    + " arrived yet. Let me look at your order, and I will call you back.";

    @Inject
    TestHiring hiring;

    @Inject
    Attempts attempts;

    @Inject
    Clock clock;

    @Inject
    VoiceSweeper sweeper;

    @Inject
    VoiceTemplates templates;

    @Inject
    VoiceEraser eraser;

    @Inject
    @All
    List<RecurringJob> recurring;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String databaseUrl;

    @BeforeAll
    static void fetchTheModel() {
        TestModels.installSpeaker();
    }

    private Database database() {
        return new Database(databaseUrl);
    }

    private long count(String query, Object... values) {
        return database().find(Long.class, query, values).orElseThrow();
    }

    private long templatesOf(UUID attemptId) {
        return count("select count(*) from voice_template where attempt_id = ?", attemptId);
    }

    /** Somebody of a campaign whose applicants are asked. */
    private TestApplicant asked() {
        TestApplicant applicant = hiring.invite(TestHiring.VOICE).open();
        given().redirects()
                .follow(false)
                .formParam("asked", "yes")
                .post("/campaigns/" + hiring.campaignOf(applicant) + "/care/voices")
                .then()
                .statusCode(303);
        return applicant;
    }

    private UUID agree(TestApplicant applicant, boolean agreed) {
        Map<String, String> answer = agreed
                ? Map.of("version", Agreement.VERSION, "voicesVersion", "voices-2026-11", "voices", "yes")
                : Map.of("version", Agreement.VERSION, "voicesVersion", "voices-2026-11");
        applicant.post("/sitting/consent", answer).statusCode(200);
        return attempts.latest(applicant.invitationId()).orElseThrow().id();
    }

    private static void check(TestApplicant applicant, PcmAudio spoken) {
        UUID recording = UUID.randomUUID();
        applicant
                .put(
                        "/sitting/recordings/" + recording,
                        Map.of("turn", 0, "take", 0, "purpose", "check", "sampleRate", 16_000))
                .statusCode(201);
        List<byte[]> chunks = TestApplicant.chunks(spoken.bytes());
        for (int number = 0; number < chunks.size(); number++) {
            applicant.chunk(recording, number, chunks.get(number)).statusCode(204);
        }
        applicant
                .seal(recording, chunks.size(), TestApplicant.sha256(spoken.bytes()))
                .statusCode(200);
    }

    private static int answer(TestApplicant applicant, PcmAudio spoken) {
        TakenItem item = applicant.take(ItemType.READ_ALOUD);
        UUID recording = applicant.record(item, 0, spoken.bytes());
        applicant.finish(item, "stopped", List.of(recording));
        return item.position();
    }

    private static String result(UUID attemptId) {
        return given().accept("text/html,*/*;q=0.8")
                .get("/attempts/" + attemptId)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private void awaitScores(UUID attemptId) {
        Patience.await("the verdict", () -> database()
                .find(
                        String.class,
                        "select state from attempt where id = ? and state in ('SCORED', 'DECIDED')",
                        attemptId));
    }

    private void awaitComparison(UUID attemptId) {
        sweeper.run();
        Patience.await("the comparison", () -> database()
                .find(
                        UUID.class,
                        "select attempt_id from voice_comparison where attempt_id = ? and compared_at is not null",
                        attemptId));
    }

    /** As if they had been made of a test: the answer's voice is another than the check's. */
    private void plant(TestApplicant applicant, UUID attemptId) {
        byte[] one = new byte[16];
        byte[] other = new byte[16];
        HexFormat hex = HexFormat.of();
        System.arraycopy(hex.parseHex("3ff0000000000000"), 0, one, 0, 8);
        System.arraycopy(hex.parseHex("3ff0000000000000"), 0, other, 8, 8);
        check(applicant, Speech.noise(1, 0.1));
        TakenItem item = applicant.take();
        UUID answer = applicant.record(item, 0, Speech.noise(1, 0.1).bytes());
        applicant.finish(item, "stopped", List.of(answer));
        database()
                .execute(
                        "insert into voice_comparison (attempt_id, model, compared_at) values (?, ?, now())",
                        attemptId,
                        VoiceThreshold.MODEL);
        database()
                .execute(
                        "insert into voice_template (recording_id, attempt_id, vector, frames) select id, attempt_id,"
                                + " case when form_item_id is null then ? else ? end, 500 from recording where attempt_id = ?",
                        one,
                        other,
                        attemptId);
    }

    @Test
    void twoVoicesInOneTestAreAFactOnTheReviewersPage() {
        TestApplicant applicant = asked();
        assertThat(applicant.get("/sitting").extract().asString())
                .contains("Your voice: you may say no", "nobody who reviews it learns of it", "voices-2026-11");
        UUID attempt = agree(applicant, true);
        check(applicant, Speech.audio(LONG_ENOUGH));
        int position = answer(applicant, Speech.byAnother(LONG_ENOUGH));
        applicant.skipTheRest();
        awaitScores(attempt);
        List<String> verdict = database()
                .values(String.class, "select outcome || reasons::text from verdict where attempt_id = ?", attempt);
        assertThat(templatesOf(attempt)).isZero();

        awaitComparison(attempt);
        assertThat(templatesOf(attempt)).isEqualTo(2);
        assertThat(result(attempt))
                .contains(
                        "Voices compared",
                        "The voice in answer " + position + " resembles that of the voice check less");
        assertThat(database()
                        .values(
                                String.class,
                                "select outcome || reasons::text from verdict where attempt_id = ?",
                                attempt))
                .isEqualTo(verdict);
    }

    @Test
    void whoRefusesIsNotCompared() {
        TestApplicant applicant = asked();
        UUID attempt = agree(applicant, false);
        assertThat(database()
                        .find(
                                String.class,
                                "select consent_version || ' ' || language || ' ' || agreed from voice_consent"
                                        + " where attempt_id = ? and asked_at is not null",
                                attempt))
                .contains("voices-2026-11 en false");
        applicant.skipTheRest();
        awaitScores(attempt);
        sweeper.run();
        assertThat(count("select count(*) from voice_comparison where attempt_id = ?", attempt))
                .isZero();
        assertThat(result(attempt)).doesNotContain("Voices compared");
        assertThat(applicant.get("/sitting/my-data").extract().asString()).doesNotContain("Stop comparing my voice");
    }

    @Test
    void otherWordsThanThoseOnThePageAreNotAgreedTo() {
        TestApplicant applicant = asked();
        Map<String, String> neverShown =
                Map.of("version", Agreement.VERSION, "voicesVersion", "never-shown", "voices", "yes");
        assertRefused(applicant.post("/sitting/consent", neverShown), 409);
        assertThat(attempts.latest(applicant.invitationId())).isEmpty();

        UUID attempt = attempts.latest(applicant.consent().invitationId())
                .orElseThrow()
                .id();
        assertRefused(applicant.post("/sitting/consent", neverShown), 409);
        assertThat(count("select count(*) from voice_consent where attempt_id = ?", attempt))
                .isZero();
        assertThat(applicant.current()).as("the test goes on").isPresent();
    }

    @Test
    void aCampaignThatDoesNotAskKeepsNothing() {
        TestApplicant applicant = hiring.invite(TestHiring.VOICE).open();
        assertThat(applicant.get("/sitting").extract().asString()).doesNotContain("Your voice: you may say no");
        UUID attempt = agree(applicant, true);
        assertThat(count("select count(*) from voice_consent where attempt_id = ?", attempt))
                .isZero();
    }

    @Test
    void whoWithdrawsIsForgottenAtOnceAndGoesOn() {
        TestApplicant applicant = asked();
        UUID attempt = agree(applicant, true);
        plant(applicant, attempt);
        assertThat(result(attempt)).contains("Voices compared", "less than the line");
        assertThat(applicant.get("/sitting/my-data").extract().asString()).contains("Stop comparing my voice");
        applicant.request().post("/sitting/my-data/voices/withdraw").then().statusCode(303);
        applicant.request().post("/sitting/my-data/voices/withdraw").then().statusCode(303);
        assertThat(templatesOf(attempt)).isZero();
        assertThat(result(attempt)).doesNotContain("Voices compared");
        assertThat(applicant.get("/sitting/my-data").extract().asString()).doesNotContain("Stop comparing my voice");
        assertThat(applicant.current()).isPresent();
    }

    @Test
    void nobodyWhoWithdrewMeanwhileIsKept() {
        TestApplicant applicant = asked();
        UUID attempt = agree(applicant, true);
        database().execute("insert into voice_comparison (attempt_id) values (?)", attempt);
        assertThat(templates.begin(attempt)).isTrue();
        applicant.request().post("/sitting/my-data/voices/withdraw").then().statusCode(303);
        templates.keep(attempt, VoiceThreshold.MODEL, Map.of());
        assertThat(count("select count(*) from voice_comparison where attempt_id = ? and compared_at is null", attempt))
                .isEqualTo(1);
        assertThat(templates.begin(attempt)).isFalse();
    }

    @Test
    void whatTakesTheProcessAlongIsTriedTwice() {
        TestApplicant applicant = asked();
        UUID attempt = agree(applicant, true);
        database().execute("insert into voice_comparison (attempt_id) values (?)", attempt);
        assertThat(templates.begin(attempt)).isTrue();
        templates.failed(attempt);
        assertThat(templates.begin(attempt)).isTrue();
        assertThat(templates.begin(attempt)).isTrue();
        assertThat(templates.begin(attempt)).isFalse();
    }

    @Test
    void templatesGoWithTheirTimeAndWithThePerson() {
        TestApplicant applicant = asked();
        UUID attempt = agree(applicant, true);
        plant(applicant, attempt);
        RecurringJob retention = recurring.stream()
                .filter(job -> job.name().equals("keep-retention"))
                .findFirst()
                .orElseThrow();
        applicant.skipTheRest();
        awaitScores(attempt);
        decided(attempt, 29);
        retention.run();
        assertThat(templatesOf(attempt)).isEqualTo(2);
        decided(attempt, 31);
        retention.run();
        assertThat(templatesOf(attempt)).isZero();
        assertThat(count("select count(*) from erased_data where invitation_id = ?", applicant.invitationId()))
                .isEqualTo(1);

        TestApplicant another = asked();
        UUID other = agree(another, true);
        plant(another, other);
        assertThat(eraser.erase(new PersonData(UUID.randomUUID(), List.of(another.invitationId()))))
                .isEqualTo(2);
        assertThat(templatesOf(other)).isZero();
    }

    /** By the server's clock. */
    private void decided(UUID attempt, int daysAgo) {
        OffsetDateTime issued = clock.instant().minus(Duration.ofDays(daysAgo)).atOffset(ZoneOffset.UTC);
        database().execute("update verdict set issued_at = ? where attempt_id = ?", issued, attempt);
        database().execute("update attempt set state = 'DECIDED' where id = ?", attempt);
    }
}
