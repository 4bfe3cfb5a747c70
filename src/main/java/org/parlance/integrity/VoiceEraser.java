package org.parlance.integrity;

import jakarta.inject.Singleton;
import org.parlance.identity.DataKind;
import org.parlance.identity.PersonRows;
import org.parlance.identity.RowEraser;

/** Deletes what was made of voices. That it was made stays, so that it is not made again, not even by a job under way. */
@Singleton
class VoiceEraser extends RowEraser {
    private static final String ATTEMPTS = "(select id from attempt where invitation_id in (:invitations))";

    VoiceEraser(PersonRows rows) {
        super(
                rows,
                DataKind.VOICES,
                "update voice_comparison set compared_at = now() where compared_at is null and attempt_id in "
                        + ATTEMPTS,
                "delete from voice_template where attempt_id in " + ATTEMPTS);
    }
}
