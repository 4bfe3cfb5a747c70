package org.parlance.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.PressSequentiallyOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.parlance.bank.FieldKind;
import org.parlance.bank.Item;
import org.parlance.bank.WrittenItem.EmailReply;
import org.parlance.bank.WrittenItem.Field;
import org.parlance.bank.WrittenItem.FormFilling;
import org.parlance.bank.WrittenItem.TypingPassage;

/** A non-voice applicant's way through the items, by keyboard. */
final class WritingSitting {
    /** Between two keys in the typing test, where the speed counts: at most 170 words a minute. */
    private static final double KEY_PAUSE_MS = 70;

    private static final double TYPING_MS = 150_000;

    private final ApplicantPages applicant;
    private final WrittenAnswers answers;
    private final Page page;

    WritingSitting(ApplicantPages applicant, WrittenAnswers answers) {
        this.applicant = applicant;
        this.answers = answers;
        this.page = applicant.page();
    }

    void takeAll() {
        while (!applicant.atEnd()) {
            applicant.button("Begin this task").click();
            fillIn();
            handIn();
        }
    }

    /** Gives the answer to the item that is on the page. */
    void fillIn() {
        Item item = applicant.itemContent();
        if (item instanceof EmailReply email) {
            write("Your reply", answers.reply(email), 0);
        } else if (item instanceof FormFilling form) {
            form.fields().forEach(this::enter);
        } else if (item instanceof TypingPassage passage) {
            write("Type here", answers.passage(passage), KEY_PAUSE_MS);
        }
    }

    /** Waits for the field to be there and in focus, as a person would. */
    void write(String label, String text, double keyPauseMs) {
        Locator area = page.getByLabel(label);
        assertThat(area).isFocused();
        area.pressSequentially(
                text, new PressSequentiallyOptions().setDelay(keyPauseMs).setTimeout(TYPING_MS));
    }

    private void enter(Field field) {
        Locator input = page.getByLabel(field.label(), new Page.GetByLabelOptions().setExact(true));
        String value = answers.value(field);
        if (field.kind() == FieldKind.CHOICE) {
            input.selectOption(value);
        } else if (field.kind() == FieldKind.DATE) {
            input.fill(value);
        } else {
            assertThat(input).isVisible();
            input.pressSequentially(value);
        }
    }

    void handIn() {
        UUID id = applicant.itemId();
        applicant.status("Saved at").waitFor();
        Screenshots.desk(page, "item-" + applicant.itemContent().type().id());
        applicant.button("Hand in").click();
        applicant.awaitItemAfter(id);
    }

    /** What the clock shows, in seconds. */
    int secondsLeft() {
        Locator clock = page.getByRole(AriaRole.TIMER);
        assertThat(clock).hasText(Pattern.compile("\\d+:\\d\\d"));
        String[] shown = clock.textContent().split(":");
        return 60 * Integer.parseInt(shown[0]) + Integer.parseInt(shown[1]);
    }
}
