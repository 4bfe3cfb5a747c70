package org.parlance.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
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
        Patience.await("the autosave", Duration.ofSeconds(20), () -> savedText(item)
                .filter(text -> text.endsWith("It is on its way.")));
        page.context().close();
    }

    @Test
    void aChatGoesOnAfterAReload() {
        ApplicantPages applicant = new ApplicantPages(Invited.to(Invited.WRITING, "Chip Reload"));
        Page page = applicant.page();
        WritingSitting sitting = new WritingSitting(applicant, WrittenAnswers.GOOD);
        applicant.open();
        applicant.consent();
        applicant.give("en-chat-001");
        applicant.startTest();
        while (!(applicant.itemContent() instanceof WrittenItem.Chat)) {
            sitting.begin();
            sitting.handInAnyway();
        }
        WrittenItem.Chat chat = (WrittenItem.Chat) applicant.itemContent();
        ChatCustomer maria = chat.customers().get(0);
        ChatCustomer tom = chat.customers().get(1);
        sitting.begin();
        assertThat(sitting.room(maria).getByText(maria.turns().get(0).text())).isVisible();
        sitting.reply(maria, "On Thursday between 1 and 5 p.m.");
        page.getByLabel("Your message to Maria").pressSequentially("The driver");
        applicant.status("Saved at").waitFor();
        int before = sitting.secondsLeft();

        page.reload();
        applicant.button("Continue the test").click();

        assertThat(sitting.room(maria).getByText("On Thursday between 1 and 5 p.m."))
                .isVisible();
        assertThat(page.getByLabel("Your message to Maria")).hasValue("The driver");
        assertThat(sitting.secondsLeft()).isLessThanOrEqualTo(before);
        assertThat(sitting.room(tom).getByText(tom.turns().get(0).text())).isVisible();
        assertThat(sitting.room(maria).getByText(maria.turns().get(1).text())).isVisible();
        assertThat(sitting.room(maria).locator(".message--theirs")).hasCount(2);
        Screenshots.both(page, "item-chat-reloaded");
        sitting.reply(tom, "Yes, within 30 days.");
        page.getByLabel("Your message to Maria").press("Shift+Enter");
        assertThat(page.getByLabel("Your message to Maria")).hasValue("The driver\n");
        applicant.button("Hand in").click();
        assertThat(page.getByText("A message you have begun is not sent yet.")).isVisible();
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
