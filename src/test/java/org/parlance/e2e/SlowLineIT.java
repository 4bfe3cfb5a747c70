package org.parlance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parlance.bank.Item;
import org.parlance.testing.Speech;

/** What is said into the microphone on a slow line that fails is as long as it was said, and arrives as it was kept. */
@Tag("spoken")
@ExtendWith(PicturesOfFailures.class)
class SlowLineIT {
    /** Writes down each chunk as it is first put into the browser's database. */
    private static final String REMEMBER_CHUNKS = """
            window.keptChunks = {};
            const put = IDBObjectStore.prototype.put;
            IDBObjectStore.prototype.put = function (value, key) {
              if (this.name === "chunks") {
                const kept = (window.keptChunks[value.recordingId] ??= []);
                kept[value.n] ??= new Uint8Array(value.bytes.slice(0));
              }
              return key === undefined ? put.call(this, value) : put.call(this, value, key);
            };
            """;

    private static final String CHECKSUMS = """
            async () => {
              const sums = {};
              for (const [id, chunks] of Object.entries(window.keptChunks)) {
                const whole = await new Blob(chunks).arrayBuffer();
                const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", whole));
                sums[id] = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
              }
              return sums;
            }
            """;

    private static final String SEALED =
            "select id from recording where form_item_id = ? and turn = 0 and state = 'SEALED'";

    private final Stack stack = Stack.shared();

    @Test
    void aSlowLineNeverShortensAnAnswer() {
        ApplicantPages applicant = new ApplicantPages(Invited.to(Invited.VOICE, "Sia Slow"));
        Page page = applicant.page();
        page.addInitScript(REMEMBER_CHUNKS);
        applicant.open();
        applicant.consent();
        applicant.checkEquipment();
        applicant.link("Go on to the practice").click();
        applicant.startTest();
        UUID item = applicant.itemId();
        Item content = applicant.itemContent();
        List<String> said = SpokenAnswers.good(content);
        VoiceSitting sitting = new VoiceSitting(applicant, SpokenAnswers::good);
        new BadLine(page, 5);

        sitting.takeOne();

        page.waitForCondition(
                () -> stack.database().find(UUID.class, SEALED, item).isPresent(), BadLine.patiently());
        UUID recording = stack.database().find(UUID.class, SEALED, item).orElseThrow();
        Map<?, ?> kept = (Map<?, ?>) page.evaluate(CHECKSUMS);
        assertThat(stack.database()
                        .find(String.class, "select encode(sha256, 'hex') from recording where id = ?", recording))
                .contains((String) kept.get(recording.toString()));
        assertThat(stack.database()
                        .find(Double.class, "select seconds from recording where id = ?", recording)
                        .orElseThrow())
                .isGreaterThan(Speech.audio(said.get(0)).seconds());
        page.context().close();
    }
}
