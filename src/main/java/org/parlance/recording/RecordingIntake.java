package org.parlance.recording;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.Attempts;
import org.parlance.delivery.FormItem;
import org.parlance.delivery.FormItems;
import org.parlance.web.Problems;

/** Takes recordings in, chunk by chunk. What it has acknowledged is durable. */
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
    private final RecordingGate gate;
    private final RecordingStore store;
    private final FormItems formItems;
    private final Attempts attempts;
    private final Event<Recording.Announced> registered;
    private final EntityManager entities;
    private final Clock clock;

    RecordingIntake(
            Recordings recordings,
            RecordingGate gate,
            RecordingStore store,
            FormItems formItems,
            Attempts attempts,
            Event<Recording.Announced> registered,
            EntityManager entities,
            Clock clock) {
        this.recordings = recordings;
        this.gate = gate;
        this.store = store;
        this.formItems = formItems;
        this.attempts = attempts;
        this.registered = registered;
        this.entities = entities;
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
            RecordingGate.requireOwner(attempt, known.get());
            if (!known.get().slot().equals(slot)) {
                throw Problems.conflict("This recording was announced before as something else.");
            }
            return false;
        }
        gate.requireWindow(attempt);
        // before the row, so that this and the item's finish, which announces the same, wait for each other in one
        // order
        attempts.locked(attempt.id());
        if (recordings.inSlot(attempt.id(), slot).isPresent()) {
            throw Problems.conflict("Another recording was announced for this turn and take. Use the next take.");
        }
        recordings.persist(
                new Recording(recordingId, attempt.id(), slot, allowedSeconds(attempt, slot), clock.instant()));
        if (slot.formItemId() != null) {
            registered.fire(new Recording.Announced(attempt.id(), slot.formItemId()));
        }
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
        return SpokenSeconds.of(formItem.item(), slot.turn())
                .orElseThrow(() -> Problems.notFound("Nothing is spoken in turn " + slot.turn() + " of this item."));
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
            throw RecordingGate.notKept();
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
        Recordings.Looked looked = recordings.look(recordingId, number).orElseThrow(RecordingGate::notAnnounced);
        Recording recording = looked.recording();
        RecordingGate.requireOwner(attempt, recording);
        if (looked.known().isPresent()) {
            if (!looked.known().get().sha256().equals(sha256)) {
                throw Problems.conflict("Chunk " + number + " came before with other bytes. The first ones are kept.");
            }
            return Optional.of(recording.overTime());
        }
        gate.requireWindow(attempt);
        if (recording.state() != Recording.State.OPEN) {
            throw Problems.conflict("This recording is complete; it takes no more chunks.");
        }
        if (Pcm.seconds(looked.keptBytes() + length) > MAX_SECONDS) {
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
}
