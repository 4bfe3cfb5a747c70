package org.parlance.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.parlance.identity.ApplicantExport;
import org.parlance.identity.PersonData;
import org.parlance.identity.PersonRows;

/** What the page noted of the person's tests. */
@ApplicationScoped
class SignalExport implements ApplicantExport {
    private final PersonRows rows;

    SignalExport(PersonRows rows) {
        this.rows = rows;
    }

    @Override
    public void export(PersonData person, Sink sink) throws IOException {
        sink.json(
                "noted",
                rows.read(
                        person,
                        "select a.number as attempt, s.kind as noted, s.started_at as \"from\", s.ended_at as \"to\""
                                + " from sitting_signal s join attempt a on a.id = s.attempt_id"
                                + " where a.invitation_id in (:invitations) order by s.started_at"));
    }
}
