package org.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parlance.testing.TestEndorsements.FROM;
import static org.parlance.testing.TestEndorsements.TO;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.ScoredAttempts;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestEndorsements;
import org.parlance.testing.TestEndorsements.AsRecruiterOfFrom;
import org.parlance.testing.TestEndorsements.AsRecruiterOfTo;
import org.parlance.testing.TestHiring;
import org.parlance.verdict.Outcome;
import org.parlance.verdict.Verdicts;

/** Who fails for one account passes for another, without a new test, and the other learns no more than it needs. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class EndorsementHttpTest {
    @Inject
    TestHiring hiring;

    @Inject
    ScoredAttempts scored;

    @Inject
    TestEndorsements endorsing;

    @Inject
    Verdicts verdicts;

    @Inject
    EntityManager entities;

    private TestApplicant applicant;
    private UUID attempt;
    private UUID from;
    private UUID to;

    @BeforeEach
    void aFailForOneAccountAndAnEasierCampaignOfAnother() {
        applicant = hiring.inviteFor(FROM, TestHiring.WRITING);
        from = hiring.campaignOf(applicant);
        attempt = scored.of(applicant, Outcome.FAIL, 52);
        to = hiring.campaignOf(hiring.inviteFor(TO, TestHiring.WRITING));
        endorsing.passFrom(to, 40);
    }

    private UUID endorsed() {
        return endorsing.endorse(attempt, to);
    }

    private long recorded(String action, UUID subject) {
        return (Long) entities.createNativeQuery(
                        "select count(*) from audit_event where action = :action and subject_id = :subject", Long.class)
                .setParameter("action", action)
                .setParameter("subject", subject)
                .getSingleResult();
    }

    @Test
    @TestSecurity(user = "hanna", roles = "hr")
    void humanResourcesLetAResultCountElsewhere() {
        UUID voice = hiring.campaignOf(hiring.inviteFor(TO, TestHiring.VOICE));
        String path = "/attempts/" + attempt + "/endorsements";
        assertThat(Recruiter.page("/attempts/" + attempt)).contains(path);
        assertThat(Recruiter.page(path))
                .contains("value=\"" + to + "\"", "did not cover a skill", endorsing.nameOf(voice))
                .doesNotContain("value=\"" + voice + "\"", "value=\"" + from + "\"");

        assertThat(Recruiter.post(path, Map.of("campaign", to.toString(), "note", " "))
                        .statusCode(400)
                        .extract()
                        .asString())
                .contains("Say why", "selected");
        assertThat(Recruiter.post(path, Map.of("campaign", "nonsense", "note", "Fits there."))
                        .statusCode(400)
                        .extract()
                        .asString())
                .contains("Choose a campaign.", "Fits there.");
        assertThat(Recruiter.post(path, Map.of("campaign", voice.toString(), "note", "Fits there."))
                        .statusCode(409)
                        .extract()
                        .asString())
                .contains("did not cover a skill", "Fits there.");
        Recruiter.post(path, Map.of("campaign", from.toString(), "note", "x")).statusCode(409);
        Recruiter.post(path, Map.of("campaign", UUID.randomUUID().toString(), "note", "x"))
                .statusCode(404);

        String page =
                Recruiter.sent(Recruiter.post(path, Map.of("campaign", to.toString(), "note", "Fits the chat desk.")));
        assertThat(Recruiter.page(page))
                .contains("Fits the chat desk.", "verdict--pass", endorsing.nameOf(from), "/attempts/" + attempt)
                .doesNotContain("name=\"outcome\"");
        assertThat(recorded("endorsement.made", UUID.fromString(page.replaceFirst(".*/", ""))))
                .isEqualTo(1);
        assertThat(verdicts.standing(attempt).orElseThrow().outcome())
                .as("where it was taken, it stays as it was")
                .isEqualTo(Outcome.FAIL);
        assertThat(Recruiter.post(path, Map.of("campaign", to.toString(), "note", "Again"))
                        .statusCode(409)
                        .extract()
                        .asString())
                .contains("counts there already");
        Recruiter.post(page + "/decision", Map.of("outcome", "PASS", "reason", "x"))
                .statusCode(403);
    }

    @Test
    @AsRecruiterOfTo
    void theOtherAccountDecidesAndLearnsNoMoreThanItNeeds() {
        UUID id = endorsed();
        String page = "/endorsements/" + id;
        assertThat(Recruiter.page("/campaigns/" + to)).contains("/endorsements/of-campaign/" + to);
        assertThat(Recruiter.page("/endorsements/of-campaign/" + to)).contains(page, "Henrik Nowak");
        assertThat(Recruiter.page(page))
                .contains("verdict--pass", "for another client account", "Fits the chat desk.")
                .doesNotContain(endorsing.nameOf(from), FROM, "Taken", attempt.toString(), from.toString());
        Recruiter.get("/attempts/" + attempt).statusCode(404);
        Recruiter.get("/attempts/" + attempt + "/endorsements").statusCode(403);

        assertThat(Recruiter.post(page + "/decision", Map.of("outcome", "FAIL", "reason", " "))
                        .statusCode(400)
                        .extract()
                        .asString())
                .contains("role=\"alert\"");
        assertThat(Recruiter.post(page + "/decision", Map.of("reason", "No outcome"))
                        .statusCode(400)
                        .extract()
                        .asString())
                .contains("No outcome");
        assertThat(Recruiter.sent(Recruiter.post(
                        page + "/decision", Map.of("outcome", "FAIL", "reason", "Sounds unsure on the phone."))))
                .isEqualTo(page);
        assertThat(Recruiter.page(page)).contains("verdict--fail", "Sounds unsure on the phone.", "Pass");
        assertThat(recorded("endorsement.decided", id)).isEqualTo(1);
        assertThat(verdicts.standing(attempt).orElseThrow().decision()).isEmpty();
    }

    @Test
    @AsRecruiterOfFrom
    void theAccountThatTheTestWasTakenForSeesNothingOfTheOther() {
        String page = "/endorsements/" + endorsed();
        Recruiter.get(page).statusCode(404);
        Recruiter.post(page + "/decision", Map.of("outcome", "PASS", "reason", "x"))
                .statusCode(404);
        Recruiter.get("/endorsements/of-campaign/" + to).statusCode(404);
        Recruiter.post("/attempts/" + attempt + "/endorsements", Map.of("campaign", to.toString(), "note", "x"))
                .statusCode(403);
        assertThat(Recruiter.page("/attempts/" + attempt)).doesNotContain("/endorsements");
    }

    @Test
    @TestSecurity(user = "arne", roles = "author")
    void anAuthorSeesNone() {
        String page = "/endorsements/" + endorsed();
        Recruiter.get(page).statusCode(403);
        Recruiter.post(page + "/decision", Map.of("outcome", "PASS", "reason", "x"))
                .statusCode(403);
        Recruiter.get("/attempts/" + attempt + "/endorsements").statusCode(403);
    }

    @Test
    void nobodyIsSentAway() {
        for (String path : Set.of(
                "/endorsements/" + UUID.randomUUID(),
                "/endorsements/of-campaign/" + to,
                "/attempts/" + attempt + "/endorsements")) {
            assertThat(Recruiter.get(path).extract().statusCode()).as(path).isIn(302, 401);
        }
    }
}
