package org.parlance.resilience;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parlance.testing.TestApplicant;
import org.parlance.web.Json;

/**
 * An applicant's browser over plain HTTP: it sends what the pages send, tries what fails again as they do, and writes
 * down what was acknowledged.
 */
final class PlainApplicant {
    private static final Pattern ITEM = Pattern.compile("data-form-item=\"([^\"]+)\"");
    private static final Pattern TYPE = Pattern.compile("data-type=\"([^\"]+)\"");
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final long FIRST_PAUSE_MS = 100;
    private static final long LONGEST_PAUSE_MS = 1000;

    /** After which the page would still go on; the test does not. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** A request that was answered for good. */
    record Answer(int status, String body) {}

    private final URI address;
    private final String token;
    private final Runnable beforeEach;
    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<UUID, ByteArrayOutputStream> acknowledged = new LinkedHashMap<>();
    private final Map<UUID, String> written = new LinkedHashMap<>();
    private final List<Answer> failures = new ArrayList<>();

    /** @param beforeEach is told of each request before it is sent the first time */
    PlainApplicant(URI address, String token, Runnable beforeEach) {
        this.address = address;
        this.token = token;
        this.beforeEach = beforeEach;
    }

    /** Takes all of the test as fast as it goes. @param sound what is said to every task that is spoken */
    void takeAll(byte[] sound) {
        takeAll(sound, Duration.ZERO);
    }

    /** Takes all of the test. @param thinking the time between two tasks */
    void takeAll(byte[] sound, Duration thinking) {
        begin();
        Optional<Answer> page = current();
        while (page.isPresent()) {
            take(page.get(), sound);
            LockSupport.parkNanos(thinking.toNanos());
            page = current();
        }
    }

    private void begin() {
        json("POST", "/sitting/open", Map.of("token", token));
        json("POST", "/sitting/consent", TestApplicant.CONSENT);
    }

    private void take(Answer page, byte[] sound) {
        UUID item = UUID.fromString(find(ITEM, page.body()));
        String type = find(TYPE, page.body());
        String path = "/sitting/items/" + item;
        if (post(path + "/ready").status() == 409) {
            return;
        }
        List<Map<String, ?>> takes = new ArrayList<>();
        if (Spoken.TYPES.contains(type)) {
            record(item, sound).ifPresent(takes::add);
        } else if (type.equals("email")) {
            String text = "Thank you for your message about " + item + ". We will send the parcel tomorrow.";
            Answer saved = json("PUT", path + "/answer", Map.of("text", text, "typedSeconds", 30, "pastes", 0));
            if (saved.status() == 200) {
                written.put(item, text);
            }
        }
        json("POST", path + "/finish", Map.of("reason", "stopped", "recordings", takes));
    }

    /** @return what is told at the item's end; empty where nothing can be said */
    private Optional<Map<String, ?>> record(UUID item, byte[] sound) {
        for (int turn = 0; turn < 2; turn++) {
            UUID recording = UUID.randomUUID();
            String path = "/sitting/recordings/" + recording;
            Answer announced = json(
                    "PUT",
                    path,
                    Map.of("formItemId", item, "turn", turn, "take", 0, "purpose", "answer", "sampleRate", 16000));
            if (announced.status() / 100 == 2) {
                int chunks = sendAll(recording, sound);
                json("POST", path + "/seal", Map.of("chunks", chunks, "sha256", TestApplicant.sha256(sound)));
                return Optional.of(Map.of("id", recording, "turn", turn, "take", 0, "chunks", chunks));
            }
        }
        return Optional.empty();
    }

    private int sendAll(UUID recording, byte[] sound) {
        List<byte[]> chunks = TestApplicant.chunks(sound);
        for (int number = 0; number < chunks.size(); number++) {
            byte[] chunk = chunks.get(number);
            Answer answer = send(request("/sitting/recordings/" + recording + "/chunks/" + number)
                    .header("Content-Type", "application/octet-stream")
                    .header("X-Chunk-SHA256", TestApplicant.sha256(chunk))
                    .PUT(BodyPublishers.ofByteArray(chunk)));
            if (answer.status() != 204) {
                throw new AssertionError("chunk " + number + " of " + recording + " was refused: " + answer);
            }
            acknowledged
                    .computeIfAbsent(recording, id -> new ByteArrayOutputStream())
                    .writeBytes(chunk);
        }
        return chunks.size();
    }

    /** The page of the item that is to be taken; goes on after an interruption. Empty when the test is over. */
    private Optional<Answer> current() {
        Answer page = post("/sitting/items/current");
        while (page.status() == 409) {
            post("/sitting/resume");
            page = post("/sitting/items/current");
        }
        if (page.status() != 200 && page.status() != 204) {
            throw new AssertionError("no item: " + page);
        }
        return page.status() == 200 ? Optional.of(page) : Optional.empty();
    }

    private Answer once(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = browser.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            return new Answer(0, String.valueOf(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Answer post(String path) {
        return send(request(path).POST(BodyPublishers.noBody()));
    }

    private Answer json(String method, String path, Map<String, ?> body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(Json.write(body))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(LONGEST)
                .header("User-Agent", "Parlance test")
                .header("Accept", "*/*");
    }

    /** A broken line, 429 and 5xx pass; the pauses double, as in the pages, only shorter. */
    private Answer send(HttpRequest.Builder request) {
        beforeEach.run();
        long until = System.nanoTime() + PATIENCE.toNanos();
        long pause = FIRST_PAUSE_MS;
        Answer answer = once(request);
        while (passing(answer)) {
            if (System.nanoTime() > until) {
                throw new AssertionError("given up: " + request.build().uri() + " " + answer);
            }
            failures.add(answer);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
            pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
            answer = once(request);
        }
        return answer;
    }

    private static boolean passing(Answer answer) {
        return answer.status() == 0 || answer.status() == 429 || answer.status() >= 500;
    }

    private static String find(Pattern pattern, String html) {
        Matcher found = pattern.matcher(html);
        if (!found.find()) {
            throw new AssertionError("no " + pattern + " in " + html);
        }
        return found.group(1);
    }

    /** SHA-256 of the acknowledged sound of each recording. */
    Map<UUID, String> acknowledged() {
        Map<UUID, String> checksums = new LinkedHashMap<>();
        acknowledged.forEach((id, bytes) -> checksums.put(id, TestApplicant.sha256(bytes.toByteArray())));
        return checksums;
    }

    /** The acknowledged texts by their form items. */
    Map<UUID, String> written() {
        return written;
    }

    /** What was answered, status 0 for a broken line, to requests that were sent again. */
    List<Answer> failures() {
        return failures;
    }
}
