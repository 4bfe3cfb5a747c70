package org.parlance.scoring;

import jakarta.inject.Singleton;
import org.parlance.identity.DataKind;
import org.parlance.identity.PersonRows;
import org.parlance.identity.RowEraser;

/** What recordings can be recognised by goes with them. */
@Singleton
class FingerprintEraser extends RowEraser {
    private static final String RECORDINGS = "(select r.id from recording r join attempt a on a.id = r.attempt_id"
            + " where a.invitation_id in (:invitations))";

    FingerprintEraser(PersonRows rows) {
        super(
                rows,
                DataKind.RECORDINGS,
                "delete from same_recording where recording_id in " + RECORDINGS + " or other_recording_id in "
                        + RECORDINGS,
                "delete from recording_fingerprint where recording_id in " + RECORDINGS);
    }
}
