package org.parlance.testing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.parlance.recording.StoredRecordings.Part;

/** A little of everything in a database that has nothing but the schema: texts that are hard to copy, references in a circle. */
public final class SampleInstallation {
    private static final String HARD = "Zoë\t\"O'Neil\"\\N\nŁódź 🎧";

    private final Database database;
    private final UUID attempt = UUID.randomUUID();
    private int number;

    public SampleInstallation(Database database) {
        this.database = database;
        UUID account = UUID.randomUUID();
        UUID staff = UUID.randomUUID();
        UUID campaign = UUID.randomUUID();
        UUID invitation = UUID.randomUUID();
        sql("insert into client_account values (?, 'one', ?, now())", account, HARD);
        sql("insert into staff_member (id, subject, name, last_seen_at) values (?, 'she', ?, now())", staff, HARD);
        sql("""
                insert into campaign (id, client_account_id, name, blueprint_id, blueprint_version, blueprint, language,
                    opens_at, closes_at, created_by, created_at, lock_version)
                values (?, ?, ?, 'inbound-voice', 1, jsonb_build_object('text', ?), 'en', now(), now() + interval '9 days',
                    ?, now(), 0)
                """, campaign, account, HARD, HARD, staff);
        UUID policy = UUID.randomUUID();
        sql(
                "insert into policy (id, campaign_id, version, rules, note, created_at) values (?, ?, 1, '{}', '', now())",
                policy,
                campaign);
        invite(account, campaign, invitation);
        score(policy);
        walkIn(campaign, invitation, staff);
        UUID bank = UUID.randomUUID();
        sql("""
                insert into bank_version (id, bank_id, version, state, sha256, uploaded_by, uploaded_at, lock_version)
                values (?, 'core', 2, 'DRAFT', 'ff', ?, now(), 0)
                """, bank, staff);
        sql("insert into bank_archive values (?, ?)", bank, new byte[] {0, 10, 13, 9, 92, -1, 39});
        sql("""
                insert into audit_event (id, at, actor_kind, action, subject_id, details)
                values (gen_random_uuid(), now(), 'SYSTEM', 'sample.made', ?, '{}')
                """, campaign);
        sql("""
                insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                values ('decide', 'one', now(), false, 1)
                """);
    }

    private void invite(UUID account, UUID campaign, UUID invitation) {
        UUID applicant = UUID.randomUUID();
        sql(
                "insert into applicant (id, client_account_id, name, phone, created_at) values (?, ?, ?, '+1', now())",
                applicant,
                account,
                HARD);
        sql("""
                insert into invitation (id, campaign_id, applicant_id, state, created_at, expires_at, lock_version)
                values (?, ?, ?, 'OPENED', now(), now() + interval '7 days', 0)
                """, invitation, campaign, applicant);
        sql(
                "insert into invitation_token (token_hash, invitation_id, minted_at) values (?, ?, now())",
                new byte[] {1, 0, 2},
                invitation);
        sql("""
                insert into attempt (id, invitation_id, number, kind, state, seed, consent_version, started_at,
                    submitted_at, interruptions, user_agent, lock_version)
                values (?, ?, 1, 'FULL', 'SUBMITTED', -5, '1', now(), now(), 0, '', 0)
                """, attempt, invitation);
    }

    /** The database itself writes the standing result. */
    private void score(UUID policy) {
        sql("insert into engine_version values ('v1', '{}', now())");
        sql("""
                insert into verdict (id, attempt_id, policy_id, engine_version, outcome, pass_probability, overall, reasons,
                    issued_at)
                values (gen_random_uuid(), ?, ?, 'v1', 'PASS', 0.9, 0.1 + 0.2, '[]', now())
                """, attempt, policy);
        sql("update attempt set state = 'SCORED' where id = ?", attempt);
    }

    /** The station names the ticket that sits there, and the ticket its station. */
    private void walkIn(UUID campaign, UUID invitation, UUID staff) {
        UUID kiosk = UUID.randomUUID();
        UUID ticket = UUID.randomUUID();
        sql("""
                insert into kiosk (id, campaign_id, name, site, registered_at, lock_version)
                values (?, ?, 'PC', 'here', now(), 0)
                """, kiosk, campaign);
        sql("""
                insert into kiosk_ticket (id, campaign_id, invitation_id, site, number, id_kind, issued_by, issued_at,
                    ends_at, kiosk_id, seated_at, lock_version)
                values (?, ?, ?, 'here', '123456', 'OTHER', ?, now(), now(), ?, now(), 0)
                """, ticket, campaign, invitation, staff, kiosk);
        sql("update kiosk set seat_id = ? where id = ?", ticket, kiosk);
    }

    /** A recording that was kept whole; its bytes are the caller's to keep. */
    public UUID sealed(byte[] samples) {
        UUID id = open();
        sql("""
                update recording set state = 'SEALED', sealed_at = now(), seconds = 1, chunks = 1, sha256 = ?
                where id = ?
                """, HexFormat.of().parseHex(sha256(samples)), id);
        return id;
    }

    /** A recording of which chunks are coming in. */
    public UUID open() {
        UUID id = UUID.randomUUID();
        sql("""
                insert into recording (id, attempt_id, purpose, turn, take, state, allowed_seconds, registered_at,
                    lock_version)
                values (?, ?, 'CHECK', 0, ?, 'OPEN', 30, now(), 0)
                """, id, attempt, number++);
        return id;
    }

    /** A chunk that has been acknowledged; its bytes are the caller's to keep. */
    public Part chunk(UUID recording, int chunk, byte[] samples) {
        String sha256 = sha256(samples);
        sql(
                "insert into recording_chunk (recording_id, number, bytes, sha256, received_at) values (?, ?, ?, ?, now())",
                recording,
                chunk,
                samples.length,
                HexFormat.of().parseHex(sha256));
        return new Part(recording, chunk, sha256);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void sql(String command, Object... parameters) {
        database.execute(command, parameters);
    }
}
