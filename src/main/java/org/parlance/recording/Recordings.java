package org.parlance.recording;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds recordings. */
@ApplicationScoped
public class Recordings implements PanacheRepositoryBase<Recording, UUID> {
    /** An item's answers by turn, the newest take of each last. */
    @Transactional
    public List<Recording> answers(UUID formItemId) {
        return list("formItemId = ?1 and purpose = ?2 order by turn, take", formItemId, Recording.Purpose.ANSWER);
    }

    @Transactional
    public List<Recording> ofAttempt(UUID attemptId) {
        return list("attemptId = ?1 order by registeredAt", attemptId);
    }

    /**
     * @param known the chunk of this number, where it came before
     * @param keptBytes of all chunks so far
     */
    record Looked(Recording recording, Optional<RecordingChunk> known, long keptBytes) {}

    /** All that a chunk is checked against, in one query: chunks come some hundred times a second. */
    Optional<Looked> look(UUID id, int number) {
        return getEntityManager()
                .createQuery(
                        "select r, c, (select coalesce(sum(k.bytes), 0) from RecordingChunk k where k.key.recordingId = r.id)"
                                + " from Recording r left join RecordingChunk c on c.key.recordingId = r.id"
                                + " and c.key.number = :number where r.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(row -> new Looked(
                        (Recording) row[0],
                        Optional.ofNullable((RecordingChunk) row[1]),
                        ((Number) row[2]).longValue()));
    }

    Recording locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Recording> inSlot(UUID attemptId, Recording.Slot slot) {
        return find(
                        "attemptId = ?1 and formItemId is not distinct from ?2 and purpose = ?3 and turn = ?4"
                                + " and take = ?5",
                        attemptId,
                        slot.formItemId(),
                        slot.purpose(),
                        slot.turn(),
                        slot.take())
                .firstResultOptional();
    }

    List<RecordingChunk> chunks(UUID recordingId) {
        return getEntityManager()
                .createQuery(
                        "from RecordingChunk where key.recordingId = :id order by key.number", RecordingChunk.class)
                .setParameter("id", recordingId)
                .getResultList();
    }

    /** Open recordings of attempts that were submitted before a time. */
    List<UUID> openSince(Instant submittedBefore) {
        return getEntityManager()
                .createQuery(
                        "select r.id from Recording r, Attempt a where a.id = r.attemptId and r.state = :open"
                                + " and a.submittedAt < :time",
                        UUID.class)
                .setParameter("open", Recording.State.OPEN)
                .setParameter("time", submittedBefore)
                .getResultList();
    }
}
