package org.parlance.review;

import java.time.Instant;
import java.util.UUID;
import org.parlance.delivery.Attempt;
import org.parlance.hiring.Invitation;

/**
 * An invitation's page.
 *
 * @param mailedAt null if it was never mailed
 * @param attemptId null until the applicant has begun
 * @param access a link and code that were minted just now; null when none was asked for
 */
record InvitationView(
        UUID campaignId,
        String campaign,
        UUID id,
        String applicant,
        String email,
        String phone,
        Invitation.State state,
        Instant invitedAt,
        Instant expiresAt,
        Instant mailedAt,
        UUID attemptId,
        Attempt.State attemptState,
        Access access,
        AccommodationView accommodation,
        boolean mayEdit) {

    /** Shown once, as only hashes are kept. @param shortCode null for an applicant without a phone number */
    record Access(String link, QrPath qr, String shortCode) {}

    /** Whether the applicant can still be let in. */
    public boolean usable() {
        return state == Invitation.State.INVITED || state == Invitation.State.OPENED;
    }
}
