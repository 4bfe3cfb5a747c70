package org.parlance.demo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parlance.delivery.Attempts;
import org.parlance.delivery.FormItems;
import org.parlance.testing.GoodAnswers;
import org.parlance.testing.Patience;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestApplicant.TakenItem;
import org.parlance.testing.TestHiring;
import org.parlance.verdict.Verdicts;

/** Attempts that nobody took stand beside those that they are modelled on, and say so. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@TestSecurity(user = "hanna", roles = "hr")
class DrawnAttemptsHttpTest {

    @Inject
    TestHiring hiring;

    @Inject
    Attempts attempts;

    @Inject
    FormItems formItems;

    @Inject
    Verdicts verdicts;

    @Inject
    DrawnAttempts drawn;

    @Inject
    EntityManager entities;

    /** Every task done well. */
    private UUID taken(TestApplicant applicant) {
        applicant.open().consent();
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
        return judged(applicant);
    }

    private UUID judged(TestApplicant applicant) {
        UUID attempt = attempts.latest(applicant.invitationId()).orElseThrow().id();
        await().atMost(Patience.LIMIT).until(() -> verdicts.standing(attempt).isPresent());
        return attempt;
    }

    @Test
    void theyHaveScoresAndAVerdictAndNoAnswers() {
        TestApplicant one = hiring.invite(TestHiring.WRITING);
        TestApplicant other = hiring.inviteBeside(one);
        TestApplicant nobody = hiring.inviteBeside(one);
        List<UUID> models = List.of(taken(one), taken(other));
        QuarkusTransaction.requiringNew().run(() -> drawn.draw(models, List.of(nobody.invitationId())));

        UUID attempt = judged(nobody);
        assertThat(attempts.findById(attempt).drawn()).isTrue();
        assertThat(count("select count(*) from attempt_score where attempt_id = ?1", attempt))
                .isPositive();
        assertThat(count(
                        "select count(*) from response r join form_item f on f.id = r.form_item_id"
                                + " where f.attempt_id = ?1 and r.evidence is not null",
                        attempt))
                .isZero();
        assertThat(given().accept("text/html")
                        .get("/attempts/" + attempt)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("Demo data: nobody took this test");
    }

    private long count(String query, UUID attempt) {
        return ((Number) entities.createNativeQuery(query)
                        .setParameter(1, attempt)
                        .getSingleResult())
                .longValue();
    }
}
