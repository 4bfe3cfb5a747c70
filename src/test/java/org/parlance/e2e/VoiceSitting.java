package org.parlance.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.ClickOptions;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.parlance.bank.CallKind;
import org.parlance.bank.Item;
import org.parlance.bank.Item.Listening;
import org.parlance.bank.Item.Question;
import org.parlance.bank.Item.RolePlay;

/** A voice applicant's way through the items: listens, speaks into the microphone, stops. */
final class VoiceSitting {
    private static final String SECONDS_LEFT = """
            (seconds) => {
              const shown = document.querySelector("answer-recorder[data-recording] .recorder-left").textContent;
              if (!shown) return false;
              const [minutes, rest] = shown.split(":").map(Number);
              window.secondsAtStart ??= minutes * 60 + rest;
              return minutes * 60 + rest <= window.secondsAtStart - seconds;
            }
            """;

    /** Longer than any prompt. */
    private static final double PROMPT_MS = 120_000;

    private final ApplicantPages applicant;
    private final SpokenAnswers answers;
    private final Page page;
    private final Deque<Double> seconds = new ArrayDeque<>();
    private List<String> said;

    VoiceSitting(ApplicantPages applicant, SpokenAnswers answers) {
        this.applicant = applicant;
        this.answers = answers;
        this.page = applicant.page();
    }

    /** Every item that is left. */
    void takeAll() {
        while (!applicant.atEnd()) {
            takeOne();
        }
    }

    void takeOne() {
        begin();
        answer();
    }

    void begin() {
        said = answers.to(applicant.itemContent());
        hearNext(0);
        applicant.button("Begin this task").click();
    }

    /** From the first turn of an item that was begun to the next item. */
    void answer() {
        UUID id = applicant.itemId();
        Item item = applicant.itemContent();
        if (item.header().prepSeconds() > 0) {
            applicant.button(startOf(item)).click(new ClickOptions().setTimeout(PROMPT_MS));
        }
        for (int turn = 0; turn < said.size(); turn++) {
            Locator panel = page.locator("[data-turn-panel='" + turn + "']");
            panel.waitFor(new WaitForOptions().setTimeout(PROMPT_MS));
            if (item instanceof Listening listening && said.get(turn).isEmpty()) {
                choose(panel, listening.questions().get(turn), turn);
                continue;
            }
            if (turn > 0 && item instanceof RolePlay) {
                hearNext(turn);
            }
            assertThat(panel.getByText("Recording. Speak now."))
                    .isVisible(new IsVisibleOptions().setTimeout(PROMPT_MS));
            speak(panel, "item-" + item.type().id());
        }
        applicant.awaitItemAfter(id);
    }

    private static String startOf(Item item) {
        if (item instanceof RolePlay call) {
            return call.kind() == CallKind.INBOUND ? "Take the call now" : "Call the customer now";
        }
        return item instanceof Listening ? "Listen now" : "Start speaking now";
    }

    /** The next question may be recorded as soon as this one is confirmed. */
    private void choose(Locator panel, Question question, int turn) {
        panel.getByLabel(question.accepted().get(0)).check();
        Screenshots.both(page, "item-choice");
        hearNext(turn + 1);
        panel.getByRole(AriaRole.BUTTON).click();
    }

    /**
     * Puts what is said in this turn into the microphone; of spoken questions, which follow at once, all up to the
     * next that is chosen.
     */
    private void hearNext(int turn) {
        seconds.clear();
        List<String> texts = said.subList(turn, said.size());
        boolean atOnce = applicant.itemContent() instanceof Listening;
        texts = atOnce ? texts.stream().takeWhile(text -> !text.isEmpty()).toList() : texts.subList(0, 1);
        if (!texts.isEmpty()) {
            seconds.addAll(Stack.shared().microphone().say(page, texts));
        }
    }

    /** Speaks for so long by the clock on the page, then says so. */
    private void speak(Locator panel, String picture) {
        int most = Integer.parseInt(panel.locator("answer-recorder").getAttribute("data-max-seconds"));
        page.evaluate("() => { delete window.secondsAtStart; }");
        page.waitForFunction(SECONDS_LEFT, 1);
        Screenshots.desk(page, picture);
        page.waitForFunction(
                SECONDS_LEFT,
                Math.min(most - 2, Math.ceil(seconds.removeFirst())),
                new WaitForFunctionOptions().setTimeout(PROMPT_MS));
        applicant.button("I have finished speaking").click();
    }
}
