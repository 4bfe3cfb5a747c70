package org.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parlance.review.Recruiter.get;
import static org.parlance.review.Recruiter.page;
import static org.parlance.review.Recruiter.post;
import static org.parlance.review.Recruiter.sent;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parlance.testing.AsRecruiter;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.ScoredAttempts;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestHiring;
import org.parlance.verdict.Outcome;
import org.parlance.verdict.VerdictService;
import org.parlance.verdict.Verdicts;

/** Many proposed fails are confirmed together, after a sample was looked at. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@AsRecruiter
class FailBatchHttpTest {
    @Inject
    TestHiring hiring;

    @Inject
    ScoredAttempts scored;

    @Inject
    Verdicts verdicts;

    @Inject
    VerdictService decisions;

    @Test
    void whoeverRatesOneBlindFindsItOnNoListAndWhoeverReadAListIsNotBlind() {
        TestApplicant first = hiring.invite(TestHiring.WRITING);
        UUID rated = scored.of(first, Outcome.FAIL, 30);
        UUID other = scored.of(hiring.inviteBeside(first), Outcome.FAIL, 31);
        String place = "/campaigns/" + scored.campaignOf(rated) + "/fails";
        String blind = "/attempts/" + rated + "/blind";
        sent(post(blind, Map.of("none", "")));
        assertThat(page(place))
                .contains("1 proposed fail", other.toString(), "You are reviewing these applicants blind", blind)
                .doesNotContain("/attempts/" + rated + "\"", "The overall score 30");
        assertThat(page(sent(post(place, Map.of("none", ""))))).doesNotContain("/attempts/" + rated + "\"");
        sent(post(blind + "/give-up", Map.of("none", "")));
        assertThat(page(sent(post(blind, Map.of("none", ""))))).doesNotContain("marked as not blind");
        sent(post(blind + "/give-up", Map.of("none", "")));

        String all = sent(post(place, Map.of("none", "")));
        assertThat(page(all)).contains("/attempts/" + rated + "\"", "Confirm 2 fails");
        assertThat(page(sent(post(blind, Map.of("none", ""))))).contains("marked as not blind");
        assertThat(page(all)).doesNotContain("/attempts/" + rated + "\"");
    }

    @Test
    void aSampleIsOpenedAndTheListConfirmed() {
        TestApplicant first = hiring.invite(TestHiring.WRITING);
        List<UUID> fails = new ArrayList<>(List.of(scored.of(first, Outcome.FAIL, 30)));
        for (int i = 0; i < 4; i++) {
            fails.add(scored.of(hiring.inviteBeside(first), Outcome.FAIL, 31 + i));
        }
        String place = "/campaigns/" + scored.campaignOf(fails.get(0)) + "/fails";
        assertThat(page(place)).contains("5 proposed fails", "a random sample of 3");

        String list = sent(post(place, Map.of("none", "")));
        String sampled = page(list);
        assertThat(sampled).contains("0 of 3 opened", "Confirm 5 fails");
        assertThat(post(list + "/confirm", Map.of("reason", "Far below the cut"))
                        .statusCode(409)
                        .extract()
                        .asString())
                .contains("3 of them you have not", "Far below the cut");

        String sample = sampled.substring(sampled.indexOf("id=\"sample\""), sampled.indexOf("id=\"confirm\""));
        List<UUID> toOpen =
                fails.stream().filter(fail -> sample.contains(fail.toString())).toList();
        assertThat(toOpen).hasSize(3);
        page("/results/compare?result=" + toOpen.get(0) + "&result=" + toOpen.get(1));
        get("/attempts/" + toOpen.get(2) + "/report.pdf").statusCode(200);
        assertThat(page(list)).as("nobody has looked at the evidence yet").contains("0 of 3 opened");
        toOpen.forEach(fail -> page("/attempts/" + fail));
        String blind = "/attempts/" + toOpen.get(1) + "/blind";
        sent(post(blind, Map.of("none", "")));
        assertThat(post(list + "/confirm", Map.of("reason", "Far below the cut"))
                        .statusCode(409)
                        .extract()
                        .asString())
                .contains("End that review first");
        sent(post(blind + "/give-up", Map.of("none", "")));
        UUID other = toOpen.get(0);
        decisions.decide(other, Outcome.PASS, "The microphone was at fault", scored.colleague("rita"));
        assertThat(page(list)).contains("3 of 3 opened");

        post(list + "/confirm", Map.of("reason", " ")).statusCode(400);
        sent(post(list + "/confirm", Map.of("reason", "Far below the cut")));
        assertThat(page(list)).contains("4 of 5 confirmed", "Left out", "decided in the meantime");
        fails.forEach(fail -> assertThat(verdicts.standing(fail).orElseThrow())
                .satisfies(standing -> assertThat(standing.settled()).isTrue())
                .satisfies(
                        standing -> assertThat(standing.decision().orElseThrow().reason())
                                .isEqualTo(fail.equals(other) ? "The microphone was at fault" : "Far below the cut")));
        post(list + "/confirm", Map.of("reason", "Again")).statusCode(409);
        assertThat(page(place)).contains("Nothing is proposed");
    }
}
