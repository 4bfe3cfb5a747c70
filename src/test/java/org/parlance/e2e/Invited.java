package org.parlance.e2e;

import java.util.UUID;
import org.parlance.hiring.Secrets;
import org.parlance.testing.Database;

/**
 * An applicant who was invited to one of the demo campaigns; made in the database, as inviting is a test of its own.
 *
 * @param link as the applicant gets it
 */
record Invited(UUID invitationId, String name, String link) {
    static final String VOICE = "Demo: inbound voice";
    static final String WRITING = "Demo: chat and e-mail";
    static final String BACK_OFFICE = "Demo: back office";

    static Invited to(String campaign, String name) {
        Database database = Stack.shared().database();
        UUID campaignId = database.find(UUID.class, "select id from campaign where name = ?", campaign)
                .orElseThrow();
        UUID applicantId = UUID.randomUUID();
        UUID invitationId = UUID.randomUUID();
        String token = Secrets.token();
        database.execute(
                """
                insert into applicant (id, client_account_id, name, phone, created_at)
                select ?, client_account_id, ?, ?, now() from campaign where id = ?
                """, applicantId, name, "+1202556" + (1000 + Math.floorMod(name.hashCode(), 9000)), campaignId);
        database.execute("""
                insert into invitation (id, campaign_id, applicant_id, state, created_at, expires_at, lock_version)
                values (?, ?, ?, 'INVITED', now(), now() + interval '7 days', 0)
                """, invitationId, campaignId, applicantId);
        database.execute(
                "insert into invitation_token (token_hash, invitation_id, minted_at) values (?, ?, now())",
                Secrets.hash(token),
                invitationId);
        return new Invited(invitationId, name, Stack.shared().server().url() + "/start#" + token);
    }
}
