package org.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parlance.review.Recruiter.get;
import static org.parlance.review.Recruiter.page;
import static org.parlance.review.Recruiter.post;
import static org.parlance.review.Recruiter.sent;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.AttributeType;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parlance.audit.Actor;
import org.parlance.hiring.CampaignService;
import org.parlance.hiring.ReviewChoices;
import org.parlance.testing.AsRecruiter;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.ScoredAttempts;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestHiring;
import org.parlance.verdict.Outcome;
import org.parlance.verdict.VerdictService;
import org.parlance.verdict.Verdicts;

/** What waits for a person, from its entry in the queue to the decision. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@AsRecruiter
class ReviewQueueHttpTest {
    @Inject
    TestHiring hiring;

    @Inject
    ScoredAttempts scored;

    @Inject
    CampaignService campaigns;

    @Inject
    VerdictService decisions;

    @Inject
    Verdicts verdicts;

    @Test
    void theOldestComesFirstAndADecisionLeadsToTheNext() {
        TestApplicant first = hiring.invite(TestHiring.WRITING);
        UUID unsure = scored.of(first, Outcome.REVIEW, 58);
        UUID failing = scored.of(hiring.inviteBeside(first), Outcome.FAIL, 30);
        UUID passing = scored.of(hiring.inviteBeside(first), Outcome.PASS, 80);
        String campaign = scored.campaignOf(unsure).toString();

        String queue = page("/reviews?campaign=" + campaign);
        assertThat(queue)
                .contains(unsure.toString(), failing.toString(), "Proposed fail (1)", "Review (1)", "2 wait")
                .contains("The overall score 30 is below the cut score 59.")
                .doesNotContain(passing.toString());
        assertThat(queue.indexOf(unsure.toString())).isLessThan(queue.indexOf(failing.toString()));
        assertThat(page("/reviews?kind=FAIL&campaign=" + campaign))
                .contains(failing.toString(), "1 waits")
                .doesNotContain(unsure.toString());

        String code = campaign + "__";
        assertThat(page("/attempts/" + unsure + "?queue=" + code)).contains("Next in queue", "2 wait");
        String after = sent(post(
                "/attempts/" + unsure + "/decision", Map.of("outcome", "PASS", "reason", "Reads well", "queue", code)));
        assertThat(page(after)).contains("Next in queue", "1 waits", "decided by rosa");
        assertThat(sent(get("/reviews/next?from=" + unsure + "&queue=" + code)))
                .isEqualTo("/attempts/" + failing + "?queue=" + code);
        assertThat(sent(get("/reviews/previous?from=" + failing + "&queue=" + code)))
                .isEqualTo("/reviews?campaign=" + campaign + "&kind=");
        assertThat(page("/reviews?campaign=" + campaign)).doesNotContain(unsure.toString());
    }

    @Test
    void aBlindReviewersQueueSaysNothingOfTheMachine() {
        UUID failing = scored.of(hiring.invite(TestHiring.WRITING), Outcome.FAIL, 30);
        String queue = page("/reviews?blind=on&kind=FAIL&campaign=" + scored.campaignOf(failing));
        assertThat(queue)
                .contains("/attempts/" + failing + "/blind", "Review blind")
                .doesNotContain("below the cut", "href=\"/attempts/" + failing, "_FAIL_");
    }

    @Test
    void whoeverRatesBlindIsToldOfItNeitherByRowsNorByKindsNorByCounts() {
        TestApplicant first = hiring.invite(TestHiring.WRITING);
        UUID failing = scored.of(first, Outcome.FAIL, 30);
        UUID unsure = scored.of(hiring.inviteBeside(first), Outcome.REVIEW, 58);
        String queue = "/reviews?campaign=" + scored.campaignOf(failing);
        sent(post("/attempts/" + failing + "/blind", Map.of("none", "")));
        assertThat(page(queue))
                .contains(failing.toString(), unsure.toString(), "Hidden", "2 wait")
                .contains("Proposed fail (0)", "Review (1)")
                .doesNotContain("The overall score 30");
        for (String kind : List.of("FAIL", "REVIEW", "SECOND", "APPEAL", "CONFIRMATION")) {
            assertThat(page(queue + "&kind=" + kind)).as(kind).doesNotContain("/attempts/" + failing);
        }
        assertThat(page(queue + "&blind=on")).doesNotContain("Proposed fail (", "Review (");
        sent(post("/attempts/" + failing + "/blind/give-up", Map.of("none", "")));
        assertThat(page(queue + "&kind=FAIL")).contains("/attempts/" + failing, "The overall score 30");
    }

    @Test
    void whereTwoDecideTheQueueTellsOfNoResultThatWasNotOpened() {
        UUID attempt = scored.of(hiring.invite(TestHiring.WRITING), Outcome.FAIL, 30);
        UUID campaign = scored.campaignOf(attempt);
        campaigns.choose(campaign, new ReviewChoices(true, false), Actor.SYSTEM);
        String queue = "/reviews?campaign=" + campaign;
        assertThat(page(queue))
                .contains(attempt.toString(), "Hidden", "Proposed fail (0)")
                .doesNotContain("below the cut");
        page("/attempts/" + attempt);
        assertThat(page(queue)).contains("Proposed fail (1)", "The overall score 30 is below the cut");
    }

    @Test
    void twoPeopleHaveToConcurWhereTheCampaignAsksForIt() {
        UUID attempt = scored.of(hiring.invite(TestHiring.WRITING), Outcome.FAIL, 30);
        UUID campaign = scored.campaignOf(attempt);
        campaigns.choose(campaign, new ReviewChoices(true, false), Actor.SYSTEM);

        sent(post("/attempts/" + attempt + "/decision", Map.of("outcome", "PASS", "reason", "Understood the task")));
        assertThat(verdicts.standing(attempt).orElseThrow().settled()).isFalse();
        assertThat(page("/attempts/" + attempt)).contains("Another person has to decide, too.", "Understood the task");
        assertThat(page("/reviews?campaign=" + campaign)).contains("Second person (1)", "You have decided");

        sent(post("/attempts/" + attempt + "/decision", Map.of("outcome", "PASS", "reason", "Still think so")));
        assertThat(verdicts.standing(attempt).orElseThrow().settled()).isFalse();

        decisions.decide(attempt, Outcome.FAIL, "Too many errors", scored.colleague("rita"));
        assertThat(verdicts.standing(attempt).orElseThrow().settled()).isFalse();
        decisions.decide(attempt, Outcome.PASS, "Good enough", scored.colleague("ruth"));
        assertThat(verdicts.standing(attempt).orElseThrow().outcome()).isEqualTo(Outcome.PASS);
        assertThat(page("/attempts/" + attempt))
                .contains("decided by ruth", "Fail by rita", "Machine&#39;s verdict: Fail");
        assertThat(page("/reviews?campaign=" + campaign)).doesNotContain(attempt.toString());
    }

    @Test
    @TestSecurity(
            user = "otto",
            roles = "recruiter",
            attributes =
                    @SecurityAttribute(key = "groups", value = "/accounts/otherwise", type = AttributeType.STRING_SET))
    void anotherAccountsAttemptsAreNowhere() {
        UUID attempt = scored.of(hiring.invite(TestHiring.WRITING), Outcome.REVIEW, 58);
        UUID campaign = scored.campaignOf(attempt);
        assertThat(page("/reviews")).doesNotContain(attempt.toString(), campaign.toString());
        assertThat(page("/reviews?campaign=" + campaign)).doesNotContain(attempt.toString());
        assertThat(sent(get("/reviews/next?from=" + UUID.randomUUID()))).doesNotContain(attempt.toString());
        get("/campaigns/" + campaign + "/fails").statusCode(404);
        post("/campaigns/" + campaign + "/fails", Map.of("none", "")).statusCode(404);
        post("/attempts/" + attempt + "/blind", Map.of("none", "")).statusCode(404);
        get("/attempts/" + attempt + "/blind").statusCode(404);
        post("/attempts/" + attempt + "/blind/ratings", Map.of("none", "")).statusCode(404);
        post("/attempts/" + attempt + "/blind/give-up", Map.of("none", "")).statusCode(404);
        post("/attempts/" + attempt + "/appeal", Map.of("answer", "no")).statusCode(404);
    }
}
