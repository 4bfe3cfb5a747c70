package org.parlance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parlance.bank.Item;
import org.parlance.bank.ItemJson;
import org.parlance.engine.PcmAudio;
import org.parlance.testing.Speech;

/** A spoken test that is over in seconds: what is said was recorded before, and is sent as a page sends it. */
final class SentSitting {
    private static final int CHUNK_BYTES = 64 * 1024;
    private static final Pattern FORM_ITEM = Pattern.compile("data-form-item=\"([^\"]+)\"");

    private final String url = Stack.shared().server().url();
    private final APIRequestContext requests;
    private final SpokenAnswers answers;

    /** @param applicant who has given consent */
    SentSitting(ApplicantPages applicant, SpokenAnswers answers) {
        this.requests = applicant.page().context().request();
        this.answers = answers;
    }

    /** Every spoken question; none that is answered by choosing. */
    void takeAll() {
        for (APIResponse page = current(); page.status() == 200; page = current()) {
            Matcher found = FORM_ITEM.matcher(page.text());
            assertThat(found.find()).isTrue();
            take(UUID.fromString(found.group(1)));
        }
    }

    private APIResponse current() {
        return requests.post(url + "/sitting/items/current", options());
    }

    private void take(UUID formItem) {
        String path = "/sitting/items/" + formItem;
        send("POST", path + "/ready", options());
        List<String> said = answers.to(item(formItem));
        List<Map<String, ?>> takes = new ArrayList<>();
        for (int turn = 0; turn < said.size(); turn++) {
            if (!said.get(turn).isEmpty()) {
                takes.add(record(
                        formItem, turn, Speech.byApplicant(said.get(turn)).bytes()));
            }
        }
        send("POST", path + "/finish", options().setData(Map.of("reason", "stopped", "recordings", takes)));
    }

    private static Item item(UUID formItem) {
        return Stack.shared()
                .database()
                .find(String.class, "select item::text from form_item where id = ?", formItem)
                .map(ItemJson::read)
                .orElseThrow();
    }

    private Map<String, ?> record(UUID formItem, int turn, byte[] samples) {
        UUID recording = UUID.randomUUID();
        String path = "/sitting/recordings/" + recording;
        send(
                "PUT",
                path,
                options()
                        .setData(Map.of(
                                "formItemId",
                                formItem.toString(),
                                "turn",
                                turn,
                                "take",
                                0,
                                "purpose",
                                "answer",
                                "sampleRate",
                                PcmAudio.RATE)));
        int chunks = 0;
        for (int from = 0; from < samples.length; from += CHUNK_BYTES) {
            byte[] chunk = Arrays.copyOfRange(samples, from, Math.min(samples.length, from + CHUNK_BYTES));
            send(
                    "PUT",
                    path + "/chunks/" + chunks,
                    options()
                            .setHeader("Content-Type", "application/octet-stream")
                            .setHeader("X-Chunk-SHA256", sha256(chunk))
                            .setData(chunk));
            chunks++;
        }
        send("POST", path + "/seal", options().setData(Map.of("chunks", chunks, "sha256", sha256(samples))));
        return Map.of("id", recording.toString(), "turn", turn, "take", 0, "chunks", chunks);
    }

    private void send(String method, String path, RequestOptions options) {
        APIResponse response = requests.fetch(url + path, options.setMethod(method));
        assertThat(response.ok())
                .as("%s %s: %s", method, path, response.status())
                .isTrue();
    }

    private static RequestOptions options() {
        return RequestOptions.create().setHeader("Accept", "*/*");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
