package org.parlance.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The start of a sitting by the keyboard alone, up to the first task. */
@Tag("spoken")
@ExtendWith(PicturesOfFailures.class)
class KeyboardIT {
    /** More stops than any page of the start has. */
    private static final int MOST_STOPS = 30;

    @Test
    void theStartOfASittingNeedsNoMouse() {
        ApplicantPages applicant = new ApplicantPages(Invited.to(Invited.VOICE, "Kim Keys"));
        Page page = applicant.page();
        applicant.open();
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip-link")).isFocused();

        press(page, page.getByLabel("I have read this and agree."), "Space");
        press(page, applicant.button("Agree and go on"), "Enter");
        checkEquipment(applicant);
        practise(applicant);

        press(page, applicant.button("Start the test"), "Enter");
        applicant.awaitItemAfter(null);
        press(page, applicant.button("Begin this task"), "Enter");
        assertThat(applicant.button("Start speaking now")).isFocused();
        page.keyboard().press("Enter");
        assertThat(applicant.button("I have finished speaking")).isFocused();
        page.context().close();
    }

    private static void checkEquipment(ApplicantPages applicant) {
        Page page = applicant.page();
        press(page, applicant.button("Allow the microphone"), "Enter");
        assertThat(applicant.button("Record the sentence")).isVisible();
        Stack.shared().microphone().say(page, ApplicantPages.CHECK_SENTENCE);
        press(page, applicant.button("Record the sentence"), "Enter");
        assertThat(page.getByText("Your voice is clear. Go on with the next step."))
                .isVisible();
        String digits = applicant.playDigits(() -> press(page, applicant.button("Play the digits"), "Enter"));
        assertThat(page.getByLabel("The three digits")).isFocused();
        page.keyboard().type(digits.equals("000") ? "111" : "000");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.LISTITEM).getByText("Those were not the digits."))
                .isVisible();
        digits = applicant.playDigits(() -> press(page, applicant.button("Play other digits"), "Enter"));
        assertThat(page.getByLabel("The three digits")).isFocused();
        page.keyboard().press("Control+A");
        page.keyboard().type(digits);
        page.keyboard().press("Enter");
        assertThat(applicant.link("Go on to the practice")).isFocused();
        page.keyboard().press("Enter");
    }

    private static void practise(ApplicantPages applicant) {
        Page page = applicant.page();
        press(page, applicant.button("Start the practice"), "Enter");
        press(page, applicant.button("Begin this task"), "Enter");
        assertThat(applicant.button("Start speaking now")).isFocused();
        page.keyboard().press("Enter");
        assertThat(applicant.button("I have finished speaking")).isFocused();
        page.keyboard().press("Enter");
        assertThat(applicant.heading("Well done, that is how it works.")).isFocused();
        Screenshots.desk(page, "practice-result");
        press(page, applicant.link("Start the test"), "Enter");
    }

    /** Goes from stop to stop until the element has the focus, then presses the key. */
    private static void press(Page page, Locator element, String key) {
        element.waitFor();
        int stops = 0;
        while (!(Boolean) element.evaluate("element => element === document.activeElement")) {
            assertThat(stops++).as("stops before %s", element).isLessThan(MOST_STOPS);
            page.keyboard().press("Tab");
        }
        page.keyboard().press(key);
    }
}
