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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parlance.hiring.CampaignService;
import org.parlance.testing.AsRecruiter;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.ScoredAttempts;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestHiring;
import org.parlance.verdict.Outcome;
import org.parlance.verdict.VerdictService;
import org.parlance.verdict.Verdicts;

/** A campaign's rules change, and verdicts with them. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@AsRecruiter
class PolicyHttpTest {
    @Inject
    TestHiring hiring;

    @Inject
    ScoredAttempts scored;

    @Inject
    CampaignService campaigns;

    @Inject
    Verdicts verdicts;

    @Inject
    VerdictService decisions;

    private static Map<String, String> rules(String cut, String note) {
        Map<String, String> form = new HashMap<>(Map.of("version", "1", "cut", cut, "lower", "20", "upper", "80"));
        form.put("skill.writing", "0");
        form.put("note", note);
        return form;
    }

    @Test
    void whoFlipsIsShownBeforeAndAfter() {
        TestApplicant first = hiring.invite(TestHiring.WRITING);
        UUID middling = scored.of(first, Outcome.PASS, 66);
        UUID decided = scored.of(hiring.inviteBeside(first), Outcome.PASS, 66);
        UUID good = scored.of(hiring.inviteBeside(first), Outcome.PASS, 95);
        decisions.decide(decided, Outcome.PASS, "Wrote well", scored.colleague("rita"));
        UUID campaign = scored.campaignOf(middling);
        String place = "/campaigns/" + campaign + "/policy";
        assertThat(page(place)).contains("name=\"cut\"", "value=\"59\"", "Show who flips", "Why the rules change");

        String preview = post(place + "/preview", rules("80", "The client asks for more"))
                .statusCode(200)
                .extract()
                .asString();
        assertThat(preview)
                .contains("Nothing is changed yet.", "2 verdicts flip", middling.toString(), decided.toString())
                .contains("The overall score 66 is below the cut score 80.", "Pass by rita stands")
                .doesNotContain(good.toString());
        assertThat(campaigns.currentPolicy(campaign).version()).isEqualTo(1);
        assertThat(verdicts.count("attemptId", middling)).isEqualTo(1);

        assertThat(post(place, rules("80", " ")).statusCode(400).extract().asString())
                .contains("Say why the rules change", "value=\"80\"");
        String flips = sent(post(place, rules("80", "The client asks for more")));
        assertThat(flips).isEqualTo(place + "/2");
        assertThat(page(flips)).contains("2 verdicts flip", middling.toString(), "Pass by rita stands");
        assertThat(page(place)).contains("The client asks for more", "Version 2");
        post(place, rules("70", "Again")).statusCode(409);

        assertThat(verdicts.standing(middling).orElseThrow().settled()).isFalse();
        assertThat(page("/reviews?campaign=" + campaign))
                .contains(middling.toString())
                .doesNotContain(decided.toString(), good.toString());
        assertThat(verdicts.standing(decided).orElseThrow().outcome()).isEqualTo(Outcome.PASS);
        assertThat(page("/attempts/" + decided)).contains("decided by rita", "made on an earlier verdict");
    }

    @Test
    void noTryOfARuleTellsOfWhomTheReaderRatesBlind() {
        TestApplicant first = hiring.invite(TestHiring.WRITING);
        UUID rated = scored.of(first, Outcome.PASS, 66);
        UUID other = scored.of(hiring.inviteBeside(first), Outcome.PASS, 67);
        String place = "/campaigns/" + scored.campaignOf(rated) + "/policy";
        String blind = "/attempts/" + rated + "/blind";
        sent(post(blind, Map.of("none", "")));
        for (String cut : List.of("80", "60")) {
            assertThat(post(place + "/preview", rules(cut, ""))
                            .statusCode(200)
                            .extract()
                            .asString())
                    .as("told whether or not the verdict flips")
                    .contains("You are reviewing these applicants blind", blind)
                    .doesNotContain("/attempts/" + rated + "\"", "The overall score 66");
        }
        assertThat(page(sent(post(place, rules("80", "The client asks for more")))))
                .contains("1 verdicts flip", other.toString())
                .doesNotContain("/attempts/" + rated + "\"");
        sent(post(blind + "/give-up", Map.of("none", "")));
        assertThat(page(place + "/2")).contains("2 verdicts flip", "/attempts/" + rated + "\"");
        assertThat(page(sent(post(blind, Map.of("none", ""))))).contains("marked as not blind");
    }

    @Test
    void beforeTheFirstAttemptTheRulesAreFree() {
        UUID campaign = hiring.campaignOf(hiring.invite(TestHiring.WRITING));
        String place = "/campaigns/" + campaign + "/policy";
        assertThat(page(place)).contains("Save").doesNotContain("Why the rules change");
        assertThat(page(sent(post(place, rules("51", ""))))).contains("Nobody flips");
        assertThat(campaigns.currentPolicy(campaign).rules().cut()).isEqualTo(51);
        Map<String, String> tooMany = rules("51", "");
        tooMany.put("version", "2");
        for (String trait : new String[] {"task", "grammar", "mechanics", "register"}) {
            tooMany.put("trait." + trait, "40");
        }
        assertThat(post(place, tooMany).statusCode(400).extract().asString()).contains("At most three traits");
        tooMany.put("cut", "much");
        post(place, tooMany).statusCode(400);
    }

    @Test
    void howResultsAreReviewedCanBeChosen() {
        UUID campaign = hiring.campaignOf(hiring.invite(TestHiring.WRITING));
        String place = "/campaigns/" + campaign + "/policy";
        assertThat(page(sent(post(place + "/reviewing", Map.of("twoPersons", "on")))))
                .containsPattern("id=\"two-persons\"[^>]* checked")
                .doesNotContainPattern("id=\"shows-results\"[^>]* checked");
    }

    @Test
    @TestSecurity(
            user = "otto",
            roles = "recruiter",
            attributes =
                    @SecurityAttribute(key = "groups", value = "/accounts/otherwise", type = AttributeType.STRING_SET))
    void anotherAccountsRulesAreNobodysBusiness() {
        UUID campaign = hiring.campaignOf(hiring.invite(TestHiring.WRITING));
        String place = "/campaigns/" + campaign + "/policy";
        get(place).statusCode(404);
        get(place + "/1").statusCode(404);
        post(place, rules("80", "why")).statusCode(404);
        post(place + "/preview", rules("80", "why")).statusCode(404);
        post(place + "/reviewing", Map.of("twoPersons", "on")).statusCode(404);
        assertThat(campaigns.currentPolicy(campaign).version()).isEqualTo(1);
    }
}
