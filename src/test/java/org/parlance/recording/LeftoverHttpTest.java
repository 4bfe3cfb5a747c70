package org.parlance.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Item;
import org.parlance.delivery.Attempts;
import org.parlance.delivery.FormItems;
import org.parlance.engine.PcmAudio;
import org.parlance.testing.Patience;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.Speech;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestApplicant.TakenItem;
import org.parlance.testing.TestClock;
import org.parlance.testing.TestHiring;
import org.parlance.verdict.Outcome;
import org.parlance.verdict.Reason;
import org.parlance.verdict.Verdict;
import org.parlance.verdict.Verdicts;

/** What becomes of recordings that did not come in whole within the upload window. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class LeftoverHttpTest {
    @Inject
    TestHiring hiring;

    @Inject
    TestClock clock;

    @Inject
    LeftoverSweeper sweeper;

    @Inject
    RecordingStore store;

    @Inject
    Recordings recordings;

    @Inject
    RecordingAudio audio;

    @Inject
    FormItems formItems;

    @Inject
    Attempts attempts;

    @Inject
    Verdicts verdicts;

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
    void theStartWithoutAGapIsKeptAndMarked() throws IOException {
        Item.ReadAloud text = (Item.ReadAloud) formItems.findById(item.id()).item();
        byte[] spoken = Speech.byApplicant(text.text()).bytes();
        List<byte[]> chunks = TestApplicant.chunks(spoken);
        for (int number : new int[] {0, 1, 2, 4}) {
            applicant.chunk(recording, number, chunks.get(number)).statusCode(204);
        }

        leaveUntilTheWindowIsOver();

        Recording kept = recordings.findById(recording);
        assertThat(kept.state()).isEqualTo(Recording.State.SEALED);
        assertThat(kept.incomplete()).isTrue();
        assertThat(kept.seconds()).isEqualTo(3);
        assertThat(PcmAudio.ofWav(audio.wav(kept)).bytes())
                .hasSize(3 * TestApplicant.CHUNK_BYTES)
                .startsWith(chunks.get(0));
        assertThat(reviewReasons()).contains("recording-incomplete");
    }

    @Test
    void whereNothingCameTheRecordingIsLostAndAPersonLooks() {
        leaveUntilTheWindowIsOver();

        assertThat(recordings.findById(recording).state()).isEqualTo(Recording.State.LOST);
        assertThat(reviewReasons()).contains("recording-lost");
    }

    @Test
    void withinTheWindowNothingIsSealedForAnybody() {
        applicant.finish(item, "stopped", List.of(recording));
        applicant.skipTheRest();
        clock.advance(Duration.ofHours(23));

        sweeper.run();

        assertThat(recordings.findById(recording).state()).isEqualTo(Recording.State.OPEN);
        assertThat(verdicts.standing(attemptId())).isEmpty();
    }

    /** The page was loaded again in mid-answer and recorded nothing more. */
    @Test
    void aTakeThatIsLostHidesNoEarlierOne() {
        Item.ReadAloud text = (Item.ReadAloud) formItems.findById(item.id()).item();
        byte[] spoken = Speech.byApplicant(text.text()).bytes();
        send(spoken);
        seal(spoken);
        applicant.announce(UUID.randomUUID(), item, 0, 1).statusCode(201);

        leaveUntilTheWindowIsOver();

        assertThat(reviewReasons()).contains("begun-again").doesNotContain("recording-lost");
    }

    /** As after a restore of a dump and of a later copy of the store. */
    @Test
    void whereTheChunksAreGoneTheWholeIsSealed() throws IOException {
        byte[] spoken = Speech.noise(3, 0.1).bytes();
        send(spoken);
        store.put(recording, PcmAudio.ofSamples(spoken).toWav());
        store.forgetChunks(recording);

        seal(spoken);

        Recording kept = QuarkusTransaction.requiringNew().call(() -> recordings.findById(recording));
        assertThat(kept.state()).isEqualTo(Recording.State.SEALED);
        assertThat(PcmAudio.ofWav(audio.wav(kept)).bytes()).isEqualTo(spoken);
    }

    @Test
    void aChunkThatIsGoneIsAGapAndAPersonLooks() throws IOException {
        byte[] spoken = Speech.noise(3, 0.1).bytes();
        send(spoken);
        store.put(recording, PcmAudio.ofSamples(Speech.noise(2, 0.1).bytes()).toWav());
        store.forgetChunks(recording);

        leaveUntilTheWindowIsOver();

        assertThat(recordings.findById(recording).state()).isEqualTo(Recording.State.LOST);
        assertThat(reviewReasons()).contains("recording-lost");
    }

    private void send(byte[] spoken) {
        List<byte[]> chunks = TestApplicant.chunks(spoken);
        for (int number = 0; number < chunks.size(); number++) {
            applicant.chunk(recording, number, chunks.get(number)).statusCode(204);
        }
    }

    private void seal(byte[] spoken) {
        applicant
                .seal(recording, TestApplicant.chunks(spoken).size(), TestApplicant.sha256(spoken))
                .statusCode(200);
    }

    private void leaveUntilTheWindowIsOver() {
        applicant.finish(item, "stopped", List.of(recording));
        applicant.skipTheRest();
        clock.advance(Duration.ofHours(24).plusMinutes(1));
        sweeper.run();
        sweeper.run();
    }

    private List<String> reviewReasons() {
        Verdict verdict = await().atMost(Patience.LIMIT)
                .until(() -> verdicts.standing(attemptId()), Optional::isPresent)
                .orElseThrow()
                .verdict();
        assertThat(verdict.outcome()).isEqualTo(Outcome.REVIEW);
        return verdict.reasons().stream()
                .filter(reason -> reason.code() == Reason.Code.UNSCORABLE)
                .map(Reason::name)
                .toList();
    }

    private UUID attemptId() {
        return attempts.latest(applicant.invitationId()).orElseThrow().id();
    }
}
