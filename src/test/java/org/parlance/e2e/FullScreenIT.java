package org.parlance.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parlance.testing.Patience;

/** A test that a campaign asks for in full screen, in a real browser: entered, left, come back to, refused. */
@ExtendWith(PicturesOfFailures.class)
class FullScreenIT {
    private static final String FULL = "() => document.fullscreenElement !== null";

    private final Stack stack = Stack.shared();

    /** A campaign of its own, as others of the same profile are sat by other tests. */
    private ApplicantPages invited(String name) {
        String campaign = "Full screen " + UUID.randomUUID();
        Recruiting recruiter = Recruiting.signIn("recruiter");
        String path = recruiter.createCampaign("chat-email", campaign);
        recruiter.open(path + "/care");
        recruiter
                .page()
                .getByLabel("Ask applicants to take the test in full screen")
                .check();
        recruiter.page().locator("form[action$='/care/full-screen'] button").click();
        assertThat(recruiter.page().getByLabel("Ask applicants to take the test in full screen"))
                .isChecked();
        recruiter.leave();
        return new ApplicantPages(Invited.to(campaign, name));
    }

    @Test
    void leavingTheFullScreenIsNotedAndTheTestGoesOn() {
        ApplicantPages applicant = invited("Fay Fullscreen");
        Page page = applicant.page();
        applicant.open();
        assertThat(page.getByText("The test is taken in full screen")).isVisible();
        applicant.consent();
        applicant.link("Skip it").click();
        Screenshots.both(page, "full-screen-before");
        applicant.button("Start the test").press("Enter");
        applicant.awaitItemAfter(null);
        page.waitForFunction(FULL);
        assertThat(applicant.button("Back to full screen")).isHidden();
        applicant.button("Begin this task").click();
        UUID item = applicant.itemId();
        assertThat(noted(applicant)).isEmpty();

        page.evaluate("() => document.exitFullscreen()");
        awaitNoted(item, "FULL_SCREEN_LEFT false");
        assertThat(page.getByText("The test is not in full screen now.")).isVisible();
        Screenshots.both(page, "full-screen-left");
        page.getByLabel("Your reply").fill("Dear Ms. Lane, thank you for your message.");

        applicant.button("Back to full screen").press("Enter");
        page.waitForFunction(FULL);
        awaitNoted(item, "FULL_SCREEN_LEFT true");
        assertThat(applicant.button("Back to full screen")).isHidden();
        assertThat(page.getByLabel("Your reply")).hasValue("Dear Ms. Lane, thank you for your message.");
        page.context().close();
    }

    @Test
    void aTaskThatBeginsOutsideIsNotedFromItsStart() {
        ApplicantPages applicant = invited("Olga Outside");
        Page page = applicant.page();
        WritingSitting sitting = new WritingSitting(applicant, WrittenAnswers.GOOD);
        applicant.open();
        applicant.consent();
        applicant.startTest();
        page.waitForFunction(FULL);
        UUID first = applicant.itemId();
        page.evaluate("() => document.exitFullscreen()");
        awaitNoted(first, "FULL_SCREEN_LEFT false");
        sitting.begin();
        sitting.handInAnyway();
        awaitNoted(first, "FULL_SCREEN_LEFT true");
        awaitNoted(applicant.itemId(), "FULL_SCREEN_LEFT false");
        page.context().close();
    }

    @Test
    void aBrowserWithoutFullScreenIsNotedAndNothingElseIs() {
        ApplicantPages applicant = invited("Ian Iphone");
        Page page = applicant.page();
        page.addInitScript("Object.defineProperty(Document.prototype, 'fullscreenEnabled', {get: () => undefined})");
        theTestGoesOnWithout(applicant);
    }

    @Test
    void aBrowserThatRefusesIsNotedAndNothingElseIs() {
        ApplicantPages applicant = invited("Rhea Refused");
        Page page = applicant.page();
        page.addInitScript("Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('not now'))");
        theTestGoesOnWithout(applicant);
    }

    private void theTestGoesOnWithout(ApplicantPages applicant) {
        applicant.open();
        applicant.consent();
        applicant.startTest();
        applicant.button("Begin this task").click();
        assertThat(applicant.page().getByLabel("Your reply")).isVisible();
        Patience.await("what is noted", () -> noted(applicant));
        assertThat(noted(applicant)).contains("NO_FULL_SCREEN true");
        assertThat(applicant.button("Back to full screen")).isHidden();
        applicant.page().context().close();
    }

    /** All that was noted of the applicant's test, about the screen. */
    private Optional<String> noted(ApplicantPages applicant) {
        return stack.database()
                .find(
                        String.class,
                        "select string_agg(s.kind || ' ' || (s.ended_at is not null), ', ') from sitting_signal s"
                                + " join attempt a on a.id = s.attempt_id"
                                + " where a.invitation_id = ? and s.kind like '%FULL_SCREEN%' having count(*) > 0",
                        applicant.invited().invitationId());
    }

    private void awaitNoted(UUID item, String expected) {
        Patience.await("what is noted", () -> stack.database()
                .find(
                        String.class,
                        "select kind || ' ' || (ended_at is not null) from sitting_signal"
                                + " where form_item_id = ? and kind = 'FULL_SCREEN_LEFT'",
                        item)
                .filter(expected::equals));
    }
}
