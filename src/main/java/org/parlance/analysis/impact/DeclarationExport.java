package org.parlance.analysis.impact;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.parlance.identity.ApplicantExport;
import org.parlance.identity.PersonData;
import org.parlance.identity.PersonRows;

/** What the person said of the groups they are of. */
@ApplicationScoped
class DeclarationExport implements ApplicantExport {
    private final PersonRows rows;

    DeclarationExport(PersonRows rows) {
        this.rows = rows;
    }

    @Override
    public void export(PersonData person, Sink sink) throws IOException {
        sink.json(
                "declarations",
                rows.read(
                        person,
                        "select d.answers as answers from self_declaration d join self_declaration_key k"
                                + " on k.declaration_key = d.declaration_key where k.invitation_id in (:invitations)"));
    }
}
