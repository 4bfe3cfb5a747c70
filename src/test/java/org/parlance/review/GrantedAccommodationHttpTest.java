package org.parlance.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parlance.bank.ItemType;
import org.parlance.bank.Trait;
import org.parlance.delivery.FormItem;
import org.parlance.delivery.FormItems;
import org.parlance.testing.Patience;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestApplicant.TakenItem;
import org.parlance.testing.TestClock;
import org.parlance.testing.TestHiring;
import org.parlance.verdict.Outcome;
import org.parlance.verdict.Verdicts;

/** What was granted is held by the test's own clock and pages, and named beside the result. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@TestSecurity(user = "hanna", roles = "hr")
class GrantedAccommodationHttpTest {
    @Inject
    Accommodating steps;

    @Inject
    TestHiring hiring;

    @Inject
    TestClock clock;

    @Inject
    FormItems formItems;

    @Inject
    Verdicts verdicts;

    @Test
    void nothingBeyondTheProfileIsGranted() {
        TestApplicant applicant = hiring.invite(TestHiring.VOICE).open();
        steps.grant(applicant, Map.of("extraTime", "1.6")).statusCode(400);
        steps.grant(applicant, Map.of("extraTime", "0.5")).statusCode(400);
        steps.grant(applicant, Map.of("extraTime", "soon")).statusCode(400).body(containsString("is not a number"));
        steps.grant(applicant, Map.of("breaks", "9", "breakMinutes", "5")).statusCode(400);
        steps.grant(applicant, Map.of("humanRated", "register")).statusCode(400);
        steps.grant(applicant, Map.of("textAlternative", "true", "extraTime", "1.5"))
                .statusCode(303);
        applicant.consent();
        assertThat(steps.attempt(applicant).accommodations().textAlternative()).isEmpty();
        assertThat(steps.attempt(applicant).accommodations().extraTime()).isEqualTo(1.5);
    }

    @Test
    void theServersClockGivesTheTimeThatWasGranted() {
        TestApplicant usual = hiring.invite(TestHiring.BACK_OFFICE).open().consent();
        TestApplicant longer = hiring.inviteBeside(usual).open();
        steps.grant(longer, Map.of("extraTime", "2")).statusCode(303);
        longer.consent();

        for (FormItem item : formItems.ofAttempt(steps.attempt(longer).id())) {
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
        steps.grant(applicant, Map.of("textAlternative", "true")).statusCode(303);
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
        steps.grant(applicant, Map.of("breaks", "1", "breakMinutes", "5")).statusCode(303);
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
        Accommodating.page("/attempts/" + steps.attempt(applicant).id()).body(containsString("1 of the breaks taken"));
    }

    @Test
    void aBreakEndsWhenTheApplicantGoesOn() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open();
        steps.grant(applicant, Map.of("breaks", "2", "breakMinutes", "5")).statusCode(303);
        applicant.consent();
        applicant.finish(applicant.take(), "stopped");
        assertThat(withBreak(applicant)).contains("data-break-seconds");
        applicant.post("/sitting/break/end", Map.of()).statusCode(204);
        assertThat(applicant.take().html()).contains("Take a break after this task (1 left)");
    }

    @Test
    void whatAPersonRatesIsLeftToAPersonAndNoPageSaysWhy() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open();
        Accommodating.ask(applicant, Accommodating.WHY, "HUMAN_RATING").statusCode(303);
        steps.grant(applicant, Map.of("humanRated", List.of("typing-speed", "mechanics")))
                .statusCode(303);
        applicant.get("/sitting").body(containsString("Mechanics, Typing speed"));
        applicant.consent().skipTheRest();
        UUID id = steps.attempt(applicant).id();
        assertThat(steps.attempt(applicant).accommodations().humanRated())
                .containsExactly(Trait.MECHANICS, Trait.TYPING_SPEED);
        assertThat(Patience.await("the verdict", () -> verdicts.standing(id)).outcome())
                .isEqualTo(Outcome.REVIEW);
        Accommodating.page("/attempts/" + id)
                .body(containsString("Typing speed is to be rated by a person"))
                .body(containsString("Typing speed rated by a person"))
                .body(not(containsString("No response gave a score for this trait: Typing speed")));
        List.of(
                        "/attempts/" + id,
                        steps.campaign(applicant),
                        steps.campaign(applicant) + "/live",
                        steps.invitation(applicant),
                        steps.accommodations(applicant),
                        "/campaigns",
                        "/shortlists/" + steps.campaign(applicant).substring("/campaigns/".length()),
                        "/shortlists/" + steps.campaign(applicant).substring("/campaigns/".length()) + ".csv")
                .forEach(path -> Accommodating.page(path).body(not(containsString(Accommodating.WHY))));
        assertThat(steps.trail("details", applicant)).allMatch(details -> !details.contains("hands"));
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

    private FormItem item(TakenItem taken) {
        return formItems.findById(taken.id());
    }
}
