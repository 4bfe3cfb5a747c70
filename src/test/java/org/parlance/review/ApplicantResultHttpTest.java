package org.parlance.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parlance.review.Recruiter.page;
import static org.parlance.review.Recruiter.post;
import static org.parlance.review.Recruiter.sent;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
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

/** An applicant sees the result, asks for a person, and is answered. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@AsRecruiter
class ApplicantResultHttpTest {
    @Inject
    TestHiring hiring;

    @Inject
    ScoredAttempts scored;

    @Inject
    CampaignService campaigns;

    private static ValidatableResponse ask(TestApplicant applicant, String words) {
        return applicant
                .request()
                .formParam("words", words)
                .post("/sitting/result/appeal")
                .then();
    }

    @Test
    void theResultIsShownAfterTheDecisionAndAnAppealAnswered() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING);
        UUID attempt = scored.of(applicant, Outcome.FAIL, 40);
        UUID campaign = scored.campaignOf(attempt);
        campaigns.choose(campaign, new ReviewChoices(false, true), Actor.SYSTEM);
        assertThat(sent(applicant.get("/sitting/result"))).isEqualTo("/sitting/done");
        ask(applicant, "Too early").statusCode(303);

        sent(post("/attempts/" + attempt + "/decision", Map.of("outcome", "FAIL", "reason", "Below the cut")));
        assertThat(applicant.get("/sitting/done").extract().asString()).contains("/sitting/result");
        String result =
                applicant.get("/sitting/result").statusCode(200).extract().asString();
        assertThat(result)
                .contains("Writing", "A2+", "What went well", "What to work on", "decided by a person")
                .doesNotContain("Below the cut", "rosa");

        assertThat(ask(applicant, " ").statusCode(400).extract().asString()).contains("in your own words");
        assertThat(sent(ask(applicant, "My keyboard was broken"))).isEqualTo("/sitting/result");
        assertThat(ask(applicant, "Once more").statusCode(409).extract().asString())
                .contains("My keyboard was broken");
        assertThat(page("/reviews?kind=APPEAL&campaign=" + campaign))
                .contains(attempt.toString(), "asks for a human review");

        String page = page("/attempts/" + attempt);
        assertThat(page).contains("My keyboard was broken", "Send the answer");
        sent(post("/attempts/" + attempt + "/decision", Map.of("outcome", "PASS", "reason", "Typing is not the job")));
        sent(post("/attempts/" + attempt + "/appeal", Map.of("answer", "You are right, <b>welcome</b>")));
        post("/attempts/" + attempt + "/appeal", Map.of("answer", "Twice")).statusCode(409);
        assertThat(applicant.get("/sitting/result").extract().asString())
                .contains("You are right, &lt;b&gt;welcome", "You have reached what this job asks for");
        assertThat(page("/reviews?campaign=" + campaign)).doesNotContain(attempt.toString());
    }

    @Test
    void nothingIsShownWhereTheCampaignDoesNotAllowIt() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING);
        scored.of(applicant, Outcome.PASS, 90);
        assertThat(applicant.get("/sitting/done").extract().asString()).doesNotContain("/sitting/result");
        assertThat(sent(applicant.get("/sitting/result"))).isEqualTo("/sitting/done");
        ask(applicant, "Why?").statusCode(303);
        given().redirects().follow(false).get("/sitting/result").then().statusCode(401);
    }
}
