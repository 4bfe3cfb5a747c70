package org.parlance.recording;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.parlance.bank.Item;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.FormItem;
import org.parlance.delivery.FormItems;
import org.parlance.engine.PcmAudio;
import org.parlance.jobs.Jobs;
import org.parlance.web.Problems;

/** Takes recordings in, chunk by chunk, and seals them. What it has acknowledged is durable. */
@ApplicationScoped
class RecordingIntake {
    static final int MAX_CHUNK_BYTES = 64 * 1024;
    static final int MAX_SECONDS = 5 * 60;

    /** Far more than a page makes, one a second; it bounds what sealing has to count. */
    static final int MAX_CHUNKS = 10_000;

    /** A sound check is not limited by an item. */
    private static final double CHECK_SECONDS = 30;

    /** A page stops at the limit; its last buffers may still bring this much. */
    private static final double STOP_SLACK_SECONDS = 1;

    private static final Logger LOG = Logger.getLogger(RecordingIntake.class);

    private final Recordings recordings;
    private final RecordingStore store;
    private final FormItems formItems;
    private final EntityManager entities;
    private final Jobs jobs;
    private final Clock clock;

    RecordingIntake(
            Recordings recordings,
            RecordingStore store,
            FormItems formItems,
            EntityManager entities,
            Jobs jobs,
            Clock clock) {
        this.recordings = recordings;
        this.store = store;
        this.formItems = formItems;
        this.entities = entities;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Announces a recording; the same again is harmless.
     *
     * @return whether it is new
     * @throws HttpProblem 403 when the id is another attempt's, 404 when the attempt has no such item, 409 when the id
     *     or the slot is taken otherwise, 410 when the upload window is over
     */
    @Transactional
    boolean register(Attempt attempt, UUID recordingId, Recording.Slot slot) {
        Optional<Recording> known = recordings.findByIdOptional(recordingId);
        if (known.isPresent()) {
            requireOwner(attempt, known.get());
            if (!known.get().slot().equals(slot)) {
                throw Problems.conflict("This recording was announced before as something else.");
            }
            return false;
        }
        requireWindow(attempt);
        if (recordings.inSlot(attempt.id(), slot).isPresent()) {
            throw Problems.conflict("Another recording was announced for this turn and take. Use the next take.");
        }
        recordings.persist(
                new Recording(recordingId, attempt.id(), slot, allowedSeconds(attempt, slot), clock.instant()));
        return true;
    }

    /** What a finished item's page has recorded is known from now on, so that scoring waits for it. */
    void announced(@Observes FormItem.Finished finished) {
        for (FormItem.Take take : finished.takes()) {
            Recording.Slot slot =
                    new Recording.Slot(finished.formItemId(), Recording.Purpose.ANSWER, take.turn(), take.take());
            register(finished.attempt(), take.recordingId(), slot);
        }
    }

    private double allowedSeconds(Attempt attempt, Recording.Slot slot) {
        if ((slot.purpose() == Recording.Purpose.ANSWER) != (slot.formItemId() != null)) {
            throw Problems.badRequest("An answer belongs to an item, a check to none.");
        }
        if (slot.purpose() == Recording.Purpose.CHECK) {
            return CHECK_SECONDS;
        }
        FormItem formItem = formItems
                .findByIdOptional(slot.formItemId())
                .filter(item -> item.attempt().id().equals(attempt.id()))
                .filter(item -> item.itemType().spoken())
                .orElseThrow(() -> Problems.notFound("Your test has no such spoken item."));
        if (formItem.state() == FormItem.State.WAITING) {
            throw Problems.conflict("This item has not been given yet.");
        }
        Item item = formItem.item();
        if (item instanceof Item.RolePlay call) {
            if (slot.turn() >= call.turns().size()) {
                throw Problems.notFound("This call has no turn " + slot.turn() + ".");
            }
            return call.turns().get(slot.turn()).answerSeconds();
        }
        if (slot.turn() != 0) {
            throw Problems.notFound("This item has one turn only.");
        }
        return item.header().answerSeconds();
    }

    /**
     * Takes a chunk; the same bytes again are harmless.
     *
     * @return whether it lies beyond the seconds that the item allows; it is kept all the same
     * @throws HttpProblem 400 when the bytes are not those of the checksum or no whole samples, 403 when the recording
     *     is another attempt's, 404 when it was not announced, 409 when the number came with other bytes or the
     *     recording is sealed, 410 when the upload window is over, 413 when it is too large
     */
    boolean accept(Attempt attempt, UUID recordingId, int number, byte[] bytes, Optional<String> claimedSha256) {
        if (number < 0) {
            throw Problems.badRequest("Chunks are numbered from 0.");
        }
        if (number >= MAX_CHUNKS) {
            throw Problems.of(413, "Too many", "A recording has at most " + MAX_CHUNKS + " chunks.")
                    .build();
        }
        if (bytes.length > MAX_CHUNK_BYTES) {
            throw Problems.of(413, "Too large", "A chunk has at most 65536 bytes.")
                    .build();
        }
        if (bytes.length == 0 || bytes.length % 2 != 0) {
            throw Problems.badRequest("A chunk holds whole 16-bit samples, at least one.");
        }
        String sha256 = HexFormat.of().formatHex(Pcm.sha256().digest(bytes));
        if (claimedSha256.isPresent() && !claimedSha256.get().equalsIgnoreCase(sha256)) {
            throw Problems.badRequest("The chunk does not have the checksum that came with it. Send it again.");
        }
        Optional<Boolean> before = QuarkusTransaction.requiringNew()
                .call(() -> checkChunk(attempt, recordingId, number, bytes.length, sha256));
        if (before.isPresent()) {
            return before.get();
        }
        try {
            store.putChunk(recordingId, number, sha256, bytes);
        } catch (IOException unwritable) {
            LOG.errorf(unwritable, "chunk %d of recording %s could not be kept", number, recordingId);
            throw Problems.of(503, "Not kept", "The recording could not be stored now. It is tried again.")
                    .withHeader("Retry-After", 5)
                    .build();
        }
        try {
            return QuarkusTransaction.requiringNew().call(() -> keepChunk(recordingId, number, bytes.length, sha256));
        } catch (RuntimeException failed) {
            if (!causedByTakenNumber(failed)) {
                throw failed;
            }
            // the same number came in twice at once: now one of them is there to compare with
            return QuarkusTransaction.requiringNew()
                    .call(() -> checkChunk(attempt, recordingId, number, bytes.length, sha256))
                    .orElseThrow(() -> failed);
        }
    }

    /** @return whether a chunk that is already kept lies beyond the allowed seconds; empty when it is new */
    private Optional<Boolean> checkChunk(Attempt attempt, UUID recordingId, int number, int length, String sha256) {
        Recording recording = find(attempt, recordingId);
        RecordingChunk known = entities.find(RecordingChunk.class, new RecordingChunk.Key(recordingId, number));
        if (known != null) {
            if (!known.sha256().equals(sha256)) {
                throw Problems.conflict("Chunk " + number + " came before with other bytes. The first ones are kept.");
            }
            return Optional.of(recording.overTime());
        }
        requireWindow(attempt);
        if (recording.state() != Recording.State.OPEN) {
            throw Problems.conflict("This recording is complete; it takes no more chunks.");
        }
        if (Pcm.seconds(keptBytes(recordingId) + length) > MAX_SECONDS) {
            throw Problems.of(413, "Too long", "A recording lasts at most " + MAX_SECONDS / 60 + " minutes.")
                    .build();
        }
        return Optional.empty();
    }

    private boolean keepChunk(UUID recordingId, int number, int length, String sha256) {
        Recording recording = recordings.locked(recordingId);
        if (recording.state() != Recording.State.OPEN) {
            throw Problems.conflict("This recording is complete; it takes no more chunks.");
        }
        entities.persist(
                new RecordingChunk(new RecordingChunk.Key(recordingId, number), length, sha256, clock.instant()));
        boolean late = Pcm.seconds(keptBytes(recordingId)) > recording.allowedSeconds() + STOP_SLACK_SECONDS;
        if (late) {
            recording.markOverTime();
        }
        entities.flush();
        return late;
    }

    private long keptBytes(UUID recordingId) {
        return entities.createQuery(
                        "select coalesce(sum(c.bytes), 0) from RecordingChunk c where c.key.recordingId = :id",
                        Long.class)
                .setParameter("id", recordingId)
                .getSingleResult();
    }

    private static boolean causedByTakenNumber(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException violation
                    && "pk_recording_chunk".equals(violation.getConstraintName())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Seals a recording: every chunk from 0 is there and the whole is what the page recorded. Again is harmless.
     *
     * @param count chunks that the page made
     * @param sha256 of all its PCM bytes, hex
     * @throws HttpProblem 409 with the numbers in {@code missing} when there are gaps, or when the whole has another
     *     checksum
     */
    void seal(Attempt attempt, UUID recordingId, int count, String sha256) {
        List<RecordingChunk> chunks = QuarkusTransaction.requiringNew().call(() -> {
            Recording recording = find(attempt, recordingId);
            if (recording.state() == Recording.State.SEALED) {
                requireSame(recording, sha256);
                return List.of();
            }
            requireWindow(attempt);
            List<RecordingChunk> kept = recordings.chunks(recordingId);
            requireGapless(kept, count);
            return kept;
        });
        if (!chunks.isEmpty()) {
            makeWhole(recordingId, chunks, Optional.of(sha256), false);
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

    private void makeWhole(
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
                }
            });
            store.forgetChunks(recordingId);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("recording " + recordingId + " could not be made whole", unreadable);
        }
    }

    private void enqueueScoring(Recording recording) {
        if (recording.formItemId() != null) {
            jobs.enqueue(FormItem.SCORE, recording.formItemId());
        }
    }

    private Recording find(Attempt attempt, UUID recordingId) {
        Recording recording = recordings
                .findByIdOptional(recordingId)
                .orElseThrow(() -> Problems.notFound("This recording was not announced."));
        requireOwner(attempt, recording);
        return recording;
    }

    private static void requireOwner(Attempt attempt, Recording recording) {
        if (!recording.attemptId().equals(attempt.id())) {
            throw Problems.forbidden("This recording belongs to another attempt.");
        }
    }

    private void requireWindow(Attempt attempt) {
        if (!attempt.uploadOpen(clock.instant())) {
            throw Problems.gone("The time to send recordings of this test is over, 24 hours after its end.");
        }
    }
}
