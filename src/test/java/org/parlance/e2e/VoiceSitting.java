package org.parlance.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.parlance.bank.Item;
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

    private final ApplicantPages applicant;
    private final SpokenAnswers answers;
    private final Page page;
    private List<String> said;
    private double seconds;

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
        seconds = hear(said.get(0));
        applicant.button("Begin this task").click();
    }

    /** From the first turn of an item that was begun to the next item. */
    void answer() {
        UUID id = applicant.itemId();
        Item item = applicant.itemContent();
        for (int turn = 0; turn < said.size(); turn++) {
            Locator panel = page.locator("[data-turn-panel='" + turn + "']");
            panel.waitFor();
            if (turn > 0) {
                seconds = hear(said.get(turn));
            }
            if (turn == 0 && item.header().prepSeconds() > 0) {
                applicant
                        .button(item instanceof RolePlay ? "Take the call now" : "Start speaking now")
                        .click();
            }
            assertThat(panel.getByText("Recording. Speak now.")).isVisible();
            speak("item-" + item.type().id());
        }
        applicant.awaitItemAfter(id);
    }

    private double hear(String text) {
        return Stack.shared().microphone().say(page, text);
    }

    /** Speaks for so long by the clock on the page, then says so. */
    private void speak(String picture) {
        page.evaluate("() => { delete window.secondsAtStart; }");
        page.waitForFunction(SECONDS_LEFT, 1);
        Screenshots.desk(page, picture);
        page.waitForFunction(SECONDS_LEFT, Math.ceil(seconds));
        applicant.button("I have finished speaking").click();
    }
}
