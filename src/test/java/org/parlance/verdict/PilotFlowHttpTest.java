package org.parlance.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parlance.delivery.Attempts;
import org.parlance.delivery.FormItem;
import org.parlance.delivery.FormItems;
import org.parlance.scoring.Response;
import org.parlance.scoring.Responses;
import org.parlance.scoring.Score;
import org.parlance.testing.GoodAnswers;
import org.parlance.testing.Patience;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestApplicant.TakenItem;
import org.parlance.testing.TestHiring;

/** An item that is tried out is scored, and its scores are no part of anything. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class PilotFlowHttpTest {
    @Inject
    TestHiring hiring;

    @Inject
    Attempts attempts;

    @Inject
    FormItems formItems;

    @Inject
    Responses responses;

    @Inject
    Verdicts verdicts;

    @Test
    void aWrongAnswerToAPilotItemCostsNothing() {
        TestApplicant applicant = hiring.invite("tried-out").open().consent();
        Optional<TakenItem> next = applicant.current();
        while (next.isPresent()) {
            TakenItem taken = next.get();
            applicant.ready(taken);
            FormItem item = formItems.findById(taken.id());
            Map<String, Object> answer = item.counted()
                    ? GoodAnswers.to(item.item())
                    : Map.of("typedSeconds", 5, "pastes", 1, "text", "purple");
            applicant.put(TestApplicant.path(taken, "answer"), answer).statusCode(200);
            applicant.finish(taken, "stopped");
            next = applicant.current();
        }
        UUID attemptId = attempts.latest(applicant.invitationId()).orElseThrow().id();
        Verdict verdict = await().atMost(Patience.LIMIT)
                .until(() -> verdicts.standing(attemptId), Optional::isPresent)
                .orElseThrow()
                .verdict();

        assertThat(verdict.reasons()).extracting(Reason::code).doesNotContain(Reason.Code.FLAGGED);
        assertThat(verdicts.scores(verdict))
                .filteredOn(score -> score.name().equals("writing/accuracy"))
                .singleElement()
                .satisfies(score -> assertThat(score.value()).isEqualTo(100));
        UUID pilot = formItems.ofAttempt(attemptId).stream()
                .filter(item -> !item.counted())
                .findFirst()
                .orElseThrow()
                .id();
        await().atMost(Patience.LIMIT)
                .until(
                        () -> responses.of(List.of(pilot)).get(pilot),
                        response -> response != null && response.state() == Response.State.SCORED);
        assertThat(responses.scores(List.of(pilot)).get(pilot))
                .extracting(Score::value)
                .containsExactly(0.0);
    }
}
