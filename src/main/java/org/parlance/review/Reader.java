package org.parlance.review;

import java.util.UUID;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;

/** Who looks. @param reviews whether they decide on results, and may be asked to rate an attempt blind */
record Reader(UUID id, boolean reviews) {
    static Reader of(CurrentStaff staff) {
        return new Reader(staff.member().id(), staff.is(Role.RECRUITER));
    }
}
