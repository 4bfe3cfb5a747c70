package org.parlance.e2e;

import java.util.UUID;
import org.parlance.testing.Database;

/** A client account that the demo's recruiter is not in; made in the database, as nobody of it signs in. */
final class OtherAccount {
    private OtherAccount() {}

    /** Its campaign, with the test and the rules of another one. @param slug of the account @param like the other's name */
    static UUID campaign(String slug, String name, String like) {
        Database database = Stack.shared().database();
        UUID account = UUID.randomUUID();
        UUID campaign = UUID.randomUUID();
        database.execute(
                "insert into client_account (id, slug, name, created_at) values (?, ?, ?, now())", account, slug, slug);
        database.execute("""
                insert into campaign
                select (jsonb_populate_record(c, jsonb_build_object('id', ?, 'client_account_id', ?, 'name', ?))).*
                from campaign c join client_account a on a.id = c.client_account_id
                where c.name = ? and a.slug = 'northwind'
                """, campaign.toString(), account.toString(), name, like);
        database.execute("""
                insert into policy
                select (jsonb_populate_record(y, jsonb_build_object('id', ?, 'campaign_id', ?))).*
                from policy y join campaign c on c.id = y.campaign_id
                join client_account a on a.id = c.client_account_id
                where c.name = ? and a.slug = 'northwind'
                """, UUID.randomUUID().toString(), campaign.toString(), like);
        return campaign;
    }
}
