package org.parlance.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parlance.testing.Refusals.assertRefused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestApplicant.TakenItem;
import org.parlance.testing.TestClock;
import org.parlance.testing.TestHiring;

/** What the technology spoils is given anew, at no cost to the applicant. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class SetbackHttpTest {
    @Inject
    TestHiring hiring;

    @Inject
    TestClock clock;

    @Inject
    Attempts attempts;

    @Inject
    FormItems formItems;

    @Inject
    PromptPlayings playings;

    @Test
    void faultySoundIsTakenAnewOnceAndDoesNotCount() {
        TestApplicant applicant = voice();
        TakenItem spoilt = applicant.take();
        assertThat(spoilt.html()).contains("data-retake");

        assertThat(next(setback(applicant, spoilt, "sound-fault", "silence"))).isEqualTo("/sitting/resume");
        assertThat(next(setback(applicant, spoilt, "sound-fault", "silence"))).isEqualTo("/sitting/resume");
        assertThat(applicant.get("/sitting/resume").statusCode(200).extract().asString())
                .contains("does not count as an interruption");
        goOn(applicant);

        TakenItem again = applicant.take();
        assertThat(again.position()).isEqualTo(spoilt.position());
        assertThat(again.type()).isEqualTo(spoilt.type());
        assertThat(again.html()).doesNotContain("data-retake");
        assertThat(formItems.findById(again.id()).itemId())
                .isNotEqualTo(formItems.findById(spoilt.id()).itemId());
        assertRefused(setback(applicant, again, "sound-fault", "silence"), 409);
        assertThat(attempt(applicant).interruptions()).isZero();
        assertThat(formItems.findById(spoilt.id()).endReason()).isEqualTo(FormItem.EndReason.SOUND_FAULT);
    }

    @Test
    void whoKeepsTheSpoiltAnswerGoesOnWithTheNextItem() {
        TestApplicant applicant = voice();
        TakenItem spoilt = applicant.take();
        setback(applicant, spoilt, "sound-fault", "clipped").statusCode(200);

        assertThat(applicant.finish(spoilt, "stopped")).isEqualTo("item");

        assertThat(applicant.take().position()).isEqualTo(2);
        assertThat(formItems.findById(spoilt.id()).endReason()).isEqualTo(FormItem.EndReason.STOPPED);
        assertThat(attempt(applicant).interruptions()).isZero();
    }

    @Test
    void aPromptThatDoesNotPlayCostsNothingUntilAPersonHasToLook() {
        TestApplicant applicant = voice();
        for (int i = 0; i < 3; i++) {
            setback(applicant, applicant.take(), "prompt-failed", "decode").statusCode(200);
            goOn(applicant);
            assertThat(applicant.take().position()).isEqualTo(1);
        }
        TakenItem last = applicant.take();
        setback(applicant, last, "prompt-failed", "decode").statusCode(200);
        goOn(applicant);

        assertThat(applicant.take().position()).isEqualTo(2);
        assertThat(formItems.findById(last.id()).endReason()).isEqualTo(FormItem.EndReason.PROMPT_FAILED);
        assertThat(attempt(applicant).interruptions()).isZero();
    }

    @Test
    void aPromptThatNeverCameExcusesThePageThatWasCutOff() {
        TestApplicant applicant = voice();
        TakenItem waiting = applicant.current().orElseThrow();
        clock.advance(Duration.ofMinutes(2));
        assertRefused(applicant.request().post("/sitting/items/current").then(), 409);

        assertThat(next(setback(applicant, waiting, "prompt-failed", "network")))
                .isEqualTo("/sitting/resume");
        goOn(applicant);

        assertThat(applicant.take().position()).isEqualTo(1);
        assertThat(attempt(applicant).interruptions()).isZero();
    }

    @Test
    void playingsAreKeptByTheServersClock() {
        TestApplicant applicant = voice();
        TakenItem item = heard(applicant);
        UUID first = UUID.randomUUID();
        clock.advance(Duration.ofSeconds(10));
        Instant before = now();
        report(applicant, item, first, Map.of("turn", 0, "startedAgo", 4)).statusCode(204);
        Instant between = now();
        report(applicant, item, first, Map.of("turn", 0, "startedAgo", 6, "endedAgo", 1))
                .statusCode(204);
        Instant after = now();
        report(
                        applicant,
                        item,
                        UUID.randomUUID(),
                        Map.of("turn", 0, "startedAgo", 500, "endedAgo", 0, "failure", "decode"))
                .statusCode(204);

        List<PromptPlaying> kept = playings.ofItem(item.id());

        assertThat(kept).hasSize(2);
        assertThat(kept.get(0).startedAt())
                .isEqualTo(formItems.findById(item.id()).deliveredAt());
        assertThat(kept.get(0).failure()).isEqualTo(PromptPlaying.Failure.DECODE);
        assertThat(kept.get(1).startedAt())
                .as("as it was reported first")
                .isBetween(before.minusSeconds(4), between.minusSeconds(4));
        assertThat(kept.get(1).endedAt()).isBetween(between.minusSeconds(1), after.minusSeconds(1));
    }

    /** By the server's clock, as exactly as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Test
    void playingsOfOthersAndOfNothingAreRefused() {
        TestApplicant applicant = voice();
        TakenItem item = heard(applicant);
        Map<String, Object> playing = Map.of("turn", 0, "startedAgo", 1);
        assertRefused(report(voice(), item, UUID.randomUUID(), playing), 404);
        assertRefused(report(applicant, item, UUID.randomUUID(), Map.of("turn", 7, "startedAgo", 1)), 404);
        report(applicant, item, UUID.randomUUID(), Map.of("turn", 0, "startedAgo", -1))
                .statusCode(400);
        report(applicant, item, UUID.randomUUID(), Map.of("turn", 0, "startedAgo", 1, "failure", "bored"))
                .statusCode(400);
    }

    /** The first item that has a prompt. */
    private static TakenItem heard(TestApplicant applicant) {
        TakenItem item = applicant.take();
        while (!item.html().contains("<prompt-player")) {
            applicant.finish(item, "stopped");
            item = applicant.take();
        }
        return item;
    }

    private static ValidatableResponse setback(TestApplicant applicant, TakenItem item, String cause, String detail) {
        return applicant.post(TestApplicant.path(item, "interrupted"), Map.of("cause", cause, "detail", detail));
    }

    private static ValidatableResponse report(
            TestApplicant applicant, TakenItem item, UUID playing, Map<String, Object> body) {
        return applicant.put(TestApplicant.path(item, "playings/" + playing), body);
    }

    private static String next(ValidatableResponse answered) {
        return answered.statusCode(200).extract().path("next");
    }

    private static void goOn(TestApplicant applicant) {
        applicant.post("/sitting/resume", Map.of()).statusCode(200);
    }

    private TestApplicant voice() {
        return hiring.invite(TestHiring.VOICE).open().consent();
    }

    private Attempt attempt(TestApplicant applicant) {
        return attempts.latest(applicant.invitationId()).orElseThrow();
    }
}
