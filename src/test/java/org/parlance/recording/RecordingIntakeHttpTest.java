package org.parlance.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parlance.testing.Refusals.assertRefused;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parlance.engine.PcmAudio;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.Speech;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestApplicant.TakenItem;
import org.parlance.testing.TestClock;
import org.parlance.testing.TestHiring;

/** How recordings come in: each answer that the intake gives, through HTTP. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class RecordingIntakeHttpTest {
    private static final byte[] SOUND = Speech.noise(3.5, 0.1).bytes();
    private static final List<byte[]> CHUNKS = TestApplicant.chunks(SOUND);
    private static final byte[] OTHER = Speech.noise(1, 0.2).bytes();

    @Inject
    TestHiring hiring;

    @Inject
    TestClock clock;

    @Inject
    Recordings recordings;

    @Inject
    RecordingStore store;

    private TestApplicant applicant;
    private TakenItem item;
    private UUID recording;

    @BeforeEach
    void startRecording() {
        applicant = hiring.invite(TestHiring.VOICE).open().consent();
        item = applicant.take();
        recording = applicant.announce(item, 0);
    }

    @Test
    void aChunkSentTwiceIsHarmless() {
        applicant.chunk(recording, 0, CHUNKS.get(0)).statusCode(204).header("X-Late", "false");
        applicant.chunk(recording, 0, CHUNKS.get(0)).statusCode(204).header("X-Late", "false");
    }

    @Test
    void aChunkSentTwiceAtOnceIsHarmless() {
        assertThat(atOnce(CHUNKS.get(0), CHUNKS.get(0), CHUNKS.get(0), CHUNKS.get(0)))
                .containsOnly(204);
    }

    @Test
    void otherBytesOfTheSameNumberAreRefused() throws IOException {
        applicant.chunk(recording, 0, CHUNKS.get(0)).statusCode(204);

        assertRefused(applicant.chunk(recording, 0, OTHER), 409);

        applicant.seal(recording, 1, TestApplicant.sha256(CHUNKS.get(0))).statusCode(200);
        assertThat(sealedSound()).isEqualTo(CHUNKS.get(0));
    }

    @Test
    void ofTwoChunksOfOneNumberAtOnceOneIsKept() {
        assertThat(atOnce(CHUNKS.get(0), OTHER)).containsExactlyInAnyOrder(204, 409);
    }

    private List<Integer> atOnce(byte[]... chunks) {
        return Stream.of(chunks)
                .map(bytes -> CompletableFuture.supplyAsync(
                        () -> applicant.chunk(recording, 0, bytes).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    @Test
    void chunksOutOfOrderBecomeWhatWasRecorded() throws IOException {
        for (int number : new int[] {2, 0, 3, 1}) {
            applicant.chunk(recording, number, CHUNKS.get(number)).statusCode(204);
        }
        applicant.seal(recording, 4, TestApplicant.sha256(SOUND)).statusCode(200);

        assertThat(TestApplicant.sha256(sealedSound())).isEqualTo(TestApplicant.sha256(SOUND));
        Recording sealed = kept();
        assertThat(sealed.state()).isEqualTo(Recording.State.SEALED);
        assertThat(sealed.seconds()).isEqualTo(3.5);
        assertThat(sealed.incomplete()).isFalse();
        assertThat(sealed.overTime()).isFalse();
    }

    @Test
    void aGapIsNamedAndCanBeFilled() {
        applicant.chunk(recording, 0, CHUNKS.get(0)).statusCode(204);
        applicant.chunk(recording, 3, CHUNKS.get(3)).statusCode(204);

        ValidatableResponse refused = applicant.seal(recording, 4, TestApplicant.sha256(SOUND));

        assertThat(assertRefused(refused, 409).getList("missing")).isEqualTo(List.of(1, 2));
        applicant.chunk(recording, 1, CHUNKS.get(1)).statusCode(204);
        applicant.chunk(recording, 2, CHUNKS.get(2)).statusCode(204);
        applicant.seal(recording, 4, TestApplicant.sha256(SOUND)).statusCode(200);
    }

    @Test
    void nothingCannotBeSealed() {
        ValidatableResponse refused = applicant.seal(recording, 1, TestApplicant.sha256(SOUND));
        assertThat(assertRefused(refused, 409).getList("missing")).isEqualTo(List.of(0));
    }

    @Test
    void moreChunksThanFitIntoARecordingAreNotEvenCounted() {
        applicant
                .seal(recording, Integer.MAX_VALUE, TestApplicant.sha256(SOUND))
                .statusCode(400)
                .contentType("application/problem+json");
        assertRefused(applicant.chunk(recording, Integer.MAX_VALUE, CHUNKS.get(0)), 413);
    }

    @Test
    void whatLiesBeyondTheAllowedSecondsIsKeptAndMarked() throws IOException {
        double allowed = kept().allowedSeconds();
        byte[] sound = Speech.noise(allowed + 3, 0.1).bytes();
        List<byte[]> chunks = TestApplicant.chunks(sound);
        for (int number = 0; number < chunks.size(); number++) {
            boolean late = number >= allowed + 1;
            applicant
                    .chunk(recording, number, chunks.get(number))
                    .statusCode(204)
                    .header("X-Late", String.valueOf(late));
        }
        applicant.seal(recording, chunks.size(), TestApplicant.sha256(sound)).statusCode(200);

        assertThat(kept().overTime()).isTrue();
        assertThat(sealedSound()).isEqualTo(sound);
    }

    @Test
    void aRecordingOfMoreThanFiveMinutesIsRefused() {
        byte[] twoSeconds = Speech.silence(2).bytes();
        for (int number = 0; number < 150; number++) {
            applicant.chunk(recording, number, twoSeconds).statusCode(204);
        }
        assertRefused(applicant.chunk(recording, 150, new byte[2]), 413);
    }

    @Test
    void aSlowLineHas24HoursAndNotMore() {
        applicant.chunk(recording, 0, CHUNKS.get(0)).statusCode(204);
        applicant.finish(item, "stopped", List.of(recording));
        applicant.skipTheRest();

        clock.advance(Duration.ofHours(24).minusMinutes(2));
        applicant.chunk(recording, 1, CHUNKS.get(1)).statusCode(204).header("X-Late", "false");

        clock.advance(Duration.ofMinutes(3));
        assertRefused(applicant.chunk(recording, 2, CHUNKS.get(2)), 410);
        assertRefused(applicant.announce(UUID.randomUUID(), item, 0, 1), 410);
    }

    @Test
    void anotherAttemptsRecordingIsRefused() {
        TestApplicant other = hiring.invite(TestHiring.VOICE).open().consent();

        assertRefused(other.chunk(recording, 0, CHUNKS.get(0)), 403);
        assertRefused(other.seal(recording, 1, TestApplicant.sha256(CHUNKS.get(0))), 403);
        assertRefused(other.announce(recording, item, 0, 0), 403);
        assertRefused(other.announce(UUID.randomUUID(), item, 0, 0), 404);
    }

    @Test
    void chunksAreOfSoundAndOfALimitedSize() {
        applicant.chunk(recording, 0, new byte[64 * 1024]).statusCode(204);
        assertRefused(applicant.chunk(recording, 1, new byte[64 * 1024 + 2]), 413);
        assertRefused(applicant.chunk(recording, 1, new byte[1001]), 400);
        assertRefused(applicant.chunk(recording, 1, new byte[0]), 400);
        assertRefused(applicant.chunk(recording, 1, CHUNKS.get(1), TestApplicant.sha256(OTHER)), 400);
        assertRefused(applicant.chunk(recording, -1, CHUNKS.get(1)), 400);
    }

    @Test
    void otherContentIsRefused() {
        for (String type : List.of("audio/wav", "application/json", "text/plain")) {
            ValidatableResponse refused = applicant
                    .request()
                    .config(RestAssured.config()
                            .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(type, ContentType.BINARY)))
                    .header("Content-Type", type)
                    .body(CHUNKS.get(0))
                    .put("/sitting/recordings/" + recording + "/chunks/0")
                    .then();
            assertRefused(refused, 415);
        }
    }

    @Test
    void anUnknownRecordingIsNotFound() {
        assertRefused(applicant.chunk(UUID.randomUUID(), 0, CHUNKS.get(0)), 404);
        assertRefused(applicant.seal(UUID.randomUUID(), 1, TestApplicant.sha256(SOUND)), 404);
    }

    @Test
    void aSealedRecordingStaysAsItIs() throws IOException {
        byte[] sound = CHUNKS.get(0);
        applicant.chunk(recording, 0, sound).statusCode(204);
        applicant.seal(recording, 1, TestApplicant.sha256(sound)).statusCode(200);

        applicant.seal(recording, 1, TestApplicant.sha256(sound)).statusCode(200);
        applicant.chunk(recording, 0, sound).statusCode(204);
        assertRefused(applicant.seal(recording, 1, TestApplicant.sha256(OTHER)), 409);
        assertRefused(applicant.chunk(recording, 0, OTHER), 409);
        assertRefused(applicant.chunk(recording, 1, OTHER), 409);
        assertThat(sealedSound()).isEqualTo(sound);
    }

    @Test
    void aWholeWithAnotherChecksumIsNotSealed() {
        applicant.chunk(recording, 0, CHUNKS.get(0)).statusCode(204);

        assertRefused(applicant.seal(recording, 1, TestApplicant.sha256(OTHER)), 409);

        assertThat(kept().state()).isEqualTo(Recording.State.OPEN);
        applicant.seal(recording, 1, TestApplicant.sha256(CHUNKS.get(0))).statusCode(200);
    }

    @Test
    void withoutASittingNothingIsTaken() {
        TestApplicant stranger = hiring.invite(TestHiring.VOICE);

        assertRefused(stranger.chunk(recording, 0, CHUNKS.get(0)), 401);
        assertRefused(stranger.seal(recording, 1, TestApplicant.sha256(SOUND)), 401);
        assertRefused(stranger.announce(recording, item, 0, 0), 401);
    }

    @Test
    void aRecordingIsAnnouncedOnceForItsTurnAndTake() {
        applicant.announce(recording, item, 0, 0).statusCode(200);
        applicant.announce(UUID.randomUUID(), item, 0, 1).statusCode(201);

        assertRefused(applicant.announce(recording, item, 0, 1), 409);
        assertRefused(applicant.announce(UUID.randomUUID(), item, 0, 0), 409);
        assertRefused(applicant.announce(UUID.randomUUID(), item, 1, 0), 404);
    }

    @Test
    void aSoundCheckBelongsToNoItemAndAnAnswerToOne() {
        UUID check = UUID.randomUUID();
        Map<String, ?> announcement = Map.of("turn", 0, "take", 0, "purpose", "check", "sampleRate", 16_000);
        applicant.put("/sitting/recordings/" + check, announcement).statusCode(201);
        applicant.put("/sitting/recordings/" + check, announcement).statusCode(200);
        applicant.chunk(check, 0, CHUNKS.get(0)).statusCode(204);
        applicant.seal(check, 1, TestApplicant.sha256(CHUNKS.get(0))).statusCode(200);

        assertRefused(
                applicant.put(
                        "/sitting/recordings/" + UUID.randomUUID(),
                        Map.of("turn", 0, "take", 1, "purpose", "answer", "sampleRate", 16_000)),
                400);
        assertRefused(
                applicant.put(
                        "/sitting/recordings/" + UUID.randomUUID(),
                        Map.of(
                                "formItemId",
                                item.id(),
                                "turn",
                                0,
                                "take",
                                2,
                                "purpose",
                                "check",
                                "sampleRate",
                                16_000)),
                400);
    }

    /** The row as it is now. */
    private Recording kept() {
        return QuarkusTransaction.requiringNew().call(() -> recordings.findById(recording));
    }

    /** The PCM bytes of the file that is kept. */
    private byte[] sealedSound() throws IOException {
        byte[] wav = store.open(recording).readAllBytes();
        assertThat(PcmAudio.ofWav(new ByteArrayInputStream(wav)).bytes())
                .isEqualTo(Arrays.copyOfRange(wav, 44, wav.length));
        return Arrays.copyOfRange(wav, 44, wav.length);
    }
}
