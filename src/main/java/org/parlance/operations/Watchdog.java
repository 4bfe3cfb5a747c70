package org.parlance.operations;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.jboss.logging.Logger;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.jobs.Jobs;
import org.parlance.jobs.RecurringJob;
import org.parlance.operations.StuckRule.Remedy;
import org.parlance.operations.StuckRule.Waiting;

/**
 * Finds what is stuck, tells of it in the log and on the page, and enqueues a missing job once. Jobs are idempotent, so
 * one too many does no harm.
 */
@ApplicationScoped
class Watchdog implements RecurringJob {
    private static final Logger LOG = Logger.getLogger(Watchdog.class);

    private record Key(String kind, UUID subjectId) {
        static Key of(Waiting waiting) {
            return new Key(waiting.kind().id(), waiting.subjectId());
        }
    }

    private final WatchdogConfig config;
    private final StuckThings things;
    private final EntityManager entities;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final Clock clock;

    Watchdog(
            WatchdogConfig config,
            StuckThings things,
            EntityManager entities,
            Jobs jobs,
            AuditTrail audit,
            Clock clock) {
        this.config = config;
        this.things = things;
        this.entities = entities;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "watchdog";
    }

    @Override
    public Duration every() {
        return config.every();
    }

    @Override
    @ActivateRequestContext
    public void run() {
        QuarkusTransaction.requiringNew().run(this::look);
    }

    private void look() {
        Map<Key, Instant> known = known();
        Set<Key> still = new HashSet<>();
        for (Waiting stuck : things.now()) {
            Key key = Key.of(stuck);
            still.add(key);
            if (!known.containsKey(key)) {
                LOG.warnf("stuck: %s %s since %s", key.kind(), key.subjectId(), stuck.since());
                write(stuck);
            }
            if (StuckRule.remedy(stuck, known.get(key) != null) == Remedy.ENQUEUE) {
                putRight(stuck);
            }
        }
        known.keySet().stream().filter(key -> !still.contains(key)).forEach(this::forget);
    }

    /** What was found before, with when it was put right; null for what was not. */
    @SuppressWarnings("unchecked")
    private Map<Key, Instant> known() {
        List<Object[]> rows = entities.createNativeQuery("select kind, subject_id, put_right_at from stuck_thing")
                .unwrap(NativeQuery.class)
                .addScalar("kind", String.class)
                .addScalar("subject_id", UUID.class)
                .addScalar("put_right_at", Instant.class)
                .getResultList();
        Map<Key, Instant> known = new HashMap<>();
        rows.forEach(row -> known.put(new Key((String) row[0], (UUID) row[1]), (Instant) row[2]));
        return known;
    }

    private void write(Waiting stuck) {
        entities.createNativeQuery("insert into stuck_thing (kind, subject_id, since, found_at)"
                        + " values (:kind, :subject, :since, :now) on conflict do nothing")
                .setParameter("kind", stuck.kind().id())
                .setParameter("subject", stuck.subjectId())
                .setParameter("since", stuck.since())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private void putRight(Waiting stuck) {
        String job = stuck.kind().job().orElseThrow();
        jobs.enqueue(job, stuck.subjectId());
        entities.createNativeQuery("update stuck_thing set put_right_at = :now"
                        + " where stuck_thing.kind = :kind and stuck_thing.subject_id = :subject")
                .setParameter("now", clock.instant())
                .setParameter("kind", stuck.kind().id())
                .setParameter("subject", stuck.subjectId())
                .executeUpdate();
        audit.record(
                Actor.SYSTEM,
                "watchdog.enqueued",
                stuck.subjectId(),
                Map.of("kind", stuck.kind().id(), "job", job));
        LOG.warnf("put right: %s of %s was missing and is enqueued again", job, stuck.subjectId());
    }

    private void forget(Key key) {
        LOG.infof("no longer stuck: %s %s", key.kind(), key.subjectId());
        entities.createNativeQuery("delete from stuck_thing"
                        + " where stuck_thing.kind = :kind and stuck_thing.subject_id = :subject")
                .setParameter("kind", key.kind())
                .setParameter("subject", key.subjectId())
                .executeUpdate();
    }

    /** What is stuck as of now, also where no worker runs that looks for it. */
    @Transactional
    public List<StuckThing> stuck() {
        Map<Key, Instant> known = known();
        return things.now().stream()
                .map(one ->
                        new StuckThing(one.kind(), one.subjectId(), one.since(), one.queued(), known.get(Key.of(one))))
                .toList();
    }
}
