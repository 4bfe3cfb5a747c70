package org.parlance.recording;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.parlance.engine.UnreadableAudioException;
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

    /**
     * After the upload window: what came without a gap is kept and marked; of nothing, nothing. A chunk that the store
     * has no more, as after a restore from a backup, is a gap like one that never came.
     *
     * @throws UncheckedIOException when the store is away
     */
    void sealLeftover(UUID recordingId) {
        List<RecordingChunk> start = QuarkusTransaction.requiringNew().call(() -> gapless(recordingId));
        List<RecordingChunk> readable = readable(recordingId, start);
        if (!readable.isEmpty()) {
            makeWhole(recordingId, readable, Optional.empty(), true);
        } else {
            QuarkusTransaction.requiringNew().run(() -> lose(recordingId, start));
        }
    }

    private List<RecordingChunk> gapless(UUID recordingId) {
        List<RecordingChunk> kept = recordings.chunks(recordingId);
        int gapless = 0;
        while (gapless < kept.size() && kept.get(gapless).number() == gapless) {
            gapless++;
        }
        return kept.subList(0, gapless);
    }

    /** All of them, or those before the first that is gone. */
    private List<RecordingChunk> readable(UUID recordingId, List<RecordingChunk> chunks) {
        try {
            if (ofWhole(recordingId, chunks).isPresent()) {
                return chunks;
            }
            for (int i = 0; i < chunks.size(); i++) {
                if (!has(recordingId, chunks.get(i))) {
                    // nothing is given up because of a store that is away
                    store.requireUsable();
                    LOG.errorf("chunk %d of recording %s is gone", chunks.get(i).number(), recordingId);
                    return chunks.subList(0, i);
                }
            }
            return chunks;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("recording " + recordingId + " could not be read", unreadable);
        }
    }

    private boolean has(UUID recordingId, RecordingChunk chunk) throws IOException {
        try {
            store.chunk(recordingId, chunk.number(), chunk.sha256());
            return true;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    /** Locked before the look, so that no chunk is acknowledged in between; one that came since is sealed the next time. */
    private void lose(UUID recordingId, List<RecordingChunk> start) {
        Recording recording = recordings.locked(recordingId);
        if (recording.state() == Recording.State.OPEN && gapless(recordingId).size() == start.size()) {
            recording.lose();
            enqueueScoring(recording);
        }
    }

    /** What the whole recording holds of its chunks, where it was kept before it could be sealed. */
    private Optional<byte[]> ofWhole(UUID recordingId, List<RecordingChunk> chunks) throws IOException {
        byte[] samples;
        try (InputStream wav = store.open(recordingId)) {
            samples = PcmAudio.ofWav(wav).bytes();
        } catch (NoSuchFileException | UnreadableAudioException nothing) {
            return Optional.empty();
        }
        int from = 0;
        for (RecordingChunk chunk : chunks) {
            int to = from + chunk.bytes();
            if (to > samples.length) {
                return Optional.empty();
            }
            String sha256 = HexFormat.of().formatHex(Pcm.sha256().digest(Arrays.copyOfRange(samples, from, to)));
            if (!sha256.equals(chunk.sha256())) {
                return Optional.empty();
            }
            from = to;
        }
        return from == samples.length ? Optional.of(samples) : Optional.empty();
    }

    /** @throws IOException when one is neither kept by itself nor as a part of the whole */
    private byte[] samples(UUID recordingId, List<RecordingChunk> chunks) throws IOException {
        ByteArrayOutputStream samples = new ByteArrayOutputStream();
        try {
            for (RecordingChunk chunk : chunks) {
                samples.writeBytes(store.chunk(recordingId, chunk.number(), chunk.sha256()));
            }
            return samples.toByteArray();
        } catch (NoSuchFileException gone) {
            return ofWhole(recordingId, chunks).orElseThrow(() -> gone);
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
        try {
            byte[] samples = samples(recordingId, chunks);
            byte[] checksum = Pcm.sha256().digest(samples);
            if (expectedSha256.isPresent()
                    && !HexFormat.of().formatHex(checksum).equalsIgnoreCase(expectedSha256.get())) {
                throw Problems.conflict("The whole recording does not have the checksum that came with it.");
            }
            store.put(recordingId, PcmAudio.ofSamples(samples).toWav());
            QuarkusTransaction.requiringNew().run(() -> {
                Recording recording = recordings.locked(recordingId);
                if (recording.state() == Recording.State.OPEN) {
                    recording.seal(chunks.size(), Pcm.seconds(samples.length), checksum, incomplete, clock.instant());
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
