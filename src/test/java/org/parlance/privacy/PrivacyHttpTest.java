package org.parlance.privacy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.parlance.bank.ItemType;
import org.parlance.delivery.Agreement;
import org.parlance.testing.Database;
import org.parlance.testing.Patience;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestApplicant.TakenItem;
import org.parlance.testing.TestHiring;

/** Erasure, export, withdrawal, legal hold and retention, with real recordings and texts. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@TestSecurity(user = "hanna", roles = "hr")
class PrivacyHttpTest {

    @Inject
    TestHiring hiring;

    @Inject
    Retention retention;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String databaseUrl;

    @ConfigProperty(name = "parlance.recordings.directory")
    String recordings;

    private Database database() {
        return new Database(databaseUrl);
    }

    private static RequestSpecification browser() {
        return given().accept("text/html").redirects().follow(false);
    }

    private UUID applicantOf(TestApplicant applicant) {
        return database()
                .find(UUID.class, "select applicant_id from invitation where id = ?", applicant.invitationId())
                .orElseThrow();
    }

    private void await(TestApplicant applicant, String kind, String state) {
        Patience.await(kind + " " + state, () -> database()
                .find(
                        String.class,
                        "select state from privacy_request where applicant_id = ? and kind = ? and state = ?",
                        applicantOf(applicant),
                        kind,
                        state));
    }

    private long count(String query, Object... values) {
        return database().find(Long.class, query, values).orElseThrow();
    }

    /** Somebody who has recorded a second and does not go on. */
    private TestApplicant recorded() {
        TestApplicant applicant = hiring.invite(TestHiring.VOICE).open().consent();
        TakenItem item = applicant.take(ItemType.READ_ALOUD);
        UUID recording = applicant.record(item, 0, new byte[TestApplicant.CHUNK_BYTES]);
        applicant.finish(item, "stopped", List.of(recording));
        return applicant;
    }

    private UUID recordingOf(TestApplicant applicant) {
        return database()
                .find(
                        UUID.class,
                        "select r.id from recording r join attempt a on a.id = r.attempt_id where a.invitation_id = ?",
                        applicant.invitationId())
                .orElseThrow();
    }

    private boolean inStore(UUID recording) {
        String id = recording.toString();
        return Files.exists(Path.of(recordings, id.substring(id.length() - 2), id + ".wav"));
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void whatIsToldAndAgreedToIsKeptBeforeAnythingIsRecorded() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open().consent();
        assertThat(database()
                        .find(
                                String.class,
                                "select consent_version || ' ' || notice_version || ' ' || language || ' ' || legal_basis"
                                        + " from consent_record where invitation_id = ?",
                                applicant.invitationId()))
                .contains(Agreement.VERSION + " standard-2026-11 en CONSENT");
    }

    @Test
    void aPersonIsErasedWithTheirRecordings() {
        TestApplicant applicant = recorded();
        UUID recording = recordingOf(applicant);
        UUID id = applicantOf(applicant);
        assertThat(inStore(recording)).isTrue();
        assertThat(browser()
                        .formParam("other", "")
                        .post("/privacy/people/" + id + "/erase")
                        .statusCode())
                .isEqualTo(400);
        browser()
                .formParam("sure", "yes")
                .post("/privacy/people/" + id + "/erase")
                .then()
                .statusCode(303);
        await(applicant, "ERASURE", "DONE");

        assertThat(inStore(recording)).isFalse();
        assertThat(database().find(String.class, "select name from applicant where id = ?", id))
                .contains("Erased");
        assertThat(count("select count(*) from applicant where id = ? and phone is null", id))
                .isEqualTo(1);
        assertThat(count("select count(*) from invitation_token where invitation_id = ?", applicant.invitationId()))
                .isZero();
        assertThat(count("select count(*) from sitting where invitation_id = ?", applicant.invitationId()))
                .isZero();
        assertThat(applicant.get("/sitting/my-data").extract().statusCode()).isEqualTo(401);
        assertThat(count("select count(*) from audit_event where subject_id = ? and action = 'person.erased'", id))
                .isGreaterThanOrEqualTo(4);
        String page = browser().get("/privacy/people/" + id).asString();
        assertThat(page).contains("Erased", "Recordings").doesNotContain(applicant.phone());
    }

    /** Whatever table comes later: who erases has to know of it. */
    @Test
    void noRowOfTheDatabaseNamesWhoWasErased() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open().consent();
        applicant.skipTheRest();
        Patience.await("the result", () -> database()
                .find(
                        String.class,
                        "select r.outcome from standing_result r join attempt a on a.id = r.attempt_id"
                                + " where a.invitation_id = ?",
                        applicant.invitationId()));
        UUID id = applicantOf(applicant);
        String phone = database()
                .find(String.class, "select phone from applicant where id = ?", id)
                .orElseThrow();
        assertThat(tablesThatName(phone)).contains("applicant");
        browser()
                .formParam("sure", "yes")
                .post("/privacy/people/" + id + "/erase")
                .then()
                .statusCode(303);
        await(applicant, "ERASURE", "DONE");
        assertThat(tablesThatName(phone)).isEmpty();
        assertThat(count(
                        "select count(*) from attempt_device d join attempt a on a.id = d.attempt_id"
                                + " where a.invitation_id = ?",
                        applicant.invitationId()))
                .isZero();
    }

    private List<String> tablesThatName(String words) {
        return database()
                .values(
                        String.class,
                        "select table_name::text from information_schema.tables where table_schema = 'public'"
                                + " and table_type = 'BASE TABLE'")
                .stream()
                .filter(table -> count("select count(*) from " + table + " t where strpos(t::text, ?) > 0", words) > 0)
                .toList();
    }

    @Test
    void anApplicantGetsACopyAndNobodyElseDoes() throws IOException {
        TestApplicant applicant = recorded();
        applicant.request().post("/sitting/my-data/export").then().statusCode(303);
        await(applicant, "EXPORT", "DONE");
        UUID request = database()
                .find(UUID.class, "select id from privacy_request where applicant_id = ?", applicantOf(applicant))
                .orElseThrow();
        String path = "/sitting/my-data/" + request + "/export.zip";
        Map<String, byte[]> files =
                unzipped(applicant.get(path).statusCode(200).extract().asByteArray());
        assertThat(new String(files.get("person.json"), StandardCharsets.UTF_8))
                .contains(applicant.phone().replace(" ", ""));
        assertThat(new String(files.get("consents.json"), StandardCharsets.UTF_8))
                .contains("standard-2026-11");
        assertThat(files)
                .containsKeys(
                        "answer-fingerprints.json",
                        "recording-fingerprints.json",
                        "answers.json",
                        "scores.json",
                        "results.txt",
                        "verdicts.json");
        assertThat(files.entrySet())
                .anyMatch(file -> file.getKey().endsWith(".wav") && file.getValue().length == 44 + 32_000);
        assertThat(applicant.get("/sitting/my-data").extract().asString()).contains(path);

        TestApplicant other = hiring.invite(TestHiring.WRITING).open();
        assertThat(other.get(path).extract().statusCode()).isEqualTo(404);
        browser()
                .accept("*/*")
                .get("/privacy/requests/" + request + "/export.zip")
                .then()
                .statusCode(200);
        assertThat(count(
                        "select count(*) from audit_event where action = 'person.export-downloaded' and subject_id = ?",
                        applicantOf(applicant)))
                .isEqualTo(2);
    }

    @Test
    void whoWithdrawsStopsTheirTestAndStaffLearnOfIt() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open().consent();
        applicant.take();
        assertThat(applicant.get("/sitting/my-data").extract().asString()).contains("Withdraw my consent");
        applicant.request().post("/sitting/my-data/withdraw").then().statusCode(303);
        applicant.request().post("/sitting/my-data/withdraw").then().statusCode(303);
        assertThat(count(
                        "select count(*) from form_item f join attempt a on a.id = f.attempt_id"
                                + " where a.invitation_id = ? and f.state = 'RUNNING'",
                        applicant.invitationId()))
                .as("items that would be taken for stuck")
                .isZero();
        assertThat(applicant.get("/sitting/my-data").extract().asString())
                .contains("You have withdrawn your consent.", "Your test has ended safely");
        assertThat(applicant
                        .post("/sitting/consent", TestApplicant.CONSENT)
                        .extract()
                        .statusCode())
                .isEqualTo(410);
        assertThat(database()
                        .values(
                                String.class,
                                "select state from attempt where invitation_id = ?",
                                applicant.invitationId()))
                .containsExactly("VOIDED");
        assertThat(applicant.get("/sitting").extract().header("Location")).endsWith("/sitting/my-data");
        assertThat(browser().get("/privacy").asString()).contains("Consent withdrawn");
    }

    @Test
    void anErasureThatTheApplicantAsksForWaitsForAPersonAndForAHold() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open().consent();
        UUID id = applicantOf(applicant);
        applicant.request().post("/sitting/my-data/erase").then().statusCode(303);
        assertThat(applicant.get("/sitting/my-data").extract().asString()).contains("a person will answer it");
        browser()
                .formParam("reason", "a claim before the labour court")
                .post("/privacy/people/" + id + "/hold")
                .then()
                .statusCode(303);
        assertThat(browser()
                        .formParam("reason", " ")
                        .post("/privacy/people/" + id + "/hold")
                        .statusCode())
                .isEqualTo(400);
        UUID request = database()
                .find(UUID.class, "select id from privacy_request where applicant_id = ?", id)
                .orElseThrow();
        browser().post("/privacy/requests/" + request + "/carry-out").then().statusCode(303);
        await(applicant, "ERASURE", "HELD");
        assertThat(browser().get("/privacy/people/" + id).asString())
                .contains("a claim before the labour court", "stopped by a legal hold");
        assertThat(applicant.get("/sitting/my-data").extract().asString())
                .contains("needed for a legal matter")
                .doesNotContain("labour court");
        browser().post("/privacy/people/" + id + "/lift").then().statusCode(303);
        await(applicant, "ERASURE", "DONE");
    }

    @Test
    void timeErasesKindByKindButNotUnderAHold() {
        TestApplicant applicant = recorded();
        TestApplicant held = hiring.inviteBeside(applicant).open();
        UUID campaign = hiring.campaignOf(applicant);
        browser()
                .formParam("RECORDINGS", "30")
                .formParam("basis", "PRE_CONTRACT")
                .post("/privacy/campaigns/" + campaign)
                .then()
                .statusCode(303);
        browser()
                .formParam("TEXTS", "soon")
                .formParam("basis", "CONSENT")
                .post("/privacy/campaigns/" + campaign)
                .then()
                .statusCode(400);
        browser()
                .formParam("reason", "a dispute")
                .post("/privacy/people/" + applicantOf(held) + "/hold")
                .then()
                .statusCode(303);
        // by the tests' clock it is half a year ago
        database()
                .execute(
                        "update invitation set expires_at = now() - interval '220 days' where campaign_id = ?",
                        campaign);
        UUID recording = recordingOf(applicant);
        retention.run();
        assertThat(inStore(recording)).isFalse();
        assertThat(database()
                        .values(
                                String.class,
                                "select e.kind from erased_data e where e.invitation_id = ?",
                                applicant.invitationId()))
                .containsExactly("RECORDINGS");
        assertThat(count("select count(*) from erased_data where invitation_id = ?", held.invitationId()))
                .isZero();
        assertThat(database().find(String.class, "select name from applicant where id = ?", applicantOf(applicant)))
                .isNotEqualTo(Optional.of("Erased"));
        assertThat(browser().get("/privacy/campaigns/" + campaign).asString())
                .contains("value=\"30\"", "value=\"PRE_CONTRACT\" selected");
    }

    @Test
    @TestSecurity(user = "rosa", roles = "recruiter")
    void recruitersDoNotSeeIt() {
        assertThat(browser().get("/privacy").statusCode()).isEqualTo(403);
        assertThat(browser().get("/privacy/people/" + UUID.randomUUID()).statusCode())
                .isEqualTo(403);
        assertThat(browser().get("/privacy/campaigns/" + UUID.randomUUID()).statusCode())
                .isEqualTo(403);
    }
}
