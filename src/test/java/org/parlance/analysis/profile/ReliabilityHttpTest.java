package org.parlance.analysis.profile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parlance.identity.ClientAccount;
import org.parlance.identity.ClientAccounts;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.ScoredAttempts;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestClock;
import org.parlance.testing.TestHiring;
import org.parlance.verdict.Outcome;

/** From scored attempts and blind reviews to the page about their profile. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@TestSecurity(user = "hanna", roles = "hr")
class ReliabilityHttpTest {
    private static final String PAGE = "/reliability/" + TestHiring.BACK_OFFICE;

    @Inject
    TestHiring hiring;

    @Inject
    ScoredAttempts scored;

    @Inject
    EntityManager entities;

    @Inject
    ProfileScores scores;

    @Inject
    ClientAccounts accounts;

    @Inject
    TestClock clock;

    private static String page(String path) {
        return given().accept("text/html,*/*;q=0.8")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** As a colleague who had not seen the result would have rated every trait: five points off. */
    private void rateBlind(UUID attempt) {
        UUID reviewer = scored.colleague("Rater").id();
        QuarkusTransaction.requiringNew().run(() -> {
            UUID review = UUID.randomUUID();
            entities.createNativeQuery("insert into blind_review (id, attempt_id, reviewer_id, state, saw_result, note,"
                            + " started_at, ended_at, lock_version)"
                            + " values (?1, ?2, ?3, 'RATED', false, '', now(), now(), 0)")
                    .setParameter(1, review)
                    .setParameter(2, attempt)
                    .setParameter(3, reviewer)
                    .executeUpdate();
            entities.createNativeQuery("insert into human_rating (id, blind_review_id, attempt_id, reviewer_id, skill,"
                            + " trait, band, value, rated_at) select gen_random_uuid(), ?1, ?2, ?3,"
                            + " split_part(attempt_score.name, '/', 1), split_part(attempt_score.name, '/', 2), 'B1',"
                            + " attempt_score.value + 5, now() from attempt_score"
                            + " where attempt_score.attempt_id = ?2 and attempt_score.level = 'TRAIT'")
                    .setParameter(1, review)
                    .setParameter(2, attempt)
                    .setParameter(3, reviewer)
                    .executeUpdate();
        });
    }

    @Test
    void figuresAppearWithTwentyAttempts() {
        clock.stayWithinTheDay();
        TestApplicant first = hiring.invite(TestHiring.BACK_OFFICE);
        rateBlind(scored.of(first, Outcome.PASS, 40));
        assertThat(page("/reliability")).contains(PAGE);
        for (int i = 1; i < 20; i++) {
            rateBlind(scored.of(hiring.inviteBeside(first), Outcome.PASS, 40 + 2 * i));
        }
        assertThat(page(PAGE))
                .contains("Reliability of each trait", "Decisions at the cut", "Machine and people", "Weighted kappa")
                .contains("class=\"plot\"", "Mean by month", "Fewer than a hundred attempts")
                .doesNotContain("Applicant ", "+1 202 555", first.invitationId().toString());
        assertThat(page(PAGE + "/reliability.csv"))
                .contains("decisions,,,accuracy,", ",pearson,", "drift,")
                .doesNotContain("Applicant ");
    }

    @Test
    void whatNobodyGaveSaysNothingOfAProfile() {
        UUID attempt = scored.of(hiring.invite(TestHiring.BACK_OFFICE), Outcome.PASS, 60);
        Set<UUID> everywhere =
                accounts.listAll().stream().map(ClientAccount::id).collect(Collectors.toSet());
        long before = scores.counts(everywhere).get(TestHiring.BACK_OFFICE);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update attempt set kind = 'DRAWN' where id = ?1")
                        .setParameter(1, attempt)
                        .executeUpdate());
        assertThat(scores.counts(everywhere).getOrDefault(TestHiring.BACK_OFFICE, 0L))
                .isEqualTo(before - 1);
    }

    @Test
    void ofAProfileWithoutAttemptsThePageSaysSo() {
        assertThat(page("/reliability/outbound-sales")).contains("Too few attempts to say anything");
        given().accept("text/html").get("/reliability/no-such-profile").then().statusCode(404);
    }
}
