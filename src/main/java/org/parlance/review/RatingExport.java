package org.parlance.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.parlance.identity.ApplicantExport;
import org.parlance.identity.PersonData;
import org.parlance.identity.PersonRows;

/** What reviewers found of the person. */
@ApplicationScoped
class RatingExport implements ApplicantExport {
    private final PersonRows rows;

    RatingExport(PersonRows rows) {
        this.rows = rows;
    }

    @Override
    public void export(PersonData person, Sink sink) throws IOException {
        sink.json(
                "reviews",
                rows.read(
                        person,
                        "select a.number as attempt, b.note as note, h.skill as skill, h.trait as trait, h.band as band,"
                                + " h.value as value, b.started_at as \"at\" from blind_review b"
                                + " join attempt a on a.id = b.attempt_id"
                                + " left join human_rating h on h.blind_review_id = b.id"
                                + " where a.invitation_id in (:invitations) order by b.started_at, h.skill, h.trait"));
    }
}
