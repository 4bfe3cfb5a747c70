package org.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parlance.review.Recruiter.get;
import static org.parlance.review.Recruiter.page;
import static org.parlance.review.Recruiter.post;
import static org.parlance.review.Recruiter.sent;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parlance.delivery.FormItems;
import org.parlance.testing.AsRecruiter;
import org.parlance.testing.GoodAnswers;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.ScoredAttempts;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestApplicant.TakenItem;
import org.parlance.testing.TestHiring;
import org.parlance.verdict.Outcome;

/** A reviewer rates an attempt without the machine's scores, and sees both afterwards. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@AsRecruiter
class BlindReviewHttpTest {
    private static final Map<String, String> NOTHING = Map.of("none", "");

    @Inject
    TestHiring hiring;

    @Inject
    ScoredAttempts scored;

    @Inject
    FormItems formItems;

    /** Of somebody who has written something, so that there is evidence to judge. */
    private UUID written() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open().consent();
        for (Optional<TakenItem> next = applicant.current(); next.isPresent(); next = applicant.current()) {
            TakenItem item = next.get();
            applicant.ready(item);
            applicant
                    .put(
                            TestApplicant.path(item, "answer"),
                            GoodAnswers.to(formItems.findById(item.id()).item()))
                    .statusCode(200);
            applicant.finish(item, "stopped");
        }
        return scored.scored(applicant, Outcome.FAIL, 37.25);
    }

    @Test
    void theBlindPageLeaksNothingAndTheRatingsStandBesideTheMachines() {
        UUID attempt = written();
        String blind = sent(post("/attempts/" + attempt + "/blind?queue=_FAIL_", NOTHING));
        assertThat(blind).startsWith("/attempts/" + attempt + "/blind").doesNotContain("FAIL");

        String form = page(blind);
        assertThat(form)
                .contains("What was given", "class=\"answer\"", "Rating for Writing: Grammar", "Cannot be judged")
                .contains("Good control; errors are few")
                .doesNotContain(
                        ">37<",
                        "Applicant ",
                        "FAIL",
                        "class=\"verdict",
                        "below the cut",
                        "score-chips",
                        "class=\"flags\"")
                .doesNotContain("typing-speed");

        get("/attempts/" + attempt).statusCode(403);
        assertThat(post("/attempts/" + attempt + "/decision", Map.of("outcome", "PASS", "reason", "because"))
                        .statusCode(403)
                        .extract()
                        .asString())
                .contains("You are reviewing this attempt blind")
                .doesNotContain(">37<");

        Map<String, String> ratings = new HashMap<>();
        Matcher selects = Pattern.compile("<select[^>]*name=\"([^\"]+)\"").matcher(form);
        while (selects.find()) {
            ratings.put(selects.group(1), "B2");
        }
        assertThat(ratings).containsKey("writing.grammar").hasSize(9);
        ratings.put("writing.register", "none");
        ratings.put("note", "Friendly and clear");
        String grammar = ratings.remove("writing.grammar");
        String rated = "/attempts/" + attempt + "/blind/ratings";
        assertThat(post(rated, ratings).statusCode(400).extract().asString())
                .contains("Choose a band for every trait", "Friendly and clear", "value=\"B2\" selected")
                .doesNotContain(">37<");
        ratings.put("writing.grammar", grammar);

        String result = sent(post(rated, ratings));
        assertThat(page(result))
                .contains("Rated by people", "rosa", "Friendly and clear", "cannot be judged", "(+26)")
                .doesNotContain("not blind");
        sent(post(rated, ratings));
        post("/attempts/" + attempt + "/blind", NOTHING).statusCode(409);
        sent(post(result + "/decision", Map.of("outcome", "PASS", "reason", "Writes at B2")));
        assertThat(page(result)).contains("decided by rosa", "Machine&#39;s verdict: Fail");
    }

    @Test
    void whoeverRatesBlindPrintsNoReportAndWhoeverPrintedOneIsNotBlind() {
        UUID attempt = scored.of(hiring.invite(TestHiring.WRITING), Outcome.REVIEW, 58);
        String report = "/attempts/" + attempt + "/report.pdf";
        sent(post("/attempts/" + attempt + "/blind", NOTHING));
        assertThat(get(report).statusCode(403).extract().asString())
                .contains("You are reviewing this attempt blind", "/attempts/" + attempt + "/blind/give-up");
        sent(post("/attempts/" + attempt + "/blind/give-up", NOTHING));

        get(report).statusCode(200);
        assertThat(page(sent(post("/attempts/" + attempt + "/blind", NOTHING)))).contains("marked as not blind");
    }

    @Test
    void whoHasSeenTheResultIsNotBlindAndMayGiveUp() {
        UUID attempt = scored.of(hiring.invite(TestHiring.WRITING), Outcome.REVIEW, 58);
        page("/attempts/" + attempt);
        String blind = sent(post("/attempts/" + attempt + "/blind", NOTHING));
        assertThat(page(blind)).contains("marked as not blind");
        assertThat(sent(post("/attempts/" + attempt + "/blind/give-up", NOTHING)))
                .isEqualTo("/attempts/" + attempt);
        assertThat(page("/attempts/" + attempt)).contains("Your decision");
    }
}
