package org.parlance.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parlance.testing.Speech;

/** The author's way through the item banks. */
@ExtendWith(PicturesOfFailures.class)
class AuthorIT {
    private static final String TYPING = "/banks/en.core-writing/items/en-typing-001";
    private static final String READING = "/banks/en.core-voice/items/en-read-001";

    @Test
    void takesAWrittenItemAndSeesItsScore() {
        Recruiting author = Recruiting.signIn("author");
        author.open("/");
        assertThat(author.heading("Item banks")).isVisible();
        Screenshots.both(author.page(), "banks");
        author.link("en/core-writing").click();
        assertThat(author.heading("Items by type and status")).isVisible();
        Screenshots.both(author.page(), "bank");

        author.open(TYPING);
        Screenshots.both(author.page(), "preview");
        author.button("Take the item").click();
        author.page().getByRole(AriaRole.BUTTON, named("Begin this task")).click();
        Locator passage = author.page().getByRole(AriaRole.TEXTBOX);
        // faster than anybody types, or fewer than twenty words, it would not be scored
        passage.pressSequentially(
                "Thank you for your message about the missing parcel. We have spoken with the driver, and he"
                        + " remembers leaving the box with a neighbor.",
                new Locator.PressSequentiallyOptions().setDelay(80));
        Screenshots.both(author.page(), "preview-typing");
        author.button("Hand in").click();
        assertThat(author.heading("What your answer scores")).isVisible();
        assertThat(author.page().locator("[data-evidence]")).containsText("Typing speed");
        Screenshots.both(author.page(), "preview-scored");
        author.leave();
    }

    @Tag("spoken")
    @Test
    void speaksAndSeesTheTranscript() {
        Recruiting author = Recruiting.signIn("author");
        author.open(READING);
        String text = "Good morning, and thank you for calling.";
        Path file = Speech.wav(text);
        author.page().getByText("Answer with audio files instead").click();
        author.page().getByLabel("Answer: WAV, FLAC or MP3").setInputFiles(file);
        author.button("Score the files").click();
        assertThat(author.heading("What your answer scores")).isVisible();
        assertThat(author.page().locator("[data-evidence]")).containsText("calling");
        Screenshots.both(author.page(), "preview-spoken");
        author.leave();
    }

    @Test
    void exportsABankAndUploadsItAgain() throws Exception {
        Recruiting author = Recruiting.signIn("author");
        author.open("/banks/en.core-writing");
        Download export =
                author.page().waitForDownload(() -> author.link("Export").click());
        assertThat(export.suggestedFilename()).startsWith("en.core-writing-").endsWith(".zip");
        assertThat(Files.size(export.path())).isGreaterThan(10_000);
        author.open("/banks");
        author.page().getByLabel("Zip file of one bank").setInputFiles(export.path());
        author.button("Upload").click();
        assertThat(author.heading("Check")).isVisible();
        Screenshots.both(author.page(), "bank-draft");
        author.button("Discard").click();
        assertThat(author.heading("Item banks")).isVisible();

        author.open("/analysis/en/core-writing");
        assertThat(author.heading("Item analysis: en/core-writing")).isVisible();
        Screenshots.both(author.page(), "analysis");
        assertThat(author.page().content()).doesNotContain("@example.com");
        author.leave();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
