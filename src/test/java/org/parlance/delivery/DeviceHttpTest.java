package org.parlance.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parlance.testing.Refusals.assertRefused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestApplicant.TakenItem;
import org.parlance.testing.TestClock;
import org.parlance.testing.TestHiring;

/** A test runs in one browser at a time; another one takes it over on purpose, and nothing of the first one is lost. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class DeviceHttpTest {
    private static final byte[] SECOND = new byte[TestApplicant.CHUNK_BYTES];

    @Inject
    TestHiring hiring;

    @Inject
    TestClock clock;

    @Inject
    Attempts attempts;

    @Inject
    FormItems formItems;

    @Inject
    WrittenAnswers answers;

    @Inject
    AttemptDevices devices;

    @Inject
    EntityManager entities;

    private static void assertDeviceChanged(ValidatableResponse answer) {
        JsonPath problem = assertRefused(answer, 409);
        assertThat(problem.getString("code")).isEqualTo("device-changed");
        assertThat(problem.getString("next")).isEqualTo("/sitting/elsewhere");
    }

    private static void takeOver(TestApplicant applicant) {
        String next = applicant
                .post("/sitting/device", Map.of())
                .statusCode(200)
                .extract()
                .path("next");
        assertThat(next).isEqualTo("/sitting");
    }

    private static String sentFrom(TestApplicant applicant, String page) {
        String location = applicant.get(page).statusCode(303).extract().header("Location");
        return location.substring(location.indexOf("/sitting"));
    }

    private static String place(TestApplicant applicant) {
        return applicant.get("/sitting/elsewhere").statusCode(200).extract().asString();
    }

    private UUID attempt(TestApplicant applicant) {
        return attempts.latest(applicant.invitationId()).orElseThrow().id();
    }

    @Test
    void anotherBrowserSeesThatTheTestRunsElsewhereAndChangesNothing() {
        TestApplicant first = hiring.invite(TestHiring.WRITING).open().consent();
        TakenItem item = first.take();
        clock.advance(Duration.ofSeconds(7));
        TestApplicant second = first.inAnotherBrowser().open();

        assertThat(sentFrom(second, "/sitting")).isEqualTo("/sitting/elsewhere");
        assertThat(sentFrom(second, "/sitting/test")).isEqualTo("/sitting/elsewhere");
        assertThat(place(second)).containsPattern("last used \\d+ seconds ago").contains("Go on here");
        assertDeviceChanged(second.request().post("/sitting/items/current").then());
        assertDeviceChanged(second.post("/sitting/consent", TestApplicant.CONSENT));
        assertDeviceChanged(second.post(TestApplicant.path(item, "finish"), Map.of("reason", "skipped")));
        first.heartbeat(item);
        assertThat(devices.handOvers(attempt(first))).isEmpty();
    }

    @Test
    void theOneThatTakesItOverGoesOnWithAWrittenTaskWhereItWasSaved() {
        TestApplicant first = hiring.invite(TestHiring.WRITING).open().consent();
        TakenItem item = first.take();
        first.put(TestApplicant.path(item, "answer"), Map.of("text", "saved before", "typedSeconds", 60))
                .statusCode(200);
        TestApplicant second = first.inAnotherBrowser().open();
        takeOver(second);
        takeOver(second);

        assertDeviceChanged(
                first.request().post(TestApplicant.path(item, "heartbeat")).then());
        assertThat(sentFrom(first, "/sitting/test")).isEqualTo("/sitting/elsewhere");
        assertThat(place(first)).contains("has stopped recording").contains("Take the test back");
        assertThat(second.current().orElseThrow().id()).isEqualTo(item.id());

        first.put(TestApplicant.path(item, "answer"), Map.of("text", "still on the first device"))
                .statusCode(200);
        second.put(TestApplicant.path(item, "answer"), Map.of("text", "on the second", "typedSeconds", 5))
                .statusCode(200);
        assertThat(answers.inTime(item.id()).orElseThrow().content().text()).isEqualTo("on the second");
        assertThat(answers.inTime(item.id()).orElseThrow().typedSeconds())
                .as("what was typed on the first device took its time")
                .isEqualTo(60);
        assertThat(answers.late(item.id()).orElseThrow().content().text()).isEqualTo("still on the first device");
        assertThat(devices.handOvers(attempt(first))).hasSize(1);
        assertThat(audited(attempt(first))).isEqualTo(1);
    }

    @Test
    void aRecordingThatTheFirstOneHoldsIsTakenToItsEnd() {
        TestApplicant first = hiring.invite(TestHiring.VOICE).open().consent();
        TakenItem item = first.take();
        UUID recording = first.announce(item, 0);
        first.chunk(recording, 0, SECOND).statusCode(204);
        TestApplicant second = first.inAnotherBrowser().open();
        takeOver(second);

        first.chunk(recording, 1, SECOND).statusCode(204);
        byte[] whole = new byte[2 * SECOND.length];
        first.seal(recording, 2, TestApplicant.sha256(whole)).statusCode(200);

        assertThat(sentFrom(second, "/sitting")).isEqualTo("/sitting/resume");
        assertDeviceChanged(first.post("/sitting/resume", Map.of()));
        second.post("/sitting/resume", Map.of()).statusCode(200);
        TakenItem instead = second.take();
        assertThat(instead.position()).isEqualTo(item.position());
        assertThat(instead.id()).isNotEqualTo(item.id());
        assertThat(formItems.findById(item.id()).endReason()).isEqualTo(FormItem.EndReason.CUT_OFF);
        second.record(instead, 0, SECOND);
    }

    @Test
    void theFirstOneCanTakeItBackAndItsLinkOpensItAsTheSameDevice() {
        TestApplicant first = hiring.invite(TestHiring.WRITING).open().consent();
        TestApplicant second = first.inAnotherBrowser().open();
        takeOver(second);
        takeOver(first);
        first.open();
        first.take();
        assertDeviceChanged(second.request().post("/sitting/items/current").then());
        assertThat(devices.handOvers(attempt(first))).hasSize(2);
    }

    @Test
    void whenItIsOverEveryBrowserMaySeeSo() {
        TestApplicant first = hiring.invite(TestHiring.WRITING).open().consent();
        first.skipTheRest();
        TestApplicant second = first.inAnotherBrowser().open();
        second.get("/sitting/done").statusCode(200);
        assertThat(sentFrom(second, "/sitting/elsewhere")).isEqualTo("/sitting");
    }

    @Transactional
    long audited(UUID attempt) {
        return (long) entities.createNativeQuery(
                        "select count(*) from audit_event where action = 'attempt.device-changed' and subject_id = :id",
                        Long.class)
                .setParameter("id", attempt)
                .getSingleResult();
    }
}
