package org.parlance.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.parlance.identity.ApplicantEraser;
import org.parlance.identity.DataKind;
import org.parlance.identity.PersonData;
import org.parlance.identity.PersonRows;

/**
 * Erases recordings, in the database and in the store. First no recording takes chunks any more, then the audio goes, and
 * only then does a row say so: what is cut off in between is done again.
 */
@ApplicationScoped
class RecordingEraser implements ApplicantEraser {
    private static final String OF_PERSON =
            "r.attempt_id in (select id from attempt where invitation_id in (:invitations))";

    private final PersonRows rows;
    private final RecordingStore store;

    RecordingEraser(PersonRows rows, RecordingStore store) {
        this.rows = rows;
        this.store = store;
    }

    @Override
    public DataKind kind() {
        return DataKind.RECORDINGS;
    }

    @Override
    public int erase(PersonData person) {
        rows.change(
                person,
                List.of("update recording r set state = 'LOST', sha256 = null, lock_version = lock_version + 1"
                        + " where r.state <> 'LOST' and " + OF_PERSON));
        rows.read(person, "select r.id as id from recording r where " + OF_PERSON)
                .forEach(row -> erase(UUID.fromString(row.get("id").toString())));
        rows.change(
                person,
                List.of("delete from recording_chunk where recording_id in (select r.id from recording r where "
                        + OF_PERSON + ")"));
        return rows.change(
                person, List.of("update recording r set erased_at = now() where r.erased_at is null and " + OF_PERSON));
    }

    private void erase(UUID recordingId) {
        try {
            store.erase(recordingId);
        } catch (IOException unreachable) {
            throw new UncheckedIOException("recording " + recordingId + " cannot be erased now", unreachable);
        }
    }
}
