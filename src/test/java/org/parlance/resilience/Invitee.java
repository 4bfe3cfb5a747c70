package org.parlance.resilience;

import java.util.UUID;
import org.parlance.hiring.Secrets;
import org.parlance.testing.Database;

/**
 * Somebody who was invited to one of the demo campaigns; made in the database, as inviting is a test of its own.
 *
 * @param token of the link
 */
record Invitee(UUID invitationId, String token) {
    static final String VOICE = "Demo: inbound voice";
    static final String WRITING = "Demo: chat and e-mail";

    static Invitee to(Database database, String campaign) {
        UUID applicantId = UUID.randomUUID();
        UUID invitationId = UUID.randomUUID();
        String token = Secrets.token();
        database.execute("""
                insert into applicant (id, client_account_id, name, email, created_at)
                select ?, client_account_id, 'Applicant', ?, now() from campaign where name = ?
                """, applicantId, applicantId + "@example.org", campaign);
        database.execute("""
                insert into invitation (id, campaign_id, applicant_id, state, created_at, expires_at, lock_version)
                select ?, id, ?, 'INVITED', now(), now() + interval '7 days', 0 from campaign where name = ?
                """, invitationId, applicantId, campaign);
        database.execute(
                "insert into invitation_token (token_hash, invitation_id, minted_at) values (?, ?, now())",
                Secrets.hash(token),
                invitationId);
        return new Invitee(invitationId, token);
    }
}
