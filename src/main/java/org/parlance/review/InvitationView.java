package org.parlance.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.parlance.delivery.Attempt;
import org.parlance.hiring.Invitation;
import org.parlance.hiring.Origin;
import org.parlance.hiring.OutgoingMail;

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
        Details details,
        Access access,
        AccommodationView accommodation,
        boolean mayEdit) {

    /**
     * What else is known.
     *
     * @param earlier tests that somebody who looks like the same person has sat, in words
     * @param mails newest first
     * @param retestReason null where nothing stood against the test
     */
    record Details(Origin origin, List<String> earlier, List<OutgoingMail> mails, String retestReason) {}

    /** Shown once, as only hashes are kept. @param shortCode null for an applicant without a phone number */
    record Access(String link, QrPath qr, String shortCode) {}

    /** Whether the applicant can still be let in. */
    public boolean usable() {
        return state == Invitation.State.INVITED || state == Invitation.State.OPENED;
    }
}
