package org.parlance.e2e;

import java.util.List;
import java.util.UUID;
import org.parlance.testing.Database;
import org.parlance.testing.Patience;

/** What became of one sitting, as the database has it. */
record Result(Invited invited, UUID attemptId, String outcome) {

    /** Waits until everything is scored and the verdict is there. */
    static Result await(Invited invited) {
        Database database = Stack.shared().database();
        UUID attemptId = database.find(
                        UUID.class, "select id from attempt where invitation_id = ?", invited.invitationId())
                .orElseThrow();
        String outcome = Patience.await(
                "the verdict of " + invited.name(),
                () -> database.find(String.class, "select outcome from verdict where attempt_id = ?", attemptId));
        return new Result(invited, attemptId, outcome);
    }

    /** The reasons as JSON texts. */
    List<String> reasons() {
        return Stack.shared()
                .database()
                .values(
                        String.class,
                        "select jsonb_array_elements(reasons)::text from verdict where attempt_id = ?",
                        attemptId);
    }

    double trait(String name) {
        return Stack.shared()
                .database()
                .find(
                        Double.class,
                        "select value from attempt_score where attempt_id = ? and level = 'TRAIT' and name like ?",
                        attemptId,
                        "%" + name)
                .orElseThrow();
    }
}
