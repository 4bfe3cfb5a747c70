package org.parlance.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parlance.testing.Patience;

/** A pass from home, its confirmation under supervision, and the person who has the last word. */
@ExtendWith(PicturesOfFailures.class)
class ConfirmationIT {
    private static final String CAMPAIGN = "Confirmed desk";
    private static final String NAME = "Connie Confirmed";

    private static final String REPLY = """
            Dear Ms. Lane,

            Thank you for your message. I am sorry about the trouble. I have checked your order, and it leaves our \
            warehouse tomorrow. You will get a tracking number by e-mail.

            Kind regards,
            Connie
            """;

    /** Cannot be scored, so that nothing can be compared. */
    private static final String GIBBERISH = "Qwer tzui opas dfgh jklm nbvc xyas qwer tzui opas dfgh jklm nbvc.";

    private final Stack stack = Stack.shared();

    @Test
    void aSupervisedTestStandsBesideTheOneFromHome() {
        Recruiting recruiter = Recruiting.signIn("recruiter");
        createCampaign(recruiter);
        Page home = stack.newPerson();
        QuickSitting.fromLink(home, Invited.to(CAMPAIGN, NAME).link(), REPLY);
        UUID attempt = QuickSitting.scored(NAME);
        recruiter.openAttempt(attempt);
        recruiter.decide("pass", "Writes at B2; the rest was left out by our mistake.");
        assertThat(recruiter.page().getByText("before it, the applicant cannot be put forward"))
                .isVisible();
        assertThat(recruiter.button("Put forward to HR")).hasCount(0);

        String page = "/attempts/" + attempt + "/confirmation";
        recruiter.open(page);
        recruiter.button("Issue the confirmation test").click();
        assertThat(recruiter.page().locator("#confirmation-state")).containsText("issued, not scored yet");
        recruiter.button("Make a supervised link").click();
        String link = recruiter.page().locator("#supervised-link").inputValue();
        Screenshots.both(recruiter.page(), "confirmation-link");
        Page supervised = stack.newPerson();
        QuickSitting.fromLink(supervised, link, GIBBERISH);

        awaitFinding(attempt);
        recruiter.open(page);
        assertThat(recruiter.page().locator("#confirmation-state")).containsText("waits for a person");
        assertThat(recruiter.page().locator(".alert-warning"))
                .containsText("The results cannot be compared as they are");
        Screenshots.both(recruiter.page(), "confirmation-waits");

        recruiter.openAttempt(attempt);
        Screenshots.both(recruiter.page(), "result-confirmation");
        recruiter.page().getByText("Decide differently").click();
        recruiter.decide("pass", "The keyboard of the station was broken; we have seen it.");
        recruiter.button("Put forward to HR").click();
        assertThat(recruiter.page().getByText("Put forward by Rosa Delgado")).isVisible();
        home.context().close();
        supervised.context().close();
        recruiter.leave();
    }

    private void createCampaign(Recruiting recruiter) {
        recruiter.createCampaign("chat-email", CAMPAIGN);
        stack.database()
                .execute(
                        "update campaign set blueprint = jsonb_set(blueprint, '{confirmation}',"
                                + " '{\"sections\": {\"email\": 1}}') where name = ?",
                        CAMPAIGN);
    }

    private void awaitFinding(UUID attempt) {
        Patience.await("what the confirmation says", () -> stack.database()
                .find(
                        String.class,
                        "select finding from confirmation where attempt_id = ? and finding is not null",
                        attempt));
    }
}
