package org.parlance.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.parlance.jobs.Jobs;
import org.parlance.jobs.RecurringJob;

/** Has the voices of scored attempts compared, where the applicant agreed to it, each attempt's once. */
@ApplicationScoped
class VoiceSweeper implements RecurringJob {
    private static final int BATCH = 100;

    private final EntityManager entities;
    private final Jobs jobs;

    VoiceSweeper(EntityManager entities, Jobs jobs) {
        this.entities = entities;
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return "find-voices";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    /** The jobs wait behind those of scoring. */
    @Override
    @ActivateRequestContext
    @Transactional
    @SuppressWarnings("unchecked")
    public void run() {
        List<UUID> scored = entities.createNativeQuery(
                        "insert into voice_comparison (attempt_id) select v.attempt_id from voice_consent v"
                                + " join attempt a on a.id = v.attempt_id where v.agreed and v.withdrawn_at is null"
                                + " and a.state in ('SCORED', 'DECIDED') and not exists"
                                + " (select 1 from voice_comparison c where c.attempt_id = v.attempt_id)"
                                + " limit " + BATCH + " on conflict do nothing returning attempt_id",
                        UUID.class)
                .getResultList();
        if (!scored.isEmpty()) {
            jobs.enqueueAll(CompareVoices.NAME, scored);
        }
    }
}
