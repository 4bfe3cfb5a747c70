package org.parlance.delivery;

import jakarta.inject.Singleton;
import org.parlance.identity.DataKind;
import org.parlance.identity.PersonRows;
import org.parlance.identity.RowEraser;

/** Forgets the browsers that an applicant came with and what help they were granted. */
@Singleton
class SittingEraser extends RowEraser {
    SittingEraser(PersonRows rows) {
        super(
                rows,
                DataKind.CONTACT,
                "delete from sitting where invitation_id in (:invitations)",
                "delete from attempt_device where attempt_id in (select id from attempt where invitation_id in (:invitations))",
                "update attempt set user_agent = '', accommodations = null"
                        + " where (user_agent <> '' or accommodations is not null)"
                        + " and invitation_id in (:invitations)");
    }
}
