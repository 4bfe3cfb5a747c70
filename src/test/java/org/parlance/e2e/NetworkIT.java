package org.parlance.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parlance.bank.ItemType;
import org.parlance.testing.Patience;
import org.parlance.testing.Speech;
import org.parlance.testing.TestApplicant;

/** On a slow line that fails, goes away and loses its tab, the server gets the same bytes as on a perfect one. */
@ExtendWith(PicturesOfFailures.class)
class NetworkIT {
    private static final String FIRST_ITEM = """
            async () => {
              const page = await fetch("/sitting/items/current", {method: "POST"});
              const html = new DOMParser().parseFromString(await page.text(), "text/html");
              const id = html.querySelector("[data-form-item]").dataset.formItem;
              await fetch(`/sitting/items/${id}/ready`, {method: "POST"});
              return id;
            }
            """;

    /** What the recorder leaves in the browser when power fails while it records. */
    private static final String LEAVE_RECORDING = """
            async ({id, item, pcm}) => {
              const bytes = Uint8Array.from(atob(pcm), (c) => c.charCodeAt(0));
              const db = await new Promise((resolve, reject) => {
                const request = indexedDB.open("parlance-sitting", 1);
                request.onupgradeneeded = () => {
                  request.result.createObjectStore("recordings", {keyPath: "id"});
                  request.result.createObjectStore("chunks", {keyPath: ["recordingId", "n"]});
                  request.result.createObjectStore("drafts", {keyPath: "formItemId"});
                  request.result.createObjectStore("progress", {keyPath: "formItemId"});
                };
                request.onsuccess = () => resolve(request.result);
                request.onerror = () => reject(request.error);
              });
              await new Promise((resolve, reject) => {
                const tx = db.transaction(["recordings", "chunks"], "readwrite");
                const {attempt} = document.querySelector("[data-attempt]").dataset;
                tx.objectStore("recordings").put({id, attempt, formItemId: item, turn: 0, take: 0, purpose: "answer",
                    owner: "gone", chunks: 0, createdAt: Date.now(), state: "open"});
                for (let n = 0; n * 32000 < bytes.length; n++) {
                  const part = bytes.slice(n * 32000, (n + 1) * 32000).buffer;
                  tx.objectStore("chunks").put({recordingId: id, n, bytes: part, sent: false});
                }
                tx.oncomplete = resolve;
                tx.onerror = () => reject(tx.error);
              });
              db.close();
            }
            """;

    private static final String KEPT_HERE = """
            async (text) => {
              const db = await new Promise((resolve) => {
                const request = indexedDB.open("parlance-sitting", 1);
                request.onsuccess = () => resolve(request.result);
              });
              const drafts = await new Promise((resolve) => {
                const request = db.transaction("drafts").objectStore("drafts").getAll();
                request.onsuccess = () => resolve(request.result);
              });
              db.close();
              return drafts.some((draft) => draft.text === text);
            }
            """;

    private static final String AN_HOUR_AGO = """
            update form_item set delivered_at = delivered_at - interval '1 hour',
                ready_at = ready_at - interval '1 hour' where id = ?
            """;
    private static final String SEALED =
            "select encode(sha256, 'hex') from recording where id = ? and state = 'SEALED'";
    private static final String CHUNKS = "select count(*) from recording_chunk where recording_id = ?";
    private static final String TEXT =
            "select content ->> 'text' from written_answer where form_item_id = ? and not late";
    private static final String LATE = "select content ->> 'text' from written_answer where form_item_id = ? and late";
    private static final double LONG_MS = 120_000;

    private final Stack stack = Stack.shared();

    @Test
    void aRecordingArrivesWithTheSameBytesAsOnAPerfectLine() {
        byte[] sound = Speech.noise(6, 0.3).bytes();
        UUID perfect = UUID.randomUUID();
        Page good = withRecording(Invited.to(Invited.VOICE, "Pia Perfect"), perfect, sound);
        good.navigate(stack.server().url() + "/sitting/test");
        String onAPerfectLine = sealed(perfect);
        assertThat(onAPerfectLine).isEqualTo(TestApplicant.sha256(sound));
        good.context().close();

        UUID flaky = UUID.randomUUID();
        Page page = withRecording(Invited.to(Invited.VOICE, "Fia Flaky"), flaky, sound);
        BadLine line = new BadLine(page, 1);
        page.navigate(stack.server().url() + "/sitting/test");
        Locator state = page.locator("upload-state");
        assertThat(state)
                .hasText(Pattern.compile("Sending: \\d+ of 6 seconds still to go\\. They are kept safe"), patiently());
        awaitChunks(page, flaky, 2);

        line.offline();
        Locator lost = page.getByText("The connection is lost.");
        assertThat(lost).isVisible(new IsVisibleOptions().setTimeout(LONG_MS));
        line.slow();
        assertThat(lost).isHidden(new IsHiddenOptions().setTimeout(LONG_MS));
        awaitChunks(page, flaky, 3);

        Page again = page.context().newPage();
        page.close();
        new BadLine(again, 2);
        again.navigate(stack.server().url() + "/sitting/test");
        assertThat(again.locator("upload-state")).hasText("All recordings have arrived.", patiently());
        assertThat(sealed(flaky)).isEqualTo(onAPerfectLine);
        again.context().close();
    }

