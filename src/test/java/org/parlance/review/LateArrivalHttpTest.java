package org.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parlance.review.Recruiter.page;
import static org.parlance.review.Recruiter.post;
import static org.parlance.review.Recruiter.sent;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parlance.bank.ItemType;
import org.parlance.testing.AsRecruiter;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.ScoredAttempts;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestApplicant.TakenItem;
import org.parlance.testing.TestHiring;
import org.parlance.verdict.Outcome;

/** What was given and comes only after the verdict brings a person. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@AsRecruiter
class LateArrivalHttpTest {
    private static final String ARRIVED = "arrived only after the verdict";

    @Inject
    TestHiring hiring;

    @Inject
    ScoredAttempts scored;

    private static TakenItem leftOut(TestApplicant applicant, ItemType type) {
        TakenItem item = applicant.open().consent().take(type);
        applicant.finish(item, "skipped");
        applicant.skipTheRest();
        return item;
    }

    private static void writes(TestApplicant applicant, TakenItem item, String text) {
        assertThat(applicant
                        .put(TestApplicant.path(item, "answer"), Map.of("text", text, "typedSeconds", 30, "pastes", 0))
                        .statusCode(200)
                        .extract()
                        .<Boolean>path("late"))
                .isTrue();
    }

    private static void decides(UUID attempt, Outcome outcome) {
        sent(post("/attempts/" + attempt + "/decision", Map.of("outcome", outcome, "reason", "Read what arrived")));
    }

    @Test
    void aTextBringsAPersonUntilSomebodyDecidesAndTheSameTextNobodyAgain() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING);
        TakenItem mail = leftOut(applicant, ItemType.EMAIL);
        UUID attempt = scored.scored(applicant, Outcome.FAIL, 30);
        String queue = "/reviews?campaign=" + scored.campaignOf(attempt);
        String result = "/attempts/" + attempt;
        assertThat(page(queue)).contains(result).doesNotContain(ARRIVED);
        assertThat(page(result)).doesNotContain(ARRIVED);

        writes(applicant, mail, "Dear customer, your parcel is on its way.");
        assertThat(page(queue)).contains(ARRIVED, "Proposed fail (1)", "Arrived late (0)");
        assertThat(page(result)).contains("(task " + mail.position() + ")", "and decide", "your parcel is on its way");
        decides(attempt, Outcome.FAIL);
        assertThat(page(queue)).doesNotContain(result);
        assertThat(page(result)).contains(ARRIVED, "The decision was made since");

        writes(applicant, mail, "Dear customer, your parcel is on its way.");
        assertThat(page(queue)).doesNotContain(result);
        writes(applicant, mail, "Dear customer, your parcel is on its way. It comes on Friday.");
        assertThat(page(queue + "&kind=ARRIVED"))
                .contains(result, ARRIVED, "Arrived late (1)")
                .doesNotContain("You have decided");
        assertThat(page(result)).as("asks again").contains("Your decision").doesNotContain("Decide differently");
        decides(attempt, Outcome.FAIL);
        assertThat(page(queue)).as("the same again is an answer, too").doesNotContain(result);
        assertThat(page(result)).contains("Decide differently");
    }

    @Test
    void aRecordingBringsAPersonToAPass() {
        TestApplicant applicant = hiring.invite(TestHiring.VOICE);
        TakenItem text = leftOut(applicant, ItemType.READ_ALOUD);
        UUID attempt = scored.scored(applicant, Outcome.PASS, 80);
        String queue = "/reviews?campaign=" + scored.campaignOf(attempt);
        assertThat(page(queue)).doesNotContain("/attempts/" + attempt);

        applicant.announce(UUID.randomUUID(), text, 0, 0).statusCode(201);

        assertThat(page(queue)).contains("/attempts/" + attempt, "Arrived late (1)");
    }

    @Test
    void aProposedFailIsNotConfirmedInAList() {
        TestApplicant first = hiring.invite(TestHiring.WRITING);
        TestApplicant second = hiring.inviteBeside(first);
        TakenItem mail = leftOut(first, ItemType.EMAIL);
        UUID arriving = scored.scored(first, Outcome.FAIL, 30);
        UUID other = scored.of(second, Outcome.FAIL, 31);
        String place = "/campaigns/" + scored.campaignOf(other) + "/fails";
        String list = sent(post(place, Map.of("none", "")));
        page("/attempts/" + arriving);
        page("/attempts/" + other);

        writes(first, mail, "Dear customer, your parcel is on its way.");

        assertThat(page(place)).contains("1 proposed fail");
        sent(post(list + "/confirm", Map.of("reason", "Far below the cut")));
        assertThat(page(list)).contains("1 of 2 confirmed", "has arrived in the meantime");
        assertThat(page("/reviews?campaign=" + scored.campaignOf(other)))
                .contains("/attempts/" + arriving)
                .doesNotContain("/attempts/" + other);
    }
}
