package org.parlance.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.parlance.bank.Item;
import org.parlance.bank.ItemJson;
import org.parlance.hiring.Secrets;

/** The applicant's pages, from the link to the thank-you, as one person in one browser sees them. */
final class ApplicantPages {
    static final String CHECK_SENTENCE = "Thanks for calling. She sells fresh fish at six.";

    private final Stack stack = Stack.shared();
    private final Invited invited;
    private final Page page;

    ApplicantPages(Invited invited) {
        this.invited = invited;
        this.page = stack.newPerson();
    }

    Page page() {
        return page;
    }

    Invited invited() {
        return invited;
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    /** Chooses English, in which this class knows the pages, before the campaign's language is shown. */
    void readInEnglish() {
        page.context()
                .addCookies(List.of(new Cookie("parlance_language", "en")
                        .setUrl(stack.server().url())));
    }

    void open() {
        page.navigate(invited.link());
        assertThat(heading("Welcome, " + invited.name())).isVisible();
    }

    void consent() {
        page.getByLabel("I have read this and agree.").check();
        button("Agree and go on").click();
        page.waitForURL(url -> !url.endsWith("/sitting"));
    }

    /** Whatever training the job asks for, the applicant has none. */
    void declareNoTraining() {
        while (page.url().contains("/sitting/training")
                || heading("Your training").isVisible()) {
            page.getByLabel("No", new Page.GetByLabelOptions().setExact(true)).check();
            button("Save and go on").click();
            page.waitForLoadState();
        }
    }

    /** All three steps, with a clear voice and good ears. */
    void checkEquipment() {
        button("Allow the microphone").click();
        assertThat(button("Record the sentence")).isVisible();
        stack.microphone().say(page, CHECK_SENTENCE);
        button("Record the sentence").click();
        assertThat(page.getByText("Your voice is clear. Go on with the next step."))
                .isVisible();
        page.getByLabel("The three digits").fill(playDigits(button("Play the digits")::click));
        button("Check").click();
        assertThat(page.getByText("Everything works.")).isVisible();
    }

    /** The digits that are played follow from their id and the sitting's cookie, which page scripts cannot read. */
    String playDigits(Runnable press) {
        Response played = page.waitForResponse("**/sitting/equipment/digits", press);
        String cookie = page.context().cookies().stream()
                .filter(known -> known.name.equals("parlance_sitting"))
                .findFirst()
                .orElseThrow()
                .value;
        byte[] hash = Secrets.hash(cookie + "/" + played.headerValue("x-digits-id"));
        assertThat(page.getByLabel("The three digits")).isVisible();
        return "" + Math.floorMod(hash[0], 10) + Math.floorMod(hash[1], 10) + Math.floorMod(hash[2], 10);
    }

    /** From the practice page to the first item. */
    void startTest() {
        link("Skip it").click();
        button("Start the test").click();
        awaitItemAfter(null);
    }

    Locator item() {
        return page.locator("#item");
    }

    UUID itemId() {
        return UUID.fromString(item().getAttribute("data-form-item"));
    }

    /** As it was frozen for this attempt. */
    Item itemContent() {
        return stack.database()
                .find(String.class, "select item::text from form_item where id = ?", itemId())
                .map(ItemJson::read)
                .orElseThrow();
    }

    /** Waits for another item than this one, or for the end. */
    void awaitItemAfter(UUID previous) {
        Locator next = page.locator("#item:not([data-form-item='" + previous + "'])");
        next.or(heading("Thank you, " + invited.name())).waitFor();
    }

    boolean atEnd() {
        return page.url().endsWith("/sitting/done");
    }

    /** A text in a status line, which a screen reader says too. */
    Locator status(String text) {
        return page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText(Pattern.compile(text)));
    }
}
