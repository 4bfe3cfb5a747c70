package org.parlance.identity;

import java.util.List;
import java.util.UUID;

/**
 * Whose data is meant, or how much of it.
 *
 * @param invitationIds those whose data is meant, of one applicant
 */
public record PersonData(UUID applicantId, List<UUID> invitationIds) {
    public PersonData {
        invitationIds = List.copyOf(invitationIds);
    }
}
