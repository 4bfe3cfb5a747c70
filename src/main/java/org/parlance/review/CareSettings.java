package org.parlance.review;

import java.util.List;
import java.util.UUID;
import org.parlance.identity.StaffMember;

/**
 * A campaign's seats and owner, for the forms that change them.
 *
 * @param seats as it is typed; empty for as many as are invited
 * @param taken how many have begun
 * @param turnedAway how many found no seat and wait
 * @param voicesPossible whether the server lets campaigns have voices compared
 * @param voicesAsked whether this campaign's applicants are asked for it
 * @param owner null for nobody
 * @param withoutAddress how many applicants have no address that a code could be mailed to
 * @param mailServer whether there is one
 */
record CareSettings(
        String seats,
        long taken,
        long turnedAway,
        boolean voicesPossible,
        boolean voicesAsked,
        List<StaffMember> people,
        UUID owner,
        long withoutAddress,
        boolean mailServer) {
    public boolean ownedBy(StaffMember person) {
        return person.id().equals(owner);
    }
}
