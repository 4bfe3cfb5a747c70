package org.parlance.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parlance.testing.Patience;

/** A muted microphone and a prompt that is no sound: neither is the applicant's fault. */
@Tag("spoken")
@ExtendWith(PicturesOfFailures.class)
class SetbackIT {
    private static final String ACCURACY =
            "select s.value from score s where s.form_item_id = ? and s.trait = 'accuracy'";

    private final Stack stack = Stack.shared();
    private final ApplicantPages applicant = new ApplicantPages(Invited.to(Invited.VOICE, "Mia Muted"));
    private final Page page = applicant.page();
    private final VoiceSitting sitting = new VoiceSitting(applicant, SpokenAnswers::good);

    @Test
    void whatTheTechnologySpoiledIsTakenAnew() {
        applicant.open();
        applicant.consent();
        applicant.checkEquipment();
        applicant.link("Go on to the practice").click();
        applicant.startTest();

        UUID silent = sayNothing();
        assertThat(applicant.heading("Your answer could not be heard")).isFocused();
        assertThat(page.getByText("Your microphone recorded silence.")).isVisible();
        Screenshots.both(page, "setback-sound");
        applicant.button("Do another task").click();
        applicant.awaitItemAfter(silent);
        UUID anew = applicant.itemId();
        sitting.takeOne();
        assertThat(endOf(silent)).isEqualTo("SOUND_FAULT 1");
        assertThat(endOf(anew)).isEqualTo("STOPPED 1");

        UUID kept = sayNothing();
        applicant.button("Keep my answer and go on").click();
        applicant.awaitItemAfter(kept);
        assertThat(endOf(kept)).isEqualTo("STOPPED 2");

        UUID unheard = applicant.itemId();
        page.route("**/prompts/*", route -> route.fulfill(new FulfillOptions().setBody("no sound")));
        page.reload();
        applicant.button("Continue the test").click();
        assertThat(applicant.heading("The sound could not be played")).isFocused();
        Screenshots.both(page, "setback-prompt");
        page.unroute("**/prompts/*");
        applicant.button("Go on with another task").click();
        applicant.awaitItemAfter(unheard);
        UUID heard = applicant.itemId();
        sitting.takeOne();
        assertThat(endOf(unheard)).isEqualTo("PROMPT_FAILED 3");
        assertThat(endOf(heard)).isEqualTo("STOPPED 3");
        assertThat(stack.database()
                        .find(
                                Integer.class,
                                "select interruptions from attempt where invitation_id = ?",
                                applicant.invited().invitationId()))
                .contains(0);
        double accuracy = Patience.await("the score", () -> stack.database().find(Double.class, ACCURACY, anew));
        assertThat(accuracy).isGreaterThan(60);
        page.context().close();
    }

    /** @return the item that was answered with silence */
    private UUID sayNothing() {
        UUID item = applicant.itemId();
        stack.microphone().mute(page);
        applicant.button("Begin this task").click();
        applicant.button("Start speaking now").click();
        assertThat(applicant.item().getByText("Recording. Speak now.")).isVisible();
        page.waitForTimeout(2500);
        applicant.button("I have finished speaking").click();
        return item;
    }

    /** Why it ended and at which position. */
    private String endOf(UUID formItem) {
        return stack.database()
                .find(String.class, "select end_reason || ' ' || position from form_item where id = ?", formItem)
                .orElseThrow();
    }
}
