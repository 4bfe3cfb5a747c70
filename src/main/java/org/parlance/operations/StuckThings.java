package org.parlance.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.OverdueAttempts;
import org.parlance.operations.StuckRule.Waiting;

/** Looks through the tables for what waits for longer than its limit, at whatever node it is asked. */
@ApplicationScoped
class StuckThings {
    /** What is listed of a kind; beyond it something general is wrong, and the first hundred tell what. */
    private static final int MOST = 100;

    /** {@code answers} of attempts on their way, each with whether it is scored and when it came in whole. */
    private static final String ANSWERS = """
            with answer as (
              select f.id, f.attempt_id, r.state as scored, r.changed_at, greatest(f.ended_at,
                  (select max(g.sealed_at) from recording g where g.form_item_id = f.id)) as whole_at
              from attempt a join form_item f on f.attempt_id = a.id left join response r on r.form_item_id = f.id
              where a.state in ('STARTED', 'INTERRUPTED', 'SUBMITTED') and f.state = 'ENDED'
                and not exists (select 1 from recording g where g.form_item_id = f.id and g.state = 'OPEN')
            )
            """;

    private static final Map<StuckKind, String> QUERIES = Map.of(
            StuckKind.ATTEMPT_UNDECIDED,
            "select a.id, a.submitted_at as since from attempt a where a.state = 'SUBMITTED'",
            StuckKind.ANSWER_UNSCORED,
            ANSWERS + "select a.id, a.whole_at as since from answer a where coalesce(a.scored, 'WAITING') = 'WAITING'",
            StuckKind.VERDICT_MISSING,
            ANSWERS + """
            select a.id, greatest(a.submitted_at, (select max(w.changed_at) from answer w where w.attempt_id = a.id))
              as since from attempt a where a.state = 'SUBMITTED'
              and not exists (select 1 from form_item f left join response r on r.form_item_id = f.id
                where f.attempt_id = a.id and f.state = 'ENDED' and coalesce(r.state, 'WAITING') = 'WAITING')
            """,
            StuckKind.RECORDING_OPEN,
            "select r.id, a.submitted_at + interval '" + Attempt.UPLOAD_WINDOW.toSeconds() + " seconds' as since"
                    + " from recording r join attempt a on a.id = r.attempt_id where r.state = 'OPEN'"
                    + " and a.submitted_at is not null",
            StuckKind.JOB_WAITING,
            "select distinct on (t.task_name) cast(split_part(t.task_instance, '/', 1) as uuid) as id,"
                    + " t.execution_time as since from scheduled_tasks t where not t.picked"
                    + " and t.task_instance like '%/%' order by t.task_name, t.execution_time",
            StuckKind.JOB_SILENT,
            "select cast(split_part(t.task_instance, '/', 1) as uuid) as id, t.last_heartbeat as since"
                    + " from scheduled_tasks t where t.picked and t.task_instance like '%/%'",
            StuckKind.MAIL_UNSENT,
            "select m.id, m.queued_at as since from invitation_mail m where m.state = 'QUEUED' and not "
                    + queued("m.id"),
            StuckKind.WEBHOOK_UNSENT,
            "select d.id, coalesce(d.next_try_at, d.created_at) as since from webhook_delivery d"
                    + " where d.state = 'WAITING'",
            StuckKind.EXPORT_UNMADE,
            "select x.id, x.requested_at as since from shortlist_export x where x.state in ('WAITING', 'RUNNING')",
            StuckKind.BANK_UNCHECKED,
            "select b.id, b.uploaded_at as since from bank_version b where b.state = 'DRAFT' and b.findings is null");

    private static final String BATCHES =
            "select b.id, b.uploaded_at as since from invitation_batch b where b.state = 'CONFIRMED'";

    private final EntityManager entities;
    private final OverdueAttempts attempts;
    private final WatchdogConfig config;
    private final Clock clock;

    StuckThings(EntityManager entities, OverdueAttempts attempts, WatchdogConfig config, Clock clock) {
        this.entities = entities;
        this.attempts = attempts;
        this.config = config;
        this.clock = clock;
    }

    /** All that is stuck now, by kind, the longest first; at most a hundred of each kind. */
    @Transactional
    public List<Waiting> now() {
        Instant now = clock.instant();
        return Arrays.stream(StuckKind.values())
                .flatMap(kind ->
                        waiting(kind, now).stream().filter(one -> StuckRule.stuck(one, config.limit(kind), now)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Waiting> waiting(StuckKind kind, Instant now) {
        Duration limit = config.limit(kind);
        if (kind == StuckKind.ATTEMPT_OPEN) {
            return attempts.since(now, limit).stream()
                    .limit(MOST)
                    .map(one -> new Waiting(kind, one.attemptId(), one.deadline(), false))
                    .toList();
        }
        String found = kind == StuckKind.BATCH_UNINVITED ? BATCHES : QUERIES.get(kind);
        List<Waiting> waiting = new ArrayList<>();
        List<Object[]> rows = entities.createNativeQuery(
                        "select w.id, w.since, " + queued("w.id") + " as queued from (" + found
                                + ") w where w.since < :before order by w.since limit " + MOST,
                        Object[].class)
                .unwrap(NativeQuery.class)
                .addScalar("id", UUID.class)
                .addScalar("since", Instant.class)
                .addScalar("queued", Boolean.class)
                .setParameter("job", kind.job().orElse(""))
                .setParameter("before", now.minus(limit))
                .getResultList();
        for (Object[] columns : rows) {
            waiting.add(new Waiting(kind, (UUID) columns[0], (Instant) columns[1], (Boolean) columns[2]));
        }
        return waiting;
    }

    private static String queued(String subject) {
        return "exists (select 1 from scheduled_tasks q where q.task_name = :job and q.task_instance like" + " cast("
                + subject + " as text) || '/%')";
    }
}
