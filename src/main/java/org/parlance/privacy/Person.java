package org.parlance.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An applicant, with what is known of where their data is.
 *
 * @param account the client account's name
 */
public record Person(UUID applicantId, String name, String contact, String account, List<Invited> invitations) {
    /** @param ends of the invitation, from which time runs */
    public record Invited(UUID invitationId, UUID campaignId, String campaign, Instant ends) {}

    List<UUID> invitationIds() {
        return invitations.stream().map(Invited::invitationId).toList();
    }
}