    @Test
    void aTextThatWasWrittenOnABadLineIsWhatTheServerHas() {
        ApplicantPages applicant = new ApplicantPages(Invited.to(Invited.WRITING, "Tia Text"));
        WritingSitting sitting = new WritingSitting(applicant, WrittenAnswers.GOOD);
        Page page = applicant.page();
        applicant.open();
        applicant.consent();
        applicant.startTest();
        while (applicant.itemContent().type() != ItemType.EMAIL) {
            sitting.takeOne();
        }
        BadLine line = new BadLine(page, 3);
        sitting.begin();
        UUID item = applicant.itemId();
        sitting.write("Your reply", "Dear customer, your parcel left today", 0);
        awaitText(page, item, "Dear customer, your parcel left today");

        line.offline();
        page.keyboard().type(" and will be with you tomorrow.");
        assertThat(page.getByText("The connection is lost.")).isVisible(new IsVisibleOptions().setTimeout(LONG_MS));
        line.slow();
        String sent = "Dear customer, your parcel left today and will be with you tomorrow.";
        awaitText(page, item, sent);

        line.offline();
        page.keyboard().type(" Yours, Tia");
        page.waitForFunction(KEPT_HERE, sent + " Yours, Tia");
        Page again = page.context().newPage();
        page.close();
        stack.database().execute(AN_HOUR_AGO, item);
        again.navigate(stack.server().url() + "/sitting");
        assertThat(Patience.await("the late text", () -> stack.database().find(String.class, LATE, item)))
                .isEqualTo(sent + " Yours, Tia");
        again.context().close();
    }

    @Test
    void anotherLinkInTheSameBrowserKeepsNothingBackForGood() {
        byte[] sound = Speech.noise(2, 0.3).bytes();
        UUID recording = UUID.randomUUID();
        Invited first = Invited.to(Invited.VOICE, "Una First");
        Page page = withRecording(first, recording, sound);
        Invited second = Invited.to(Invited.VOICE, "Sib Second");
        page.navigate(second.link());
        page.getByLabel("I have read this and agree.").check();
        page.getByText("Agree and go on").click();
        page.waitForURL("**/sitting/equipment");

        page.navigate(first.link());
        assertThat(sealed(recording)).isEqualTo(TestApplicant.sha256(sound));
        page.context().close();
    }

    private static HasTextOptions patiently() {
        return new HasTextOptions().setTimeout(LONG_MS);
    }

    /** A page of an applicant whose browser holds a recording of their first task that was never sent. */
    private Page withRecording(Invited invited, UUID recording, byte[] sound) {
        ApplicantPages applicant = new ApplicantPages(invited);
        applicant.open();
        applicant.consent();
        Page page = applicant.page();
        Object item = page.evaluate(FIRST_ITEM);
        page.evaluate(
                LEAVE_RECORDING,
                Map.of(
                        "id", recording.toString(),
                        "item", item,
                        "pcm", Base64.getEncoder().encodeToString(sound)));
        return page;
    }

    /** SHA-256 of the sealed recording. */
    private String sealed(UUID recording) {
        return Patience.await("the recording", () -> stack.database().find(String.class, SEALED, recording));
    }

    private void awaitChunks(Page page, UUID recording, long atLeast) {
        page.waitForCondition(
                () -> stack.database().find(Long.class, CHUNKS, recording).orElse(0L) >= atLeast, BadLine.patiently());
    }

    private void awaitText(Page page, UUID item, String text) {
        page.waitForCondition(
                () -> stack.database()
                        .find(String.class, TEXT, item)
                        .filter(text::equals)
                        .isPresent(),
                BadLine.patiently());
    }
}
