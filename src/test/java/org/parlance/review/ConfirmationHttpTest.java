package org.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Item;
import org.parlance.bank.ItemType;
import org.parlance.delivery.FormItems;
import org.parlance.testing.AsRecruiter;
import org.parlance.testing.Database;
import org.parlance.testing.GoodAnswers;
import org.parlance.testing.PassedApplicants;
import org.parlance.testing.PassedApplicants.Passed;
import org.parlance.testing.Patience;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.ScoredAttempts;
import org.parlance.verdict.Outcome;

/** A pass from home is confirmed under supervision before the shortlist. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@AsRecruiter
class ConfirmationHttpTest {
    private static final Map<String, String> ID =
            Map.of("site", "Cebu", "idKind", "NATIONAL_ID", "idNumber", "N-123 456");

    @Inject
    PassedApplicants applicants;

    @Inject
    ScoredAttempts scored;

    @Inject
    FormItems formItems;

    @Inject
    EntityManager entities;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String databaseUrl;

    private Passed passed;
    private String attempt;
    private String page;

    @BeforeEach
    void somebodyHasPassed() {
        passed = applicants.one("Cleo Ramos", 71);
        attempt = "/attempts/" + passed.attemptId();
        page = attempt + "/confirmation";
        sql("update campaign set blueprint = jsonb_set(blueprint, '{confirmation}',"
                + " '{\"sections\": {\"completion\": 5, \"spotting\": 1}}') where id = '" + passed.campaignId() + "'");
    }

    private void sql(String change) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(change).executeUpdate());
    }

    private String issuedTicket() {
        Recruiter.post(page, Map.of()).statusCode(303);
        String shown =
                Recruiter.post(page + "/ticket", ID).statusCode(201).extract().asString();
        return Station.found("id=\"ticket-number\"[^>]*>([0-9 ]+)<", shown);
    }

    /** Takes the issued test at a station and waits until it is scored. */
    private void sitsAtAStation(Function<Item, Map<String, ?>> answers) {
        Station station = Station.paired("/campaigns/" + passed.campaignId(), "Desk 1");
        assertThat(station.enter(issuedTicket()).statusCode()).isEqualTo(200);
        assertThat(station.request().get("/sitting").asString()).contains("Cleo Ramos");
        assertThat(station.sitThrough(id -> answers.apply(formItems.findById(id).item())))
                .isEqualTo(6);
        assertThat(station.cleared().statusCode()).isEqualTo(200);
        await().atMost(Patience.LIMIT).until(() -> !Recruiter.page(page).contains("issued, not scored yet"));
    }

    private int putForward() {
        return Recruiter.post(attempt + "/shortlist", Map.of()).extract().statusCode();
    }

    @Test
    void nobodyIsPutForwardBeforeTheConfirmation() {
        assertThat(Recruiter.page(attempt)).contains(page, "before it, the applicant cannot be put forward");
        assertThat(Recruiter.post(attempt + "/shortlist", Map.of())
                        .statusCode(409)
                        .extract()
                        .asString())
                .contains("asks for a confirmation test before the shortlist");
        issuedOnce();
        assertThat(putForward()).isEqualTo(409);
    }

    private void issuedOnce() {
        Recruiter.post(page, Map.of()).statusCode(303);
        Recruiter.post(page, Map.of()).statusCode(303);
        assertThat(Recruiter.page(page)).contains("issued, not scored yet", "Make a supervised link");
        assertThat(new Database(databaseUrl)
                        .find(
                                Long.class,
                                "select count(*) from invitation where confirms_attempt_id = ?",
                                passed.attemptId()))
                .contains(1L);
    }

    @Test
    void freshItemsThatAgreeConfirmThePass() {
        scored.scored(passed.applicant(), Outcome.PASS, 97);
        sitsAtAStation(GoodAnswers::to);
        assertThat(Recruiter.page(page)).contains("agrees with the result", "within chance");
        assertThat(new Database(databaseUrl)
                        .find(
                                Long.class,
                                "select count(*) from form_item f join attempt a on a.id = f.attempt_id"
                                        + " join invitation i on i.id = a.invitation_id"
                                        + " where i.confirms_attempt_id = ? and f.item_id in"
                                        + " (select item_id from form_item where attempt_id = i.confirms_attempt_id)",
                                passed.attemptId()))
                .contains(0L);
        assertThat(putForward()).isEqualTo(303);
        assertThat(Recruiter.page("/campaigns/" + passed.campaignId()).split("data-row=", -1))
                .as("the test is no applicant of its own")
                .hasSize(2);
        assertThat(Recruiter.page("/campaigns/" + passed.campaignId() + "/kiosks"))
                .contains("data-ticket-state=\"RESULT\"", page);
    }

    @Test
    void aDifferenceBeyondChanceGoesToAPersonAndFailsNobody() {
        scored.scored(passed.applicant(), Outcome.PASS, 97);
        sitsAtAStation(item -> item.type() == ItemType.SENTENCE_COMPLETION
                ? Map.of("text", "zzz", "typedSeconds", 3, "pastes", 0)
                : Map.of());
        assertThat(Recruiter.page(page)).contains("waits for a person", "beyond chance", "differ by more than chance");
        assertThat(Recruiter.page(attempt)).contains("verdict--pass");
        assertThat(Recruiter.page("/reviews?kind=CONFIRMATION&campaign=" + passed.campaignId()))
                .contains("Cleo Ramos", page);
        assertThat(Recruiter.post(attempt + "/shortlist", Map.of())
                        .statusCode(409)
                        .extract()
                        .asString())
                .contains("leaves a question open");

        Recruiter.post(attempt + "/decision", Map.of("outcome", "PASS", "reason", "The PC had a German keyboard."))
                .statusCode(303);
        assertThat(Recruiter.page(page)).contains("knowing both results");
        assertThat(Recruiter.page("/reviews?kind=CONFIRMATION&campaign=" + passed.campaignId()))
                .doesNotContain("Cleo Ramos");
        assertThat(putForward()).isEqualTo(303);
    }

    @Test
    void whoeverComesHasToBeThePersonWhoWasChecked() {
        Station.paired("/campaigns/" + passed.campaignId(), "Desk 1");
        Recruiter.post(page + "/ticket", ID).statusCode(409);
        issuedTicket();
        assertThat(Recruiter.post(
                                page + "/ticket",
                                Map.of("site", "Cebu", "idKind", "NATIONAL_ID", "idNumber", "N-999 999"))
                        .statusCode(409)
                        .extract()
                        .asString())
                .contains("not the ID that the applicant showed before");
        Recruiter.post(page + "/ticket", Map.of("site", "Cebu", "idKind", "SMILE", "idNumber", "N-123 456"))
                .statusCode(400);
    }

    @Test
    void aLinkThatWasSentHomeDoesNotOpenIt() {
        Recruiter.post(page, Map.of()).statusCode(303);
        assertThat(Recruiter.sent(passed.applicant().get("/sitting"))).isEqualTo("/sitting/done");
        String link = Station.found(
                "id=\"supervised-link\"[^>]*value=\"[^\"]*#([^\"]+)\"",
                Recruiter.post(page + "/link", Map.of())
                        .statusCode(201)
                        .extract()
                        .asString());
        Station watched = new Station();
        assertThat(watched.post("/sitting/open", Map.of("token", link)).statusCode())
                .isEqualTo(200);
        assertThat(watched.sitThrough()).isEqualTo(6);
        assertThat(watched.request().get("/sitting/done").statusCode()).isEqualTo(200);
        Recruiter.post(page + "/link", Map.of()).statusCode(409);
    }

    @Test
    void aProfileThatAsksForNoneHasNone() {
        Passed plain = applicants.one("Plain Pass", 70);
        String none = "/attempts/" + plain.attemptId() + "/confirmation";
        assertThat(Recruiter.page(none)).contains("asks for no confirmation test");
        Recruiter.post(none, Map.of()).statusCode(409);
        Recruiter.post("/attempts/" + plain.attemptId() + "/shortlist", Map.of())
                .statusCode(303);
    }
}
