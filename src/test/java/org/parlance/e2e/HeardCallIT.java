package org.parlance.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parlance.bank.WrittenItem.Field;
import org.parlance.bank.WrittenItem.FormFilling;

/** A call is heard once beside a form: paused once, and after a reload from where it was. */
@ExtendWith(PicturesOfFailures.class)
class HeardCallIT {
    @Test
    void itIsNotHeardTwice() {
        ApplicantPages applicant = start("Heidi Heard");
        Page page = applicant.page();
        WritingSitting sitting = new WritingSitting(applicant, WrittenAnswers.GOOD);
        FormFilling form = (FormFilling) applicant.itemContent();
        Field first = form.fields().get(0);
        sitting.begin();
        UUID item = applicant.itemId();
        page.waitForFunction("() => document.querySelector('prompt-player progress').value > 0.05");
        applicant.button("Pause (once)").click();
        assertThat(applicant.status("Paused. The time of the task runs on.")).isVisible();
        double paused = restsAt(page);
        Locator field = page.getByLabel(first.label(), new Page.GetByLabelOptions().setExact(true));
        field.pressSequentially("Anna");
        Screenshots.both(page, "item-form-call");
        assertThat(heard(page)).isEqualTo(paused);
        applicant.button("Go on listening").click();
        assertThat(applicant.button("Pause (once)")).not().isVisible();
        page.waitForFunction("() => document.querySelector('prompt-player progress').value > 0.1");
        applicant.status("Saved at").waitFor();
        double before = heard(page);

        page.reload();
        applicant.button("Continue the test").click();

        page.waitForFunction("() => document.querySelector('prompt-player progress')?.value > 0");
        assertThat(heard(page)).as("where it goes on").isGreaterThan(before - 0.06);
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

    @Test
    void oneThatCannotBePlayedIsReplaced() {
        ApplicantPages applicant = start("Nora Nosound");
        Page page = applicant.page();
        UUID unheard = applicant.itemId();
        page.route("**/prompts/*", route -> route.fulfill(new FulfillOptions().setBody("no sound")));
        page.reload();
        applicant.button("Continue the test").click();
        assertThat(applicant.heading("The sound could not be played")).isFocused();
        page.unroute("**/prompts/*");
        applicant.button("Go on with another task").click();
        applicant.awaitItemAfter(unheard);

        new WritingSitting(applicant, WrittenAnswers.GOOD).begin();
        page.waitForFunction("() => document.querySelector('prompt-player progress').value > 0");
        page.context().close();
    }

    private static ApplicantPages start(String name) {
        ApplicantPages applicant = new ApplicantPages(Invited.to(Invited.BACK_OFFICE, name));
        applicant.open();
        applicant.consent();
        applicant.startTest();
        return applicant;
    }

    /** As {@link #heard}, once nothing more of it is played: a browser stops some samples after it was told to. */
    private static double restsAt(Page page) {
        page.waitForFunction("""
                () => new Promise(resolve => {
                  const bar = document.querySelector('prompt-player progress');
                  const before = bar.value;
                  setTimeout(() => resolve(bar.value === before), 400);
                })""");
        return heard(page);
    }

    /** Which part of the call, 0 to 1. */
    private static double heard(Page page) {
        return ((Number) page.evaluate("() => document.querySelector('prompt-player progress').value")).doubleValue();
    }
}
