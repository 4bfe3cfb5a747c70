package org.parlance.recording;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.Attempts;
import org.parlance.delivery.FormItem;
import org.parlance.delivery.FormItems;
import org.parlance.engine.PcmAudio;
import org.parlance.jobs.Jobs;
import org.parlance.tracing.Steps;
import org.parlance.web.Problems;

/** Makes recordings whole: first durable in the store, then sealed and handed to scoring in one transaction. */
@ApplicationScoped
class RecordingSealer {
    private static final Logger LOG = Logger.getLogger(RecordingSealer.class);

    private final Recordings recordings;
    private final RecordingGate gate;
    private final RecordingStore store;
    private final Attempts attempts;
    private final FormItems formItems;
    private final Jobs jobs;
    private final Clock clock;

    RecordingSealer(
            Recordings recordings,
            RecordingGate gate,
            RecordingStore store,
            Attempts attempts,
            FormItems formItems,
            Jobs jobs,
            Clock clock) {
        this.recordings = recordings;
        this.gate = gate;
        this.store = store;
        this.attempts = attempts;
        this.formItems = formItems;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Seals a recording: every chunk from 0 is there and the whole is what the page recorded. Again is harmless.
     *
     * @param count chunks that the page made
     * @param sha256 of all its PCM bytes, hex
     * @throws HttpProblem 409 with the numbers in {@code missing} when there are gaps, or when the whole has another
     *     checksum; 503 when the store is away or full, in which case nothing has changed
     */
    void seal(Attempt attempt, UUID recordingId, int count, String sha256) {
        List<RecordingChunk> chunks = QuarkusTransaction.requiringNew().call(() -> {
            Recording recording = gate.find(attempt, recordingId);
            if (recording.state() == Recording.State.SEALED) {
                requireSame(recording, sha256);
                return List.of();
            }
            gate.requireWindow(attempt);
            List<RecordingChunk> kept = recordings.chunks(recordingId);
            requireGapless(kept, count);
            return kept;
        });
        if (!chunks.isEmpty()) {
            try {
                makeWhole(recordingId, chunks, Optional.of(sha256), false);
            } catch (UncheckedIOException storeAway) {
                LOG.errorf(storeAway, "recording %s could not be made whole", recordingId);
                throw RecordingGate.notKept();
            }
        }
    }

    private static void requireSame(Recording recording, String sha256) {
        if (!HexFormat.of().formatHex(recording.sha256()).equalsIgnoreCase(sha256)) {
            throw Problems.conflict("This recording is sealed already, with other bytes.");
        }
    }

    private static void requireGapless(List<RecordingChunk> kept, int count) {
        List<Integer> missing = new ArrayList<>();
        Set<Integer> numbers = kept.stream().map(RecordingChunk::number).collect(Collectors.toSet());
        for (int number = 0; number < count; number++) {
            if (!numbers.contains(number)) {
                missing.add(number);
            }
        }
        if (count < 1 || !missing.isEmpty() || kept.size() != count) {
            throw Problems.of(409, "Not complete", "Some chunks of this recording have not come in yet. Send them.")
                    .with("missing", missing)
                    .with("kept", kept.size())
                    .build();
        }
    }

    /** After the upload window: what came without a gap is kept and marked; of nothing, nothing. */
    void sealLeftover(UUID recordingId) {
        List<RecordingChunk> start = QuarkusTransaction.requiringNew().call(() -> {
            List<RecordingChunk> kept = recordings.chunks(recordingId);
            int gapless = 0;
            while (gapless < kept.size() && kept.get(gapless).number() == gapless) {
                gapless++;
            }
            if (gapless == 0) {
                Recording recording = recordings.locked(recordingId);
                recording.lose();
                enqueueScoring(recording);
            }
            return kept.subList(0, gapless);
        });
        if (!start.isEmpty()) {
            makeWhole(recordingId, start, Optional.empty(), true);
        }
    }

    /** The chunks behind a gap are kept as they came; only a whole recording makes its chunks needless. */
    private void makeWhole(
            UUID recordingId, List<RecordingChunk> chunks, Optional<String> expectedSha256, boolean incomplete) {
        Steps.in("seal recording", Steps.RECORDING, recordingId, () -> {
            sealWhole(recordingId, chunks, expectedSha256, incomplete);
            return null;
        });
    }

    private void sealWhole(
            UUID recordingId, List<RecordingChunk> chunks, Optional<String> expectedSha256, boolean incomplete) {
        MessageDigest digest = Pcm.sha256();
        ByteArrayOutputStream samples = new ByteArrayOutputStream();
        try {
            for (RecordingChunk chunk : chunks) {
                byte[] bytes = store.chunk(recordingId, chunk.number(), chunk.sha256());
                digest.update(bytes);
                samples.write(bytes);
            }
            byte[] checksum = digest.digest();
            if (expectedSha256.isPresent()
                    && !HexFormat.of().formatHex(checksum).equalsIgnoreCase(expectedSha256.get())) {
                throw Problems.conflict("The whole recording does not have the checksum that came with it.");
            }
            store.put(recordingId, PcmAudio.ofSamples(samples.toByteArray()).toWav());
            QuarkusTransaction.requiringNew().run(() -> {
                Recording recording = recordings.locked(recordingId);
                if (recording.state() == Recording.State.OPEN) {
                    recording.seal(chunks.size(), Pcm.seconds(samples.size()), checksum, incomplete, clock.instant());
                    enqueueScoring(recording);
                    LOG.infof("recording %s is sealed: %d chunks", recordingId, chunks.size());
                }
            });
            if (!incomplete) {
                store.forgetChunks(recordingId);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("recording " + recordingId + " could not be made whole", unreadable);
        }
    }

    /**
     * An item that has not ended is scored at its end. The attempt's lock keeps the end from passing by between the
     * look and the commit.
     */
    private void enqueueScoring(Recording recording) {
        if (recording.formItemId() == null) {
            return;
        }
        attempts.locked(recording.attemptId());
        FormItem formItem = formItems.findById(recording.formItemId());
        if (formItem.state() == FormItem.State.ENDED) {
            Instant now = clock.instant();
            // other turns may be recorded and not announced yet
            Instant from = formItem.scorableFrom();
            jobs.enqueueAt(FormItem.SCORE, formItem.id(), from.isAfter(now) ? from : now);
        }
    }
}
