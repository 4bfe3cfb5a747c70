package org.parlance.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.PressSequentiallyOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.parlance.bank.FieldKind;
import org.parlance.bank.Item;
import org.parlance.bank.SpottingText.Word;
import org.parlance.bank.WrittenItem;
import org.parlance.bank.WrittenItem.ChatCustomer;
import org.parlance.bank.WrittenItem.Field;
import org.parlance.bank.WrittenItem.MatchingPair;
import org.parlance.bank.WrittenItem.ProcedureCase;
import org.parlance.bank.WrittenItem.ReadingQuestion;

/** A non-voice applicant's way through the items, by keyboard. */
final class WritingSitting {
    /** Between two keys where the speed counts: at most 170 words a minute. */
    private static final double KEY_PAUSE_MS = 70;

    /** Between two keys of a record: fewer than ten a second, reading included. */
    private static final double KEYING_PAUSE_MS = 130;

    private static final int KEYED_RECORDS = 3;

    private static final double TYPING_MS = 150_000;

    private static final String EVERYBODY_ANSWERED = "Everybody has an answer";

    private static final String SOMEBODY_WAITS_OR_NOBODY_WILL =
            "done => document.querySelector('[data-waits]') || document.body.innerText.includes(done)";

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
            takeOne();
        }
    }

    void takeOne() {
        begin();
        fillIn();
        handIn();
    }

    /** Up to the place where the answer goes; what there is to prepare is cut short. */
    void begin() {
        applicant.button("Begin this task").click();
        Item item = applicant.itemContent();
        if (item instanceof WrittenItem.Chat) {
            applicant.button("Start the chat now").click();
        } else if (item instanceof WrittenItem.FormFilling form && form.fromCall()) {
            applicant.button("Listen now").click();
        } else if (item instanceof WrittenItem.Reconstruction) {
            applicant.button("I have read it").click();
        }
    }

    /** Gives the answer to the item that is on the page. */
    void fillIn() {
        Item item = applicant.itemContent();
        if (item instanceof WrittenItem.Chat chat) {
            chat(chat);
        } else if (item instanceof WrittenItem.FormFilling form) {
            form.fields().forEach(this::enter);
        } else if (item instanceof WrittenItem.DataEntry entry) {
            key(entry);
        } else if (item instanceof WrittenItem.Reading reading) {
            reading.questions().forEach(this::answer);
        } else if (item instanceof WrittenItem.ErrorSpotting spotting) {
            // only then do the words listen to keys
            assertThat(page.locator("[data-word]").last()).hasAttribute("tabindex", "-1");
            answers.marked(spotting).forEach(this::correct);
        } else if (item instanceof WrittenItem.Procedure procedure) {
            decide(procedure);
        } else {
            write(labelOf(item), answers.text(item), item instanceof WrittenItem.TypingPassage ? KEY_PAUSE_MS : 0);
        }
    }

    private static String labelOf(Item item) {
        return switch (item.type()) {
            case EMAIL -> "Your reply";
            case SUMMARY -> "Your summary";
            case DICTATION -> "What you heard";
            case SENTENCE_COMPLETION -> "The missing word or phrase";
            case RECONSTRUCTION -> "What did the text say?";
            default -> "Type here";
        };
    }

    /** Waits for the field to be there and in focus, as a person would. */
    void write(String label, String text, double keyPauseMs) {
        Locator area = page.getByLabel(label);
        assertThat(area).isFocused();
        area.pressSequentially(
                text, new PressSequentiallyOptions().setDelay(keyPauseMs).setTimeout(TYPING_MS));
    }

    /** Answers whoever waits until nobody does any more. */
    private void chat(WrittenItem.Chat chat) {
        while (!applicant.status(EVERYBODY_ANSWERED).isVisible()) {
            for (ChatCustomer customer : chat.customers()) {
                Locator room = room(customer);
                if (room.getAttribute("data-waits") != null) {
                    int turn = room.locator(".message--theirs").count() - 1;
                    reply(customer, answers.message(chat, customer, turn));
                }
            }
            page.waitForFunction(SOMEBODY_WAITS_OR_NOBODY_WILL, EVERYBODY_ANSWERED);
        }
    }

    Locator room(ChatCustomer customer) {
        return page.getByRole(
                AriaRole.REGION,
                new Page.GetByRoleOptions().setName(customer.name()).setExact(true));
    }

    void reply(ChatCustomer customer, String text) {
        Locator reply = page.getByLabel("Your message to " + customer.name());
        reply.pressSequentially(text);
        reply.press("Enter");
        assertThat(reply).hasValue("");
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

    /** The first records; Enter alone leads from field to field. */
    private void key(WrittenItem.DataEntry entry) {
        Keyboard.TypeOptions keyed = new Keyboard.TypeOptions().setDelay(KEYING_PAUSE_MS);
        assertThat(page.locator("[name='0." + entry.columns().get(0).id() + "']"))
                .isFocused();
        for (Map<String, String> record : entry.records().subList(0, KEYED_RECORDS)) {
            for (WrittenItem.Column column : entry.columns()) {
                page.keyboard().type(record.get(column.id()), keyed);
                page.keyboard().press("Enter");
            }
        }
    }

    private void answer(ReadingQuestion question) {
        if (question.matching()) {
            for (MatchingPair pair : question.pairs()) {
                page.getByLabel(pair.left(), new Page.GetByLabelOptions().setExact(true))
                        .selectOption(pair.right());
            }
        } else if (question.written()) {
            page.getByLabel(question.text()).pressSequentially(answers.answer(question));
        } else {
            page.getByLabel(answers.answer(question), new Page.GetByLabelOptions().setExact(true))
                    .check();
        }
    }

    private void correct(Word word) {
        page.locator("[data-word=w" + word.index() + "]").press("Enter");
        Locator correction =
                page.getByLabel("Instead of “" + word.shown() + "”").last();
        assertThat(correction).isFocused();
        page.keyboard().type(answers.correction(word));
    }

    private void decide(WrittenItem.Procedure item) {
        List<ProcedureCase> cases = item.cases();
        for (int number = 1; number <= cases.size(); number++) {
            ProcedureCase one = cases.get(number - 1);
            Locator group = page.getByRole(
                    AriaRole.GROUP,
                    new Page.GetByRoleOptions().setName("Case " + number).setExact(true));
            group.getByLabel(answers.choice(one), new Locator.GetByLabelOptions().setExact(true))
                    .check();
            group.getByLabel("Why? One sentence").pressSequentially(answers.reason(item, one));
        }
    }

    void handIn() {
        UUID id = applicant.itemId();
        applicant.status("Saved at").waitFor();
        Screenshots.both(page, "item-" + applicant.itemContent().type().id());
        applicant.button("Hand in").click();
        applicant.awaitItemAfter(id);
    }

    /** Goes on though the page warns that the answer is not complete. */
    void handInAnyway() {
        UUID id = applicant.itemId();
        applicant.button("Hand in").click();
        assertThat(page.getByRole(AriaRole.ALERT)
                        .filter(new Locator.FilterOptions().setHasText("Press “Hand in” once more")))
                .isVisible();
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
