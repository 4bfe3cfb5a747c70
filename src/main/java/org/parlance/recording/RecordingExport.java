package org.parlance.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import org.parlance.identity.ApplicantExport;
import org.parlance.identity.PersonData;
import org.parlance.identity.PersonRows;

/** The person's recordings as WAV files. */
@ApplicationScoped
class RecordingExport implements ApplicantExport {
    private final PersonRows rows;
    private final RecordingStore store;

    RecordingExport(PersonRows rows, RecordingStore store) {
        this.rows = rows;
        this.store = store;
    }

    @Override
    public void export(PersonData person, Sink sink) throws IOException {
        for (Map<String, Object> row : rows.read(
                person,
                "select r.id as id, a.started_at as started, coalesce(f.position, 0) as position, r.turn as turn,"
                        + " r.take as take from recording r join attempt a on a.id = r.attempt_id"
                        + " left join form_item f on f.id = r.form_item_id where r.state = 'SEALED'"
                        + " and a.invitation_id in (:invitations) order by a.started_at, 3, r.turn, r.take")) {
            String name = "recordings/%s-task-%s-turn-%s-take-%s-%s.wav"
                    .formatted(
                            row.get("started").toString().substring(0, 10),
                            row.get("position"),
                            row.get("turn"),
                            row.get("take"),
                            row.get("id"));
            try (InputStream wav = store.open(UUID.fromString(row.get("id").toString()))) {
                sink.file(name, wav);
            }
        }
    }
}
