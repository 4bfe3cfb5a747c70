package org.parlance.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.parlance.identity.ApplicantExport;
import org.parlance.identity.PersonData;
import org.parlance.identity.PersonRows;

/** What the person's recordings and answers can be recognised by. */
@ApplicationScoped
class FingerprintExport implements ApplicantExport {
    private final PersonRows rows;

    FingerprintExport(PersonRows rows) {
        this.rows = rows;
    }

    @Override
    public void export(PersonData person, Sink sink) throws IOException {
        sink.json(
                "recording-fingerprints",
                rows.read(
                        person,
                        "select f.recording_id as recording, encode(f.peaks, 'base64') as peaks,"
                                + " f.kept_at as \"madeAt\", s.covered as \"foundInAnother\""
                                + " from recording_fingerprint f join attempt a on a.id = f.attempt_id"
                                + " left join same_recording s on s.recording_id = f.recording_id"
                                + " where a.invitation_id in (:invitations) order by f.kept_at, f.recording_id"));
        sink.json(
                "answer-fingerprints",
                rows.read(
                        person,
                        "select i.item_id as item, i.position as position, array_to_string(f.runs, ' ') as runs,"
                                + " f.kept_at as \"madeAt\", s.share as \"foundInAnother\""
                                + " from answer_fingerprint f join form_item i on i.id = f.form_item_id"
                                + " join attempt a on a.id = i.attempt_id"
                                + " left join answer_similarity s on s.form_item_id = f.form_item_id"
                                + " where a.invitation_id in (:invitations) order by f.kept_at, i.position"));
    }
}
