package org.parlance.shortlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.parlance.identity.ApplicantExport;
import org.parlance.identity.PersonData;
import org.parlance.identity.PersonRows;

/** Which shortlists the person is or was on, and what is noted there. */
@ApplicationScoped
class EntryExport implements ApplicantExport {
    private final PersonRows rows;

    EntryExport(PersonRows rows) {
        this.rows = rows;
    }

    @Override
    public void export(PersonData person, Sink sink) throws IOException {
        sink.json(
                "shortlists",
                rows.read(
                        person,
                        "select l.name as list, e.note as note, e.added_at as \"addedAt\", e.removed_at as \"removedAt\""
                                + " from shortlist_entry e join shortlist l on l.id = e.shortlist_id"
                                + " join attempt a on a.id = e.attempt_id where a.invitation_id in (:invitations)"
                                + " order by e.added_at"));
    }
}
