package org.parlance.integrity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parlance.testing.Refusals.assertRefused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parlance.delivery.Attempts;
import org.parlance.identity.PersonData;
import org.parlance.testing.AsRecruiter;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestApplicant.TakenItem;
import org.parlance.testing.TestHiring;

/** What a page notes is kept with its times and shown to whoever reviews. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class SignalHttpTest {
    @Inject
    TestHiring hiring;

    @Inject
    Attempts attempts;

    @Inject
    SittingSignals signals;

    @Inject
    SignalEraser eraser;

    private TestApplicant applicant;
    private TakenItem item;
    private UUID attemptId;

    @BeforeEach
    void somebodySitsATest() {
        applicant = hiring.invite(TestHiring.WRITING).open().consent();
        item = applicant.take();
        attemptId = attempts.latest(applicant.invitationId()).orElseThrow().id();
    }

    private static String path(UUID id) {
        return "/sitting/signals/" + id;
    }

    @Test
    void thePageWasLeftAndComesBack() {
        UUID id = UUID.randomUUID();
        Map<String, Object> left =
                Map.of("kind", "page-hidden", "formItemId", item.id().toString(), "startedAgo", 0);
        applicant.put(path(id), left).statusCode(204);
        assertThat(signals.of(attemptId)).singleElement().satisfies(fact -> {
            assertThat(fact.kind()).isEqualTo(SignalKind.PAGE_HIDDEN);
            assertThat(fact.endedAt()).isNull();
            assertThat(fact.position()).isEqualTo(item.position());
        });

        Map<String, Object> back =
                Map.of("kind", "page-hidden", "formItemId", item.id().toString(), "startedAgo", 0, "endedAgo", 0);
        applicant.put(path(id), back).statusCode(204);
        applicant.put(path(id), back).statusCode(204);
        assertThat(signals.of(attemptId)).singleElement().satisfies(fact -> assertThat(fact.endedAt())
                .isNotNull());
    }

    @Test
    void nothingIsOlderThanTheTest() {
        applicant
                .put(path(UUID.randomUUID()), Map.of("kind", "window-left", "startedAgo", 80_000, "endedAgo", 0))
                .statusCode(204);
        assertThat(signals.of(attemptId)).singleElement().satisfies(fact -> {
            assertThat(fact.position()).isZero();
            assertThat(fact.startedAt())
                    .isEqualTo(attempts.latest(applicant.invitationId())
                            .orElseThrow()
                            .startedAt());
        });
    }

    @Test
    @AsRecruiter
    void anItemOutsideTheFullScreenIsAFactAndSoIsABrowserWithoutOne() {
        applicant
                .put(
                        path(UUID.randomUUID()),
                        Map.of(
                                "kind",
                                "full-screen-left",
                                "formItemId",
                                item.id().toString(),
                                "startedAgo",
                                0))
                .statusCode(204);
        applicant
                .put(path(UUID.randomUUID()), Map.of("kind", "no-full-screen", "startedAgo", 0, "endedAgo", 0))
                .statusCode(204);
        assertThat(result("/attempts/" + attemptId))
                .contains("The page was not in full screen", "The browser has no full screen, or refused it");
    }

    @Test
    void whatIsNotThisTestsIsRefused() {
        UUID id = UUID.randomUUID();
        Map<String, Object> noted = Map.of("kind", "second-screen", "startedAgo", 0, "endedAgo", 0);
        applicant.put(path(id), noted).statusCode(204);
        TestApplicant other = hiring.invite(TestHiring.WRITING).open().consent();
        assertRefused(other.put(path(id), noted), 409);
        assertRefused(
                other.put(
                        path(UUID.randomUUID()),
                        Map.of("kind", "second-screen", "formItemId", item.id().toString(), "startedAgo", 0)),
                404);
        applicant
                .put(path(UUID.randomUUID()), Map.of("kind", "smile", "startedAgo", 0))
                .statusCode(400);
        applicant
                .put(path(UUID.randomUUID()), Map.of("kind", "page-hidden", "startedAgo", -1))
                .statusCode(400);
    }

    @Test
    void anAttemptHasAnEnd() {
        for (int i = 0; i < SittingSignals.MOST_OF_AN_ATTEMPT; i++) {
            applicant
                    .put(path(UUID.randomUUID()), Map.of("kind", "page-hidden", "startedAgo", 0))
                    .statusCode(204);
        }
        assertRefused(applicant.put(path(UUID.randomUUID()), Map.of("kind", "page-hidden", "startedAgo", 0)), 409);
    }

    @Test
    @AsRecruiter
    void aReviewerReadsItAndItCanBeErased() {
        String page = "/attempts/" + attemptId;
        assertThat(result(page)).contains("Noted by the page", "Nothing.");
        applicant
                .put(path(UUID.randomUUID()), Map.of("kind", "second-screen", "startedAgo", 0, "endedAgo", 0))
                .statusCode(204);
        assertThat(result(page)).contains("A second screen was connected", "none of it decides");
        assertThat(eraser.erase(new PersonData(UUID.randomUUID(), List.of(applicant.invitationId()))))
                .isEqualTo(1);
        assertThat(signals.of(attemptId)).isEmpty();
    }

    @Test
    @AsRecruiter
    void keysThatNoHandPressesAreShown() {
        List<Integer> intervals = new ArrayList<>(Collections.nCopies(41, 0));
        intervals.set(0, 300);
        Map<String, Object> keyboard =
                Map.of("keystrokes", 301, "helpers", List.of(), "virtual", false, "intervals", intervals);
        applicant
                .put(TestApplicant.path(item, "answer"), Map.of("text", "Dear customer", "keyboard", keyboard))
                .statusCode(200);
        assertThat(result("/attempts/" + attemptId)).contains("Keys came faster than hands press them");
    }

    @Test
    @AsRecruiter
    void aTypedAnswerThatBeginsMuchLaterThanTheOthersIsShown() {
        TestApplicant typist = hiring.invite("chat-email-fr").open().consent();
        boolean late = true;
        for (Optional<TakenItem> next = typist.current(); next.isPresent(); next = typist.current()) {
            TakenItem one = next.get();
            typist.ready(one);
            boolean gap = one.type().equals("sentence-completion");
            Map<String, Object> keyboard = Map.of("keystrokes", 9, "firstKeySeconds", gap && late ? 90 : 6);
            typist.put(TestApplicant.path(one, "answer"), Map.of("text", "Bonjour", "keyboard", keyboard))
                    .statusCode(200);
            typist.finish(one, "stopped");
            late &= !gap;
        }
        UUID typed = attempts.latest(typist.invitationId()).orElseThrow().id();
        assertThat(result("/attempts/" + typed))
                .containsOnlyOnce("The first word or key came much later")
                .contains("90 s");
    }

    private static String result(String page) {
        return given().accept("text/html,*/*;q=0.8")
                .get(page)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
