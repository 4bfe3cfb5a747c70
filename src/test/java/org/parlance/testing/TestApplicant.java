package org.parlance.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parlance.bank.ItemType;
import org.parlance.delivery.Agreement;

/** An applicant's browser, as far as the server can tell: plain requests with a cookie. */
public final class TestApplicant {
    /** One second of sound. */
    public static final int CHUNK_BYTES = 32_000;

    /** To a test of a campaign that gives no notice of its own, by somebody who is not asked of their voice. */
    public static final Map<String, String> CONSENT = Map.of("version", Agreement.VERSION);

    private static final String COOKIE = "parlance_sitting";
    private static final String WAITING = "parlance_code";

    /** An item as the server has put it on the page. */
    public record TakenItem(UUID id, String type, int position, int of, String html) {
        private static TakenItem of(String html) {
            return new TakenItem(
                    UUID.fromString(attribute(html, "form-item")),
                    attribute(html, "type"),
                    Integer.parseInt(attribute(html, "position")),
                    Integer.parseInt(attribute(html, "of")),
                    html);
        }

        private static String attribute(String html, String name) {
            Matcher found = Pattern.compile("data-" + name + "=\"([^\"]*)\"").matcher(html);
            if (!found.find()) {
                throw new AssertionError("no data-" + name + " in " + html);
            }
            return found.group(1);
        }
    }

    private final UUID invitationId;
    private final String token;
    private final String phone;
    private String cookie;
    private String waiting;

    TestApplicant(UUID invitationId, String token, String phone) {
        this.invitationId = invitationId;
        this.token = token;
        this.phone = phone;
    }

    public UUID invitationId() {
        return invitationId;
    }

    public String token() {
        return token;
    }

    public String phone() {
        return phone;
    }

    /** A request of this browser, with its cookie when it has one. */
    public RequestSpecification request() {
        RequestSpecification request = given().redirects().follow(false);
        if (waiting != null) {
            request.cookie(WAITING, waiting);
        }
        return cookie == null ? request : request.cookie(COOKIE, cookie);
    }

    public ValidatableResponse get(String path) {
        return request().get(path).then();
    }

    public ValidatableResponse post(String path, Map<String, ?> body) {
        return request().contentType(ContentType.JSON).body(body).post(path).then();
    }

    public ValidatableResponse put(String path, Map<String, ?> body) {
        return request().contentType(ContentType.JSON).body(body).put(path).then();
    }

    /** The same person with the same link in another browser. */
    public TestApplicant inAnotherBrowser() {
        return new TestApplicant(invitationId, token, phone);
    }

    /** Exchanges the link's token for the cookie. */
    public TestApplicant open() {
        Response opened = post("/sitting/open", Map.of("token", token))
                .statusCode(200)
                .extract()
                .response();
        cookie = opened.getCookie(COOKIE);
        return this;
    }

    /** Opens the link where a code by mail is asked for. */
    public ValidatableResponse openAndWait() {
        ValidatableResponse answer = post("/sitting/open", Map.of("token", token));
        String device = answer.extract().cookie(WAITING);
        waiting = device == null ? waiting : device;
        return answer;
    }

    /** Types the code that was mailed; the right one gives the cookie. */
    public ValidatableResponse type(String code) {
        ValidatableResponse answer = post("/sitting/code", Map.of("code", code));
        String given = answer.extract().cookie(COOKIE);
        cookie = given == null ? cookie : given;
        return answer;
    }

    public TestApplicant consent() {
        post("/sitting/consent", CONSENT).statusCode(200);
        return this;
    }

    /** The item to be taken now, as it is delivered; empty when the test is over. */
    public Optional<TakenItem> current() {
        Response response = request().post("/sitting/items/current");
        return switch (response.statusCode()) {
            case 200 -> Optional.of(TakenItem.of(response.asString()));
            case 204 -> Optional.empty();
            default -> throw new AssertionError(response.statusLine() + " " + response.asString());
        };
    }

