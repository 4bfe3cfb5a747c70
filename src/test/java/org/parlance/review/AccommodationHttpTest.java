package org.parlance.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.AttributeType;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parlance.bank.ItemType;
import org.parlance.bank.Trait;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.Attempts;
import org.parlance.delivery.FormItem;
import org.parlance.delivery.FormItems;
import org.parlance.hiring.AccommodationService;
import org.parlance.hiring.GrantedAccommodations;
import org.parlance.hiring.Invitation;
import org.parlance.testing.MailServer;
import org.parlance.testing.Patience;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.ScoredAttempts;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestApplicant.TakenItem;
import org.parlance.testing.TestClock;
import org.parlance.testing.TestHiring;
import org.parlance.verdict.Outcome;
import org.parlance.verdict.Verdicts;

/** The way of an accommodation: asked for, answered, held by the test's clock, and named beside the result. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@TestSecurity(user = "hanna", roles = "hr")
class AccommodationHttpTest {
    private static final String WHY = "My hands shake since the accident.";

    @Inject
    TestHiring hiring;

    @Inject
    TestClock clock;

    @Inject
    Attempts attempts;

    @Inject
    FormItems formItems;

    @Inject
    Verdicts verdicts;

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

        ask(applicant, WHY, "EXTRA_TIME", "HUMAN_RATING").statusCode(303);

        applicant
                .get("/sitting")
                .body(containsString("A person will answer here"))
                .body(containsString("Change my request"))
                .body(not(containsString(WHY)));
        page(campaign(applicant)).body(containsString("asks for an accommodation"));
        page(invitation(applicant))
                .body(containsString("The applicant asks for: more time, a person&#39;s rating."))
                .body(containsString("Answer the request"));
        page("/campaigns").body(containsString("to answer"));
        page("/campaigns/requests").body(containsString(accommodations(applicant)));
        page(accommodations(applicant)).body(containsString(WHY)).body(containsString("that you read it is recorded"));
        assertThat(deeds(applicant)).contains("accommodation.asked", "accommodation.reason-read");

        grant(applicant, Map.of("extraTime", "1.5"))
                .statusCode(400)
                .body(containsString("This is not all that was asked for."))
                .body(containsString("value=\"1.5\""));
        grant(applicant, Map.of("extraTime", "1.5", "words", "Half as much again; write to us if it is too little."))
                .statusCode(303);

        applicant
                .get("/sitting")
                .body(containsString("You were granted something other than what you asked for:"))
                .body(containsString("50% more time"))
                .body(containsString("Half as much again; write to us"));
        page(campaign(applicant)).body(not(containsString("asks for an accommodation")));
        page(invitation(applicant)).body(containsString("Something else was granted."));
        page(accommodations(applicant)).body(not(containsString(WHY)));
        page("/campaigns/requests").body(not(containsString(accommodations(applicant))));
        assertThat(deeds(applicant)).contains("accommodation.granted");
    }

    @Test
    void aRequestIsDeclinedInWords() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open();
        ask(applicant, "", "OTHER").statusCode(400).body(containsString("Describe what else you need."));
        ask(applicant, WHY)
                .statusCode(400)
                .body(containsString("Choose at least one"))
                .body(containsString(WHY));
        ask(applicant, WHY, "TEXT_ALTERNATIVE").statusCode(400);
        ask(applicant, "I would like to take it by phone.", "OTHER").statusCode(303);
        decline(applicant, "").statusCode(400).body(containsString("Say why it is declined"));
        decline(applicant, "Writing cannot be done by phone. Call us.").statusCode(303);
        applicant
                .get("/sitting")
                .body(containsString("cannot be given"))
                .body(containsString("Writing cannot be done by phone."));
        decline(applicant, "Again").statusCode(409);
    }

    @Test
    @TestSecurity(
            user = "rosa",
            roles = "recruiter",
            attributes =
                    @SecurityAttribute(key = "groups", value = "/accounts/northwind", type = AttributeType.STRING_SET))
    void aRecruiterLearnsThatARequestIsAnsweredAndNoMore() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open();
        ask(applicant, WHY, "EXTRA_TIME").statusCode(303);
        page(campaign(applicant)).body(containsString("asks for an accommodation"));
        page(invitation(applicant))
                .body(containsString("is being answered by HR"))
                .body(not(containsString("more time")))
                .body(not(containsString("Answer the request")));
        given().get(accommodations(applicant)).then().statusCode(403).body(not(containsString(WHY)));
        given().get("/campaigns/requests").then().statusCode(403);
        grant(applicant, Map.of("extraTime", "1.5")).statusCode(403);
        decline(applicant, "no").statusCode(403);
        service.grant(
                applicant.invitationId(),
                new GrantedAccommodations(1.5, 0, 0, Set.of(), Set.of()),
                "As you said to us on the phone",
                scored.colleague("hedda"));
        page(invitation(applicant))
                .body(containsString("was answered by HR"))
                .body(containsString("50% more time"))
                .body(not(containsString("on the phone")));
        assertThat(deeds(applicant)).doesNotContain("accommodation.reason-read");
    }

    @Test
    @TestSecurity(
            user = "both",
            roles = {"recruiter", "hr"})
    void whoDecidesOnResultsReadsNoReasonThoughTheyAreOfHumanResources() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open();
        ask(applicant, WHY, "EXTRA_TIME").statusCode(303);
        given().get(accommodations(applicant)).then().statusCode(403).body(not(containsString(WHY)));
        grant(applicant, Map.of("extraTime", "1.5")).statusCode(403);
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
        ask(applicant, WHY, "EXTRA_TIME").statusCode(303);
        grant(applicant, Map.of("extraTime", "1.5")).statusCode(303);
        var mails = Patience.await("the mail about the answer", () -> Optional.of(
                        MailServer.shared().mailsTo("answered@example.com"))
                .filter(sent -> !sent.isEmpty()));
        assertThat(mails.get(0).getSubject()).startsWith("Odpowiedź na prośbę");
        assertThat(mails.get(0).getContent().toString()).contains("/start#").doesNotContain("hands", "50%");
        grant(applicant, Map.of("extraTime", "2")).statusCode(303);
        page(invitation(applicant)).body(containsString("Answer about an accommodation"));
    }

    @Test
    void whoDoesNotWaitTakesTheTestWithoutIt() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open();
        ask(applicant, WHY, "EXTRA_TIME").statusCode(303);
        applicant.consent();
        grant(applicant, Map.of("extraTime", "2")).statusCode(409);
        applicant.get("/sitting/accommodation").statusCode(303);
        ask(applicant, WHY, "EXTRA_TIME").statusCode(409);
        page(campaign(applicant)).body(not(containsString("asks for an accommodation")));
        page(invitation(applicant)).body(containsString("began without waiting"));
        page(accommodations(applicant)).body(not(containsString(WHY)));
        assertThat(attempt(applicant).accommodations()).isEqualTo(GrantedAccommodations.NONE);
    }

    @Test
    void nothingBeyondTheProfileIsGranted() {
        TestApplicant applicant = hiring.invite(TestHiring.VOICE).open();
        grant(applicant, Map.of("extraTime", "1.6")).statusCode(400);
        grant(applicant, Map.of("extraTime", "0.5")).statusCode(400);
        grant(applicant, Map.of("extraTime", "soon")).statusCode(400).body(containsString("is not a number"));
        grant(applicant, Map.of("breaks", "9", "breakMinutes", "5")).statusCode(400);
        grant(applicant, Map.of("humanRated", "register")).statusCode(400);
        grant(applicant, Map.of("textAlternative", "true", "extraTime", "1.5")).statusCode(303);
        applicant.consent();
        assertThat(attempt(applicant).accommodations().textAlternative()).isEmpty();
        assertThat(attempt(applicant).accommodations().extraTime()).isEqualTo(1.5);
    }

    @Test
    void theServersClockGivesTheTimeThatWasGranted() {
        TestApplicant usual = hiring.invite(TestHiring.BACK_OFFICE).open().consent();
        TestApplicant longer = hiring.inviteBeside(usual).open();
        grant(longer, Map.of("extraTime", "2")).statusCode(303);
        longer.consent();

        for (FormItem item : formItems.ofAttempt(attempt(longer).id())) {
            double prompts = item.item().totalSeconds()
                    - item.item().header().prepSeconds()
                    - item.item().header().answerSeconds();
            assertThat(item.item().header().answerSeconds() % 2).isZero();
            assertThat(prompts).isNotNegative();
        }
        TakenItem first = longer.current().orElseThrow();
        FormItem given = item(first);
        assertThat(first.html())
                .contains("data-answer-seconds=\"" + given.item().header().answerSeconds() + "\"")
                .contains("data-extra-time=\"2.0\"");
        assertThat(longer.ready(first)).isGreaterThan(given.item().totalSeconds() - 5);
        clock.advance(Duration.ofSeconds(Math.round(given.item().totalSeconds() * 0.75)));
        assertThat(longer.heartbeat(first)).isGreaterThan(0);
    }

    @Test
    void theCallOfAFormIsShownWhereThatIsGranted() {
        TestApplicant applicant = hiring.invite(TestHiring.BACK_OFFICE).open();
        grant(applicant, Map.of("textAlternative", "true")).statusCode(303);
        applicant.get("/sitting").body(containsString("what is said in calls is shown as text, too"));
        applicant.consent();
        TakenItem form = applicant.current().orElseThrow();
        assertThat(form.type()).isEqualTo(ItemType.FORM.id());
        String script = item(form).item().prompts().get(0).script();
        assertThat(form.html())
                .contains("What is said")
                .contains(script.substring(0, 20).replace("'", "&#39;"));

        TestApplicant without = hiring.inviteBeside(applicant).open().consent();
        assertThat(without.current().orElseThrow().html()).doesNotContain("What is said");
    }

    @Test
    void theClockStandsStillInABreakThatEndsByItself() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open();
        grant(applicant, Map.of("breaks", "1", "breakMinutes", "5")).statusCode(303);
        applicant.consent();
        TakenItem first = applicant.take();
        assertThat(first.html()).contains("Take a break after this task (1 left)");
        assertThat(withBreak(applicant)).as("not within an item").contains("data-form-item");
        applicant.finish(first, "stopped");

        assertThat(withBreak(applicant))
                .contains("data-break-seconds=\"300\"")
                .contains("The clock of the test stands still");
        clock.advance(Duration.ofMinutes(3));
        assertThat(withBreak(applicant)).contains("data-break-seconds=\"1").doesNotContain("data-form-item");
        clock.advance(Duration.ofMinutes(2));
        TakenItem second = applicant.take();
        assertThat(second.position()).isEqualTo(2);
        assertThat(second.html()).doesNotContain("Take a break after");
        applicant.finish(second, "stopped");
        assertThat(withBreak(applicant)).as("none is left").contains("data-form-item");
        page("/attempts/" + attempt(applicant).id()).body(containsString("1 of the breaks taken"));
    }

    @Test
    void aBreakEndsWhenTheApplicantGoesOn() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open();
        grant(applicant, Map.of("breaks", "2", "breakMinutes", "5")).statusCode(303);
        applicant.consent();
        applicant.finish(applicant.take(), "stopped");
        assertThat(withBreak(applicant)).contains("data-break-seconds");
        applicant.post("/sitting/break/end", Map.of()).statusCode(204);
        assertThat(applicant.take().html()).contains("Take a break after this task (1 left)");
    }

    @Test
    void whatAPersonRatesIsLeftToAPersonAndNoPageSaysWhy() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open();
        ask(applicant, WHY, "HUMAN_RATING").statusCode(303);
        grant(applicant, Map.of("humanRated", List.of("typing-speed", "mechanics")))
                .statusCode(303);
        applicant.get("/sitting").body(containsString("Mechanics, Typing speed"));
        applicant.consent().skipTheRest();
        UUID id = attempt(applicant).id();
        assertThat(attempt(applicant).accommodations().humanRated())
                .containsExactly(Trait.MECHANICS, Trait.TYPING_SPEED);
        assertThat(Patience.await("the verdict", () -> verdicts.standing(id)).outcome())
                .isEqualTo(Outcome.REVIEW);
        page("/attempts/" + id)
                .body(containsString("Typing speed is to be rated by a person"))
                .body(containsString("Typing speed rated by a person"))
                .body(not(containsString("No response gave a score for this trait: Typing speed")));
        List.of(
                        "/attempts/" + id,
                        campaign(applicant),
                        campaign(applicant) + "/live",
                        invitation(applicant),
                        accommodations(applicant),
                        "/campaigns",
                        "/shortlists/" + campaign(applicant).substring("/campaigns/".length()),
                        "/shortlists/" + campaign(applicant).substring("/campaigns/".length()) + ".csv")
                .forEach(path -> page(path).body(not(containsString(WHY))));
        assertThat(trail("details", applicant)).allMatch(details -> !details.contains("hands"));
    }

    private static ValidatableResponse ask(TestApplicant applicant, String why, String... kinds) {
        return applicant
                .request()
                .formParam("kind", List.of(kinds))
                .formParam("reason", why)
                .post("/sitting/accommodation")
                .then();
    }

    private ValidatableResponse grant(TestApplicant applicant, Map<String, ?> fields) {
        return given().redirects()
                .follow(false)
                .formParams(fields)
                .post(accommodations(applicant))
                .then();
    }

    private ValidatableResponse decline(TestApplicant applicant, String words) {
        return given().redirects()
                .follow(false)
                .formParam("words", words)
                .post(accommodations(applicant) + "/decline")
                .then();
    }

    private static String withBreak(TestApplicant applicant) {
        return applicant
                .request()
                .post("/sitting/items/current?break=true")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static ValidatableResponse page(String path) {
        return given().accept("text/html,*/*;q=0.8").get(path).then().statusCode(200);
    }

    private String campaign(TestApplicant applicant) {
        return QuarkusTransaction.requiringNew()
                .call(() -> "/campaigns/"
                        + entities.find(Invitation.class, applicant.invitationId())
                                .campaign()
                                .id());
    }

    private String invitation(TestApplicant applicant) {
        return campaign(applicant) + "/invitations/" + applicant.invitationId();
    }

    private String accommodations(TestApplicant applicant) {
        return invitation(applicant) + "/accommodations";
    }

    private Attempt attempt(TestApplicant applicant) {
        return attempts.latest(applicant.invitationId()).orElseThrow();
    }

    private FormItem item(TakenItem taken) {
        return formItems.findById(taken.id());
    }

    private List<String> deeds(TestApplicant applicant) {
        return trail("action", applicant);
    }

    /** @param column of the audit trail, of what was done about the invitation */
    private List<String> trail(String column, TestApplicant applicant) {
        return QuarkusTransaction.requiringNew().call(() -> ((List<?>) entities.createNativeQuery(
                                "select cast(" + column + " as text) from audit_event where subject_id = :id")
                        .setParameter("id", applicant.invitationId())
                        .getResultList())
                .stream().map(String::valueOf).toList());
    }
}
