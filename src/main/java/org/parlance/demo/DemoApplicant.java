package org.parlance.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parlance.delivery.Agreement;
import org.parlance.engine.PcmAudio;
import org.parlance.web.Json;

/** The browser of a made-up applicant: the same requests, in the same order, that the applicant's pages send. */
final class DemoApplicant {
    private static final Pattern FORM_ITEM = Pattern.compile("data-form-item=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** One second of sound, as the pages send it. */
    private static final int CHUNK_BYTES = 2 * PcmAudio.RATE;

    private static final String JSON = "application/json";
    private static final Map<String, String> CONSENT = Map.of("version", Agreement.VERSION);

    private final URI address;
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(PATIENCE)
            .build();

    DemoApplicant(URI address) {
        this.address = address;
    }

    /** @param token of the applicant's link */
    void open(String token) {
        send("POST", "/sitting/open", Map.of("token", token));
        HttpResponse<String> consented = exchange(json("POST", "/sitting/consent", CONSENT));
        if (consented.statusCode() == 409) {
            // the test was begun before the server went down, by what is another browser now
            send("POST", "/sitting/device", Map.of());
            consented = exchange(json("POST", "/sitting/consent", CONSENT));
        }
        accepted(consented);
    }

    /** The item to be taken now; empty when the test is over. */
    Optional<UUID> current() {
        HttpResponse<String> page = exchange(request("/sitting/items/current").POST(BodyPublishers.noBody()));
        if (page.statusCode() == 204) {
            return Optional.empty();
        }
        Matcher found = FORM_ITEM.matcher(accepted(page).body());
        if (!found.find()) {
            throw new IllegalStateException("the page names no item");
        }
        UUID item = UUID.fromString(found.group(1));
        accepted(exchange(request(path(item, "ready")).POST(BodyPublishers.noBody())));
        return Optional.of(item);
    }

    void write(UUID item, Map<String, ?> answer) {
        send("PUT", path(item, "answer"), answer);
    }

    /** Records a turn and sends all of it. @return the recording's id */
    UUID record(UUID item, int turn, byte[] samples) {
        UUID recording = UUID.randomUUID();
        String path = "/sitting/recordings/" + recording;
        send(
                "PUT",
                path,
                Map.of("formItemId", item, "turn", turn, "take", 0, "purpose", "answer", "sampleRate", PcmAudio.RATE));
        int chunks = 0;
        for (int from = 0; from < samples.length; from += CHUNK_BYTES) {
            byte[] chunk = Arrays.copyOfRange(samples, from, Math.min(samples.length, from + CHUNK_BYTES));
            accepted(exchange(request(path + "/chunks/" + chunks)
                    .header("Content-Type", "application/octet-stream")
                    .header("X-Chunk-SHA256", sha256(chunk))
                    .PUT(BodyPublishers.ofByteArray(chunk))));
            chunks++;
        }
        send("POST", path + "/seal", Map.of("chunks", chunks, "sha256", sha256(samples)));
        return recording;
    }

    /** @param finish reason and recordings, as the page names them */
    JsonNode finish(UUID item, Map<String, ?> finish) {
        return Json.read(send("POST", path(item, "finish"), finish), JsonNode.class);
    }

    private static String path(UUID item, String what) {
        return "/sitting/items/" + item + "/" + what;
    }

    private String send(String method, String path, Map<String, ?> body) {
        return accepted(exchange(json(method, path, body))).body();
    }

    private HttpRequest.Builder json(String method, String path, Map<String, ?> body) {
        return request(path).header("Content-Type", JSON).method(method, BodyPublishers.ofString(Json.write(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .header("User-Agent", "Parlance demo")
                .header("Accept", "*/*");
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("the server does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static HttpResponse<String> accepted(HttpResponse<String> response) {
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(response.request().uri().getPath() + " was refused: "
                    + response.statusCode() + " " + response.body());
        }
        return response;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
