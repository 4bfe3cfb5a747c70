package org.parlance.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parlance.testing.Refusals.assertRefused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.Speech;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestApplicant.TakenItem;
import org.parlance.testing.TestClock;
import org.parlance.testing.TestHiring;

/** The items of a test, one by one, by the server's clock; and what an interruption leads to. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class SittingHttpTest {
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

    @Test
    void theCurrentItemStaysTheSameWhileItsTimeRuns() {
        TestApplicant applicant = voice();
        TakenItem first = applicant.current().orElseThrow();
        double before = applicant.ready(first);

        clock.advance(Duration.ofSeconds(10));
        TakenItem again = applicant.take();

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.html()).contains("data-started");
        assertThat(first.html()).doesNotContain("data-started");
        assertThat(before).isBetween(30.0, 35.0);
        assertThat(applicant.heartbeat(again)).isBetween(before - 15, before - 10);
    }

    @Test
    void thePageCannotPutTheStartOffByNotReportingReady() {
        TestApplicant applicant = voice();
        TakenItem item = applicant.current().orElseThrow();
        clock.advance(Duration.ofSeconds(45));
        assertThat(applicant.ready(item)).isBetween(10.0, 20.0);
    }

    @Test
    void whenTheTimeIsOverTheNextItemFollows() {
        TestApplicant applicant = voice();
        TakenItem first = applicant.take();
        clock.advance(Duration.ofSeconds(30));
        applicant.heartbeat(first);
        clock.advance(Duration.ofSeconds(20));

        TakenItem second = applicant.current().orElseThrow();

        assertThat(second.position()).isEqualTo(2);
        assertThat(formItems.findById(first.id()).endReason()).isEqualTo(FormItem.EndReason.TIME);
        assertThat(attempt(applicant).interruptions()).isZero();
    }

    @Test
    void aPageThatWentSilentIsInterruptedAndGetsAnEquivalentItem() {
        TestApplicant applicant = voice();
        TakenItem lost = applicant.take();
        cutOff(applicant);
        assertThat(applicant.get("/sitting/resume").statusCode(200).extract().asString())
                .contains("<sitting-action");

        assertThat(resume(applicant)).isEqualTo("/sitting/test");

        TakenItem replacement = applicant.take();
        assertThat(replacement.id()).isNotEqualTo(lost.id());
        assertThat(replacement.type()).isEqualTo(lost.type());
        assertThat(replacement.position()).isEqualTo(lost.position());
        assertThat(formItems.findById(replacement.id()).itemId())
                .isNotEqualTo(formItems.findById(lost.id()).itemId());
        assertThat(attempt(applicant).interruptions()).isEqualTo(1);
    }

    @Test
    void theFourthInterruptionGoesOnWithoutAReplacement() {
        TestApplicant applicant = voice();
        for (int i = 1; i <= 3; i++) {
            interrupt(applicant, applicant.take());
            resume(applicant);
            assertThat(applicant.take().position()).isEqualTo(1);
            assertThat(attempt(applicant).interruptions()).isEqualTo(i);
        }
        interrupt(applicant, applicant.take());
        applicant.get("/sitting/resume").statusCode(200);

        assertThat(resume(applicant)).isEqualTo("/sitting/test");

        assertThat(applicant.take().position()).isEqualTo(2);
        assertThat(attempt(applicant).interruptions()).isEqualTo(3);
        assertThat(formItems.counted(attempt(applicant).id()))
                .hasSize(9)
                .filteredOn(item -> item.position() == 1)
                .allMatch(item -> item.state() == FormItem.State.ENDED);
    }

    private static void interrupt(TestApplicant applicant, TakenItem item) {
        String next = applicant
                .post(TestApplicant.path(item, "interrupted"), Map.of("cause", "track-ended"))
                .statusCode(200)
                .extract()
                .path("next");
        assertThat(next).isEqualTo("/sitting/resume");
    }

    @Test
    void whatWasFinishedOfflineCountsWhenItArrives() {
        TestApplicant applicant = voice();
        TakenItem item = applicant.take();
        UUID recording = applicant.announce(item, 0);
        cutOff(applicant);

        byte[] sound = Speech.noise(1, 0.1).bytes();
        applicant.chunk(recording, 0, sound).statusCode(204);
        applicant.seal(recording, 1, TestApplicant.sha256(sound)).statusCode(200);
        assertThat(applicant.finish(item, "stopped", List.of(recording))).isEqualTo("item");

        assertThat(applicant.take().position()).isEqualTo(2);
        assertThat(formItems.findById(item.id()).state()).isEqualTo(FormItem.State.ENDED);
        assertThat(attempt(applicant).interruptions()).isZero();
    }

    @Test
    void whatWasReplacedStaysReplaced() {
        TestApplicant applicant = voice();
        TakenItem first = applicant.take();
        cutOff(applicant);
        resume(applicant);
        TakenItem second = applicant.take();

        assertThat(applicant.finish(first, "stopped")).isEqualTo("item");
        assertThat(applicant.take().id()).isEqualTo(second.id());

        cutOff(applicant);
        applicant.finish(first, "stopped");
        assertThat(attempt(applicant).state()).isEqualTo(Attempt.State.INTERRUPTED);
        resume(applicant);
        assertThat(applicant.take().position()).isEqualTo(1);
    }

    @Test
    void finishingTwiceIsHarmless() {
        TestApplicant applicant = voice();
        TakenItem item = applicant.take();
        assertThat(applicant.finish(item, "stopped")).isEqualTo("item");
        assertThat(applicant.finish(item, "time")).isEqualTo("item");
        assertThat(applicant.take().position()).isEqualTo(2);
        JsonPath refused = assertRefused(
                applicant.request().post(TestApplicant.path(item, "heartbeat")).then(), 409);
        assertThat(refused.getString("next")).isEqualTo("/sitting/test");
    }

    @Test
    void whoComesBackAfterADayHasHandedIn() {
        TestApplicant applicant = voice();
        applicant.finish(applicant.take(), "stopped");
        applicant.take();
        cutOff(applicant);

        clock.advance(Duration.ofHours(24).plusMinutes(1));

        assertThat(resume(applicant)).isEqualTo("/sitting/done");
        assertThat(attempt(applicant).state().running()).isFalse();
        applicant.get("/sitting/done").statusCode(200);
        assertThat(applicant.current()).isEmpty();
    }

    @Test
    void whoComesBackWithinADayGoesOn() {
        TestApplicant applicant = voice();
        applicant.take();
        cutOff(applicant);
        clock.advance(Duration.ofHours(24).minusMinutes(2));
        assertThat(resume(applicant)).isEqualTo("/sitting/test");
    }

    @Test
    void whatIsWrittenLateIsKeptApart() {
        TestApplicant applicant = writing();
        TakenItem mail = applicant.take();
        assertThat(save(applicant, mail, "Dear customer")
                        .statusCode(200)
                        .extract()
                        .<Boolean>path("late"))
                .isFalse();
        clock.advance(Duration.ofSeconds(
                5 + (int) formItems.findById(mail.id()).item().totalSeconds()));
        assertThat(save(applicant, mail, "Dear customer, in the grace")
                        .extract()
                        .<Boolean>path("late"))
                .isFalse();
        clock.advance(Duration.ofSeconds(10));
        assertThat(save(applicant, mail, "Dear customer, late").extract().<Boolean>path("late"))
                .isTrue();

        assertThat(answers.inTime(mail.id()).orElseThrow().content().text()).isEqualTo("Dear customer, in the grace");
        assertThat(answers.late(mail.id()).orElseThrow().content().text()).isEqualTo("Dear customer, late");
    }

    @Test
    void whatWasChangedWhileCutOffIsNotScoredWithoutTheChange() {
        TestApplicant applicant = writing();
        TakenItem mail = applicant.take();
        save(applicant, mail, "Dear");
        cutOffWriting(applicant, mail);
        save(applicant, mail, "Dear customer, we are sorry").statusCode(200);

        assertThat(applicant.finish(mail, "stopped")).isEqualTo("item");

        assertThat(attempt(applicant).state()).isEqualTo(Attempt.State.INTERRUPTED);
        assertThat(resume(applicant)).isEqualTo("/sitting/test");
        TakenItem replacement = applicant.take();
        assertThat(replacement.position()).isEqualTo(mail.position());
        assertThat(replacement.id()).isNotEqualTo(mail.id());
    }

    @Test
    void whatCameInTimeAndAgainLateCounts() {
        TestApplicant applicant = writing();
        TakenItem mail = applicant.take();
        save(applicant, mail, "Dear customer");
        cutOffWriting(applicant, mail);
        save(applicant, mail, "Dear customer").statusCode(200);

        applicant.finish(mail, "stopped");

        assertThat(applicant.take().position()).isEqualTo(2);
        assertThat(attempt(applicant).interruptions()).isZero();
    }

    private void cutOffWriting(TestApplicant applicant, TakenItem item) {
        clock.advance(Duration.ofSeconds(
                60 + (int) formItems.findById(item.id()).item().totalSeconds()));
        assertRefused(applicant.request().post("/sitting/items/current").then(), 409);
    }

    @Test
    void savesThatCrossEachOtherAreHarmless() {
        TestApplicant applicant = writing();
        TakenItem mail = applicant.take();
        List<Integer> statuses = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() ->
                        save(applicant, mail, "Dear customer " + i).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(statuses).containsOnly(200);
        assertThat(answers.inTime(mail.id())).isPresent();
    }

    @Test
    void aCharacterThatTheDatabaseCannotKeepIsLeftOut() {
        TestApplicant applicant = writing();
        TakenItem mail = applicant.take();
        save(applicant, mail, "Dear\0 customer").statusCode(200);
        assertThat(answers.inTime(mail.id()).orElseThrow().content().text()).isEqualTo("Dear customer");
    }

    @Test
    void aTextBeyondAnyTaskIsRefused() {
        TestApplicant applicant = writing();
        TakenItem mail = applicant.take();
        save(applicant, mail, "a".repeat(50_000)).statusCode(200);
        assertRefused(save(applicant, mail, "a".repeat(50_001)), 413);
    }

    @Test
    void aReloadBringsBackWhatWasWritten() {
        TestApplicant applicant = writing();
        TakenItem mail = applicant.take();
        save(applicant, mail, "Dear Ms <Mills> & co").statusCode(200);
        assertThat(applicant.take().html()).contains("Dear Ms &lt;Mills&gt; &amp; co");
    }

    @Test
    void nonsenseIsRefusedAndNotBroken() {
        TestApplicant applicant = writing();
        TakenItem mail = applicant.take();
        applicant
                .post(TestApplicant.path(mail, "finish"), Map.of("reason", "bored"))
                .statusCode(400);
        applicant.post(TestApplicant.path(mail, "finish"), Map.of()).statusCode(400);
        applicant
                .post(TestApplicant.path(mail, "interrupted"), Map.of("cause", "hunger"))
                .statusCode(400);
        applicant
                .put(TestApplicant.path(mail, "answer"), Map.of("text", "a", "typedSeconds", -1))
                .statusCode(400);
        assertThat(applicant.take().id()).isEqualTo(mail.id());
    }

    @Test
    void anotherAttemptsItemIsNotFound() {
        TakenItem item = writing().take();
        TestApplicant other = writing();
        assertRefused(save(other, item, "mine now"), 404);
        assertRefused(
                other.request().post(TestApplicant.path(item, "heartbeat")).then(), 404);
        assertRefused(other.post(TestApplicant.path(item, "finish"), Map.of("reason", "stopped")), 404);
    }

    private static ValidatableResponse save(TestApplicant applicant, TakenItem item, String text) {
        return applicant.put(
                TestApplicant.path(item, "answer"), Map.of("text", text, "typedSeconds", 3.5, "pastes", 0));
    }

    /** The time runs out without a heartbeat. */
    private void cutOff(TestApplicant applicant) {
        clock.advance(Duration.ofMinutes(2));
        JsonPath refused =
                assertRefused(applicant.request().post("/sitting/items/current").then(), 409);
        assertThat(refused.getString("next")).isEqualTo("/sitting/resume");
        assertThat(attempt(applicant).state()).isEqualTo(Attempt.State.INTERRUPTED);
    }

    private static String resume(TestApplicant applicant) {
        return applicant
                .post("/sitting/resume", Map.of())
                .statusCode(200)
                .extract()
                .path("next");
    }

    private TestApplicant voice() {
        return hiring.invite(TestHiring.VOICE).open().consent();
    }

    private TestApplicant writing() {
        return hiring.invite(TestHiring.WRITING).open().consent();
    }

    private Attempt attempt(TestApplicant applicant) {
        return attempts.latest(applicant.invitationId()).orElseThrow();
    }
}
