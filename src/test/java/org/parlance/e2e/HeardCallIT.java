package org.parlance.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parlance.bank.WrittenItem.Field;
import org.parlance.bank.WrittenItem.FormFilling;

/** A call is heard once beside a form: paused once, and after a reload from where it was. */
@ExtendWith(PicturesOfFailures.class)
class HeardCallIT {
    private final ApplicantPages applicant = new ApplicantPages(Invited.to(Invited.BACK_OFFICE, "Heidi Heard"));
    private final Page page = applicant.page();
    private final WritingSitting sitting = new WritingSitting(applicant, WrittenAnswers.GOOD);

    @Test
    void itIsNotHeardTwice() {
        applicant.open();
        applicant.consent();
        applicant.startTest();
        FormFilling form = (FormFilling) applicant.itemContent();
        Field first = form.fields().get(0);
        sitting.begin();
        UUID item = applicant.itemId();
        page.waitForFunction("() => document.querySelector('prompt-player progress').value > 0.05");
        applicant.button("Pause (once)").click();
        assertThat(applicant.status("Paused. The time of the task runs on.")).isVisible();
        double paused = heard();
        Locator field = page.getByLabel(first.label(), new Page.GetByLabelOptions().setExact(true));
        field.pressSequentially("Anna");
        Screenshots.both(page, "item-form-call");
        assertThat(heard()).isEqualTo(paused);
        applicant.button("Go on listening").click();
        assertThat(applicant.button("Pause (once)")).not().isVisible();
        page.waitForFunction("() => document.querySelector('prompt-player progress').value > 0.1");
        applicant.status("Saved at").waitFor();
        double before = heard();

        page.reload();
        applicant.button("Continue the test").click();

        page.waitForFunction("() => document.querySelector('prompt-player progress')?.value > 0");
        assertThat(heard()).as("where it goes on").isGreaterThan(before - 0.06);
        assertThat(applicant.button("Pause (once)")).not().isVisible();
        assertThat(field).hasValue("Anna");
        sitting.handIn();
        assertThat(applicant.itemId()).isNotEqualTo(item);
        assertThat(Stack.shared()
                        .database()
                        .values(String.class, "select turn || '' from prompt_playing where form_item_id = ?", item))
                .hasSize(2);
        page.context().close();
    }

    /** Which part of the call, 0 to 1. */
    private double heard() {
        return ((Number) page.evaluate("() => document.querySelector('prompt-player progress').value")).doubleValue();
    }
}