    /** The item to be taken now, with its clock started. */
    public TakenItem take() {
        TakenItem item = current().orElseThrow(() -> new AssertionError("the test is over"));
        ready(item);
        return item;
    }

    /** The next item of a type, with its clock started; those before it are left out. */
    public TakenItem take(ItemType type) {
        TakenItem item = take();
        while (!item.type().equals(type.id())) {
            finish(item, "skipped");
            item = take();
        }
        return item;
    }

    /** @return seconds left */
    public double ready(TakenItem item) {
        return remaining(post(item, "ready").statusCode(200));
    }

    /** @return seconds left */
    public double heartbeat(TakenItem item) {
        return remaining(post(item, "heartbeat").statusCode(200));
    }

    private ValidatableResponse post(TakenItem item, String what) {
        return request().post(path(item, what)).then();
    }

    private static double remaining(ValidatableResponse clocked) {
        return clocked.extract().jsonPath().getDouble("remainingSeconds");
    }

    public static String path(TakenItem item, String what) {
        return "/sitting/items/" + item.id() + "/" + what;
    }

    /** Ends an item without having recorded anything. */
    public String finish(TakenItem item, String reason) {
        return finish(item, reason, List.of());
    }

    /** @param recordings one for each turn, in order @return "item" or "done" */
    public String finish(TakenItem item, String reason, List<UUID> recordings) {
        List<Map<String, ?>> takes = new ArrayList<>();
        for (int turn = 0; turn < recordings.size(); turn++) {
            takes.add(Map.of("id", recordings.get(turn), "turn", turn, "take", 0, "chunks", 1));
        }
        return post(path(item, "finish"), Map.of("reason", reason, "recordings", takes))
                .statusCode(200)
                .extract()
                .path("next");
    }

    /** Ends all items that are left, without answers. */
    public void skipTheRest() {
        Optional<TakenItem> item = current();
        while (item.isPresent()) {
            finish(item.get(), "skipped");
            item = current();
        }
    }

    /** Records a turn and sends all of it. */
    public UUID record(TakenItem item, int turn, byte[] pcm) {
        UUID recording = announce(item, turn);
        List<byte[]> chunks = chunks(pcm);
        for (int number = 0; number < chunks.size(); number++) {
            chunk(recording, number, chunks.get(number)).statusCode(204);
        }
        seal(recording, chunks.size(), sha256(pcm)).statusCode(200);
        return recording;
    }

    public UUID announce(TakenItem item, int turn) {
        UUID recording = UUID.randomUUID();
        announce(recording, item, turn, 0).statusCode(201);
        return recording;
    }

    public ValidatableResponse announce(UUID recording, TakenItem item, int turn, int take) {
        return put(
                "/sitting/recordings/" + recording,
                Map.of("formItemId", item.id(), "turn", turn, "take", take, "purpose", "answer", "sampleRate", 16_000));
    }

    public ValidatableResponse chunk(UUID recording, int number, byte[] bytes) {
        return chunk(recording, number, bytes, sha256(bytes));
    }

    public ValidatableResponse chunk(UUID recording, int number, byte[] bytes, String sha256) {
        return request()
                .contentType(ContentType.BINARY)
                .header("X-Chunk-SHA256", sha256)
                .body(bytes)
                .put("/sitting/recordings/" + recording + "/chunks/" + number)
                .then();
    }

    public ValidatableResponse seal(UUID recording, int chunks, String sha256) {
        return post("/sitting/recordings/" + recording + "/seal", Map.of("chunks", chunks, "sha256", sha256));
    }

    public static List<byte[]> chunks(byte[] pcm) {
        List<byte[]> chunks = new ArrayList<>();
        for (int from = 0; from < pcm.length; from += CHUNK_BYTES) {
            chunks.add(Arrays.copyOfRange(pcm, from, Math.min(pcm.length, from + CHUNK_BYTES)));
        }
        return chunks;
    }

    /** Hex. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
