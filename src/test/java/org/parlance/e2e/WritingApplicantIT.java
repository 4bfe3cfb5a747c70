package org.parlance.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parlance.bank.WrittenItem;
import org.parlance.bank.WrittenItem.ChatCustomer;
import org.parlance.testing.Patience;

/** The whole writing test in a real browser, typed on its keyboard, checked by LanguageTool and scored. */
@ExtendWith(PicturesOfFailures.class)
class WritingApplicantIT {
    @Test
    void aGoodWriterPasses() {
        Result result = Sittings.GOOD_WRITING.result();

        assertThat(result.outcome()).as("%s", result.reasons()).isEqualTo("PASS");
    }

    @Test
    void aCarelessWriterDoesNot() {
        Result result = Sittings.CARELESS_WRITING.result();

        assertThat(result.outcome()).as("%s", result.reasons()).isIn("FAIL", "REVIEW");
        assertThat(result.reasons()).anyMatch(reason -> reason.contains("writing"));
    }

    @Test
    void whatIsTypedIsKeptThroughAReload() {
        ApplicantPages applicant = new ApplicantPages(Invited.to(Invited.WRITING, "Rita Reload"));
        Page page = applicant.page();
        WritingSitting sitting = new WritingSitting(applicant, WrittenAnswers.GOOD);
        applicant.open();
        applicant.consent();
        applicant.startTest();
        applicant.button("Begin this task").click();
        Locator reply = page.getByLabel("Your reply");
        assertThat(reply).hasAttribute("spellcheck", "false");
        sitting.write("Your reply", "Dear customer, thank you for writing.", 0);
        assertThat(page.getByText("6 words, at least")).isVisible();
        applicant.status("Saved at").waitFor();
        UUID item = applicant.itemId();
        assertThat(savedText(item)).contains("Dear customer, thank you for writing.");
        int before = sitting.secondsLeft();

        page.reload();
        applicant.button("Continue the test").click();

        assertThat(page.getByLabel("Your reply")).hasValue("Dear customer, thank you for writing.");
        assertThat(applicant.itemId()).isEqualTo(item);
        assertThat(sitting.secondsLeft()).isLessThanOrEqualTo(before);
        page.getByLabel("Your reply").press("Control+End");
        page.getByLabel("Your reply").pressSequentially(" It is on its way.");
        Patience.await("the autosave", () -> savedText(item).filter(text -> text.endsWith("It is on its way.")));
        page.context().close();
    }

    @Test
    void aChatGoesOnAfterAReload() {
        ApplicantPages applicant = new ApplicantPages(Invited.to(Invited.WRITING, "Chip Reload"));
        Page page = applicant.page();
        WritingSitting sitting = new WritingSitting(applicant, WrittenAnswers.GOOD);
        applicant.open();
        applicant.consent();
        applicant.startTest();
        while (!(applicant.itemContent() instanceof WrittenItem.Chat)) {
            sitting.begin();
            sitting.handInAnyway();
        }
        WrittenItem.Chat chat = (WrittenItem.Chat) applicant.itemContent();
        ChatCustomer first = chat.customers().get(0);
        ChatCustomer second = chat.customers().get(1);
        Locator reply = page.getByLabel("Your message to " + first.name());
        sitting.begin();
        assertThat(sitting.room(first).getByText(first.turns().get(0).text())).isVisible();
        sitting.reply(first, "Yes, of course.");
        reply.pressSequentially("I will");
        applicant.status("Saved at").waitFor();
        int before = sitting.secondsLeft();

        page.reload();
        applicant.button("Continue the test").click();

        assertThat(sitting.room(first).getByText("Yes, of course.")).isVisible();
        assertThat(reply).hasValue("I will");
        assertThat(sitting.secondsLeft()).isLessThanOrEqualTo(before);
        assertThat(sitting.room(second).getByText(second.turns().get(0).text())).isVisible();
        assertThat(sitting.room(first).getByText(first.turns().get(1).text())).isVisible();
        assertThat(sitting.room(first).locator(".message--theirs")).hasCount(2);
        Screenshots.both(page, "item-chat-reloaded");
        sitting.reply(second, "Yes, gladly.");
        reply.press("Shift+Enter");
        assertThat(reply).hasValue("I will\n");
        applicant.button("Hand in").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("A message you have begun is not sent yet.");
        page.context().close();
    }

    @Test
    void howItIsTypedIsReported() {
        ApplicantPages applicant = new ApplicantPages(Invited.to(Invited.WRITING, "Victor Virtual"));
        Page page = applicant.page();
        applicant.open();
        applicant.consent();
        applicant.startTest();
        applicant.button("Begin this task").click();
        assertThat(page.getByLabel("Your reply")).isFocused();
        UUID item = applicant.itemId();
        pressOnScreen(page, "Hello");
        assertThat(page.getByLabel("Your reply")).hasValue("Hello");
        assertThat(keyboardOnceSaved(item, "Hello")).isEqualTo("[] true");
        double firstKey = firstKeySeconds(item);
        assertThat(firstKey).isBetween(0.0, 600.0);

        page.evaluate("() => document.body.append(document.createElement('grammarly-extension'))");
        page.evaluate("() => (document.querySelector('#answer-text').value = 'Hello there')");
        pressOnScreen(page, "!");
        assertThat(keyboardOnceSaved(item, "Hello there!")).isEqualTo("[\"grammarly\", \"script\"] true");
        assertThat(firstKeySeconds(item)).isEqualTo(firstKey);
        page.context().close();
    }

