package org.parlance.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.parlance.delivery.Attempts;

/** One of everything that a client account can have, with its ids by the names that they have in paths. */
@ApplicationScoped
public class AccountsThings {
    private final TestHiring hiring;
    private final Attempts attempts;
    private final Clock clock;
    private final String databaseUrl;

    AccountsThings(
            TestHiring hiring,
            Attempts attempts,
            Clock clock,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String databaseUrl) {
        this.hiring = hiring;
        this.attempts = attempts;
        this.clock = clock;
        this.databaseUrl = databaseUrl;
    }

    /** @return real ids, by the name of the parameter */
    public Map<String, UUID> of(String account) {
        TestApplicant applicant =
                hiring.inviteFor(account, TestHiring.VOICE).open().consent();
        TestApplicant.TakenItem item = applicant.take();
        Map<String, UUID> ids = new LinkedHashMap<>();
        ids.put("campaignId", hiring.campaignOf(applicant));
        ids.put("invitationId", applicant.invitationId());
        ids.put(
                "attemptId",
                attempts.latest(applicant.invitationId()).orElseThrow().id());
        ids.put("recordingId", applicant.record(item, 0, new byte[TestApplicant.CHUNK_BYTES]));
        List.of(
                        "staffId",
                        "batchId",
                        "failBatchId",
                        "kioskId",
                        "viewId",
                        "declarationId",
                        "listId",
                        "exportId",
                        "webhookId",
                        "deliveryId",
                        "endorsementId")
                .forEach(name -> ids.put(name, UUID.randomUUID()));
        insertRows(ids);
        return ids;
    }

    private void insertRows(Map<String, UUID> ids) {
        insert(ids, "staff_member", "{staffId}, '{staffId}', 'Somebody of theirs', {now}");
        insert(
                ids,
                "invitation_batch (id, campaign_id, uploaded_by, file_name, form, state, mapping, total, next_row,"
                        + " invited, refused, uploaded_at, lock_version)",
                "{batchId}, {campaignId}, {staffId}, 'a.csv', 'CSV', 'DISCARDED', '{\"columns\":{}}', 1, 0, 0, 0,"
                        + " {now}, 0");
        insert(
                ids,
                "fail_batch (id, campaign_id, drawn_by, drawn_at, seed, lock_version)",
                "{failBatchId}, {campaignId}, {staffId}, {now}, 1, 0");
        insert(
                ids,
                "kiosk (id, campaign_id, name, site, registered_at, lock_version)",
                "{kioskId}, {campaignId}, 'K', 'S', {now}, 0");
        insert(
                ids,
                "saved_view (id, staff_member_id, name, query, opens_first, created_at, lock_version)",
                "{viewId}, {staffId}, 'V', '', false, {now}, 0");
        insert(
                ids,
                "training_declaration (id, attempt_id, requirement_id, title, question, met, details, declared_at,"
                        + " lock_version)",
                "{declarationId}, {attemptId}, 'r', 't', 'q', true, 'd', {now}, 0");
        insert(ids, "shortlist", "{listId}, {campaignId}, 'Theirs', 'OPEN', {now}, 0");
        insert(
                ids,
                "shortlist_export",
                "{exportId}, {listId}, 'CSV', 'DONE', 0, 0, 'theirs.csv', {staffId}, {now}, {tomorrow}");
        insert(
                ids,
                "webhook_endpoint (id, client_account_id, url, secret, events, created_by, created_at)",
                "{webhookId}, (select client_account_id from campaign where id = {campaignId}),"
                        + " 'https://theirs.example.com', 's', '', {staffId}, {now}");
        insert(
                ids,
                "webhook_delivery (id, endpoint_id, event, subject_id, body, state, tries, created_at, lock_version)",
                "{deliveryId}, {webhookId}, 'attempt.scored', {attemptId}, '{}', 'FAILED', 1, {now}, 0");
        insert(
                ids,
                "endorsement (id, attempt_id, campaign_id, policy_id, engine_version, outcome, scores, reasons, note,"
                        + " endorsed_by, endorsed_at)",
                "{endorsementId}, {attemptId}, {campaignId},"
                        + " (select id from policy where campaign_id = {campaignId} order by version limit 1), 'e',"
                        + " 'REVIEW', '[]', '[]', 'n', {staffId}, {now}");
    }

    private void insert(Map<String, UUID> ids, String table, String values) {
        String filled = values.replace("'{staffId}'", "'" + ids.get("staffId") + "'")
                .replace("{now}", "'" + clock.instant() + "'")
                .replace("{tomorrow}", "'" + clock.instant().plus(Duration.ofDays(1)) + "'");
        for (Map.Entry<String, UUID> id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", "'" + id.getValue() + "'::uuid");
        }
        new Database(databaseUrl).execute("insert into " + table + " values (" + filled + ")");
    }

    /**
     * A fingerprint of every row that names one of the ids, by its table; but for attempts and their items, which the
     * server itself interrupts when nobody goes on, and what the server itself writes into the trail. What anybody else
     * changes of these has a row in the trail.
     */
    public Map<String, Long> fingerprint(Collection<UUID> ids) {
        Database database = new Database(databaseUrl);
        String named = ids.stream().map(UUID::toString).collect(Collectors.joining("|"));
        return database
                .values(
                        String.class,
                        "select table_name::text from information_schema.tables where table_schema = 'public' and"
                                + " table_type = 'BASE TABLE' and table_name not in ('scheduled_tasks', 'result_opening',"
                                + " 'attempt', 'form_item', 'audit_seal', 'audit_unsealed')")
                .stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> Objects.requireNonNull(database.find(
                                        Long.class,
                                        "select coalesce(sum(hashtext(t::text)::bigint), 0)::bigint from " + table
                                                + " t where t::text ~ ?"
                                                + (table.equals("audit_event") ? " and actor_kind <> 'SYSTEM'" : ""),
                                        named)
                                .orElseThrow())));
    }
}
