package org.parlance.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parlance.hiring.AccommodationService;
import org.parlance.hiring.GrantedAccommodations;
import org.parlance.testing.AsRecruiter;
import org.parlance.testing.MailServer;
import org.parlance.testing.Patience;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.ScoredAttempts;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestHiring;

/** The way of an accommodation until it is answered: who asks, who reads the reason, who is told what. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@TestSecurity(user = "hanna", roles = "hr")
class AccommodationHttpTest {
    @Inject
    Accommodating steps;

    @Inject
    TestHiring hiring;

    @Inject
    EntityManager entities;

    @Inject
    AccommodationService service;

    @Inject
    ScoredAttempts scored;

    @Test
    void aRequestIsAskedAnsweredAndSeenByTheApplicant() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open();
        applicant.get("/sitting").body(containsString("I need an accommodation"));
        applicant
                .get("/sitting/accommodation")
                .statusCode(200)
                .body(containsString("More time for every task"))
                .body(containsString("A person instead of the machine"))
                .body(not(containsString("Reading what is said")));

        Accommodating.ask(applicant, Accommodating.WHY, "EXTRA_TIME", "HUMAN_RATING")
                .statusCode(303);

        applicant
                .get("/sitting")
                .body(containsString("A person will answer here"))
                .body(containsString("Change my request"))
                .body(not(containsString(Accommodating.WHY)));
        Accommodating.page(steps.campaign(applicant)).body(containsString("asks for an accommodation"));
        Accommodating.page(steps.invitation(applicant))
                .body(containsString("The applicant asks for: more time, a person&#39;s rating."))
                .body(containsString("Answer the request"));
        Accommodating.page("/campaigns").body(containsString("to answer"));
        Accommodating.page("/campaigns/requests").body(containsString(steps.accommodations(applicant)));
        Accommodating.page(steps.accommodations(applicant))
                .body(containsString(Accommodating.WHY))
                .body(containsString("that you read it is recorded"));
        assertThat(steps.deeds(applicant)).contains("accommodation.asked", "accommodation.reason-read");

        steps.grant(applicant, Map.of("extraTime", "1.5"))
                .statusCode(400)
                .body(containsString("This is not all that was asked for."))
                .body(containsString("value=\"1.5\""));
        steps.grant(
                        applicant,
                        Map.of("extraTime", "1.5", "words", "Half as much again; write to us if it is too little."))
                .statusCode(303);

        applicant
                .get("/sitting")
                .body(containsString("You were granted something other than what you asked for:"))
                .body(containsString("50% more time"))
                .body(containsString("Half as much again; write to us"));
        Accommodating.page(steps.campaign(applicant)).body(not(containsString("asks for an accommodation")));
        Accommodating.page(steps.invitation(applicant)).body(containsString("Something else was granted."));
        Accommodating.page(steps.accommodations(applicant)).body(not(containsString(Accommodating.WHY)));
        Accommodating.page("/campaigns/requests").body(not(containsString(steps.accommodations(applicant))));
        assertThat(steps.deeds(applicant)).contains("accommodation.granted");
    }

    @Test
    void aRequestIsDeclinedInWords() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open();
        Accommodating.ask(applicant, "", "OTHER").statusCode(400).body(containsString("Describe what else you need."));
        Accommodating.ask(applicant, Accommodating.WHY)
                .statusCode(400)
                .body(containsString("Choose at least one"))
                .body(containsString(Accommodating.WHY));
        Accommodating.ask(applicant, Accommodating.WHY, "TEXT_ALTERNATIVE").statusCode(400);
        Accommodating.ask(applicant, "I would like to take it by phone.", "OTHER")
                .statusCode(303);
        steps.decline(applicant, "").statusCode(400).body(containsString("Say why it is declined"));
        steps.decline(applicant, "Writing cannot be done by phone. Call us.").statusCode(303);
        applicant
                .get("/sitting")
                .body(containsString("cannot be given"))
                .body(containsString("Writing cannot be done by phone."));
        steps.decline(applicant, "Again").statusCode(409);
    }

    @Test
    @AsRecruiter
    void aRecruiterLearnsThatARequestIsAnsweredAndNoMore() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open();
        Accommodating.ask(applicant, Accommodating.WHY, "EXTRA_TIME").statusCode(303);
        Accommodating.page(steps.campaign(applicant)).body(containsString("asks for an accommodation"));
        Accommodating.page(steps.invitation(applicant))
                .body(containsString("is being answered by HR"))
                .body(not(containsString("more time")))
                .body(not(containsString("Answer the request")));
        given().get(steps.accommodations(applicant))
                .then()
                .statusCode(403)
                .body(not(containsString(Accommodating.WHY)));
        given().get("/campaigns/requests").then().statusCode(403);
        steps.grant(applicant, Map.of("extraTime", "1.5")).statusCode(403);
        steps.decline(applicant, "no").statusCode(403);
        service.grant(
                applicant.invitationId(),
                new GrantedAccommodations(1.5, 0, 0, Set.of(), Set.of()),
                "As you said to us on the phone",
                scored.colleague("hedda"));
        Accommodating.page(steps.invitation(applicant))
                .body(containsString("was answered by HR"))
                .body(containsString("50% more time"))
                .body(not(containsString("on the phone")));
        assertThat(steps.deeds(applicant)).doesNotContain("accommodation.reason-read");
    }

    @Test
    @TestSecurity(
            user = "both",
            roles = {"recruiter", "hr"})
    void whoDecidesOnResultsReadsNoReasonThoughTheyAreOfHumanResources() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open();
        Accommodating.ask(applicant, Accommodating.WHY, "EXTRA_TIME").statusCode(303);
        given().get(steps.accommodations(applicant))
                .then()
                .statusCode(403)
                .body(not(containsString(Accommodating.WHY)));
        steps.grant(applicant, Map.of("extraTime", "1.5")).statusCode(403);
    }

    @Test
    void theApplicantIsWrittenToInTheirLanguage() throws Exception {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open();
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("update applicant set email = 'answered@example.com' where id ="
                            + " (select applicant_id from invitation where id = :id)")
                    .setParameter("id", applicant.invitationId())
                    .executeUpdate();
            entities.createNativeQuery("update invitation set language = 'pl' where id = :id")
                    .setParameter("id", applicant.invitationId())
                    .executeUpdate();
        });
        Accommodating.ask(applicant, Accommodating.WHY, "EXTRA_TIME").statusCode(303);
        steps.grant(applicant, Map.of("extraTime", "1.5")).statusCode(303);
        var mails = Patience.await("the mail about the answer", () -> Optional.of(
                        MailServer.shared().mailsTo("answered@example.com"))
                .filter(sent -> !sent.isEmpty()));
        assertThat(mails.get(0).getSubject()).startsWith("Odpowiedź na prośbę");
        assertThat(mails.get(0).getContent().toString()).contains("/start#").doesNotContain("hands", "50%");
        steps.grant(applicant, Map.of("extraTime", "2")).statusCode(303);
        Accommodating.page(steps.invitation(applicant)).body(containsString("Answer about an accommodation"));
    }

    @Test
    void whoDoesNotWaitTakesTheTestWithoutIt() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open();
        Accommodating.ask(applicant, Accommodating.WHY, "EXTRA_TIME").statusCode(303);
        applicant.consent();
        steps.grant(applicant, Map.of("extraTime", "2")).statusCode(409);
        applicant.get("/sitting/accommodation").statusCode(303);
        Accommodating.ask(applicant, Accommodating.WHY, "EXTRA_TIME").statusCode(409);
        Accommodating.page(steps.campaign(applicant)).body(not(containsString("asks for an accommodation")));
        Accommodating.page(steps.invitation(applicant)).body(containsString("began without waiting"));
        Accommodating.page(steps.accommodations(applicant)).body(not(containsString(Accommodating.WHY)));
        assertThat(steps.attempt(applicant).accommodations()).isEqualTo(GrantedAccommodations.NONE);
    }
}