    @Test
    void leavingThePageIsNoted() {
        ApplicantPages applicant = new ApplicantPages(Invited.to(Invited.WRITING, "Lena Leaving"));
        Page page = applicant.page();
        applicant.open();
        applicant.consent();
        applicant.startTest();
        applicant.button("Begin this task").click();
        page.evaluate("() => Object.defineProperty(document, 'hidden', {get: () => true, configurable: true})");
        page.evaluate("() => document.dispatchEvent(new Event('visibilitychange'))");
        String noted = "select s.kind || ' ' || (s.ended_at is not null) from sitting_signal s"
                + " join form_item f on f.id = s.form_item_id where f.id = ?";
        awaitNoted(noted, applicant.itemId(), "PAGE_HIDDEN false");
        page.evaluate("() => { delete document.hidden; document.dispatchEvent(new Event('visibilitychange')); }");
        awaitNoted(noted, applicant.itemId(), "PAGE_HIDDEN true");
        page.context().close();
    }

    private static void awaitNoted(String query, UUID item, String expected) {
        Patience.await(
                "what is noted",
                () -> Stack.shared().database().find(String.class, query, item).filter(expected::equals));
    }

    /** As the keyboard of a phone does: its keys have no names. */
    private static void pressOnScreen(Page page, String text) {
        CDPSession browser = page.context().newCDPSession(page);
        for (String character : text.split("")) {
            JsonObject key = new JsonObject();
            key.addProperty("type", "keyDown");
            key.addProperty("key", "Unidentified");
            key.addProperty("windowsVirtualKeyCode", 229);
            key.addProperty("text", character);
            browser.send("Input.dispatchKeyEvent", key);
        }
    }

    private static String keyboardOnceSaved(UUID item, String text) {
        Patience.await("the autosave", () -> savedText(item).filter(text::equals));
        return Stack.shared()
                .database()
                .find(
                        String.class,
                        "select (content->'keyboard'->'helpers')::text || ' ' || (content->'keyboard'->>'virtual')"
                                + " from written_answer where form_item_id = ?",
                        item)
                .orElseThrow();
    }

    private static double firstKeySeconds(UUID item) {
        return Stack.shared()
                .database()
                .find(
                        Double.class,
                        "select (content->'keyboard'->>'firstKeySeconds')::double precision from written_answer"
                                + " where form_item_id = ?",
                        item)
                .orElseThrow();
    }

    @Test
    void everyTaskOfATestCanBePractised() {
        ApplicantPages applicant = new ApplicantPages(Invited.to(Invited.BACK_OFFICE, "Piet Practice"));
        Page page = applicant.page();
        applicant.open();
        applicant.consent();
        applicant.button("Start the practice").click();
        Locator next = applicant.button("Next practice task");
        int tasks = page.locator("template[data-practice-item]").count();
        for (int task = 1; task <= tasks; task++) {
            if (applicant.item().getAttribute("data-type").equals("data-entry")) {
                assertThat(applicant.status("Press any key of yours to show that it works."))
                        .isVisible();
                Screenshots.both(page, "keyboard-asked");
                page.keyboard().press("Shift");
                assertThat(applicant.status("Your keyboard works.")).isVisible();
            }
            applicant.button("Begin this task").click();
            Locator goOn = applicant.button("Listen now").or(applicant.button("I have read it"));
            if (goOn.count() > 0) {
                goOn.click();
            }
            Screenshots.both(page, "practice-" + applicant.item().getAttribute("data-type") + "-" + task);
            applicant.button("Hand in").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("You have not answered anything yet.");
            applicant.button("Hand in").click();
            assertThat(applicant.heading("Well done, that is how it works.")).isFocused();
            if (task < tasks) {
                next.click();
            }
        }
        assertThat(next).not().isVisible();
        page.context().close();
    }

    @Test
    void pastingAPassageIsRefused() {
        ApplicantPages applicant = new ApplicantPages(Invited.to(Invited.WRITING, "Paula Paste"));
        Page page = applicant.page();
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        applicant.open();
        applicant.consent();
        applicant.startTest();
        WritingSitting sitting = new WritingSitting(applicant, WrittenAnswers.CARELESS);
        while (!(applicant.itemContent() instanceof WrittenItem.TypingPassage)) {
            sitting.begin();
            sitting.handInAnyway();
        }
        sitting.begin();
        Locator typed = page.getByLabel("Type here");
        assertThat(typed).hasAttribute("spellcheck", "false");
        page.evaluate("() => navigator.clipboard.writeText('pasted words')");
        assertThat(typed).isFocused();
        typed.press("Control+V");

        assertThat(page.getByText("Please type it yourself")).isVisible();
        assertThat(typed).hasValue("");
        assertThat(applicant.item()).not().containsText(Pattern.compile("pasted words"));
        page.context().close();
    }

    private static Optional<String> savedText(UUID item) {
        return Stack.shared()
                .database()
                .find(String.class, "select content->>'text' from written_answer where form_item_id = ?", item);
    }
}
