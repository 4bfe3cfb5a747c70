package org.parlance.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parlance.identity.DataKind;
import org.parlance.identity.PersonData;
import org.parlance.jobs.RecurringJob;

/**
 * Erases what was kept long enough, kind by kind and in batches. What a legal hold is on stays; so does, in every campaign,
 * who a person is while any of their invitations still asks for it.
 */
@ApplicationScoped
class Retention implements RecurringJob {
    private static final int BATCH = 200;
    private static final int MOST_BATCHES = 50;

    /** Invitations of which a kind is due: old enough and under no hold. */
    private static final String DUE = """
            %1$s + make_interval(days => coalesce((select r.days from campaign_retention r
                where r.campaign_id = i.campaign_id and r.kind = :kind), :days)) <= :now
            and %1$s + make_interval(years => :floor) <= :now
            and not exists (select 1 from legal_hold h where h.lifted_at is null
                and (h.applicant_id = i.applicant_id or h.campaign_id = i.campaign_id))""";

    private static final String INVITATION_ENDS = "i.expires_at";

    private static final String DECIDED = """
            coalesce((select max(coalesce(d.decided_at, v.issued_at)) from attempt a join verdict v on v.attempt_id = a.id
                left join decision d on d.verdict_id = v.id
                where a.invitation_id = i.id and a.state = 'DECIDED'), i.expires_at)""";

    /** A later attempt of the same invitation may bring new ones, so that it doesn't matter what was erased before. */
    private static final String HAS_VOICES = " and exists (select 1 from voice_template t"
            + " join attempt a on a.id = t.attempt_id where a.invitation_id = i.id)";

    private static final String NOT_ERASED =
            " and not exists (select 1 from erased_data e where e.invitation_id = i.id and e.kind = :kind)";

    private final EntityManager entities;
    private final Erasing erasing;
    private final PrivacyRequests requests;
    private final PersonExports exports;
    private final PrivacyConfig config;
    private final Clock clock;

    Retention(
            EntityManager entities,
            Erasing erasing,
            PrivacyRequests requests,
            PersonExports exports,
            PrivacyConfig config,
            Clock clock) {
        this.entities = entities;
        this.erasing = erasing;
        this.requests = requests;
        this.exports = exports;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "keep-retention";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        Instant now = clock.instant();
        for (DataKind kind : DataKind.values()) {
            int batches = 0;
            while (eraseBatch(kind, now) > 0 && batches < MOST_BATCHES) {
                batches++;
            }
        }
        requests.resumeKept(now);
        exports.dropExpired(now);
    }

    private int eraseBatch(DataKind kind, Instant now) {
        List<PersonData> due = due(kind, now);
        due.forEach(person -> erasing.erase(kind, person, "retention.erased"));
        return due.size();
    }

    @Transactional
    @SuppressWarnings("unchecked")
    List<PersonData> due(DataKind kind, Instant now) {
        KeepRule rule = KeepRule.of(config, kind, null);
        String due = DUE.formatted(kind == DataKind.VOICES ? DECIDED : INVITATION_ENDS);
        String left = kind == DataKind.VOICES ? HAS_VOICES : NOT_ERASED;
        String whole = kind == DataKind.CONTACT
                ? " and not exists (select 1 from invitation o where o.applicant_id = i.applicant_id and not ("
                        + due.replace("i.", "o.") + "))"
                : "";
        List<Tuple> rows = entities.createNativeQuery(
                        "select i.applicant_id as applicant, i.id as invitation from invitation i where " + due + left
                                + whole + " order by i.expires_at, i.id limit " + BATCH,
                        Tuple.class)
                .setParameter("kind", kind.name())
                .setParameter("days", rule.days())
                .setParameter("floor", rule.floorYears())
                .setParameter("now", now)
                .getResultList();
        Map<UUID, List<UUID>> byApplicant = new LinkedHashMap<>();
        for (Tuple row : rows) {
            byApplicant
                    .computeIfAbsent(row.get("applicant", UUID.class), one -> new ArrayList<>())
                    .add(row.get("invitation", UUID.class));
        }
        return byApplicant.entrySet().stream()
                .map(person -> new PersonData(person.getKey(), person.getValue()))
                .toList();
    }
}
