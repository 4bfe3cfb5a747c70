package org.parlance.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import javax.sql.DataSource;

/** The durable queue's entrance. A job is enqueued with the transaction around it, or not at all. */
@ApplicationScoped
public class Jobs {
    private final SchedulerClient client;
    private final Clock clock;

    Jobs(DataSource dataSource, Clock clock) {
        this.client =
                SchedulerClient.Builder.create(dataSource).enablePriority().build();
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void enqueue(String name, UUID subjectId) {
        enqueueAt(name, subjectId, clock.instant());
    }

    /**
     * One job for each subject, due now, in as few statements as thousands of them need. They wait behind every job that
     * is enqueued by itself: no applicant's score waits for a mailing.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enqueueAll(String name, Collection<UUID> subjectIds) {
        client.scheduleBatch(
                subjectIds.stream()
                        .<TaskInstance<?>>map(id -> job(name, JobInstance.alone(id), Priority.LOW))
                        .toList(),
                clock.instant());
    }

    /**
     * Each call adds a job of its own, even for the same subject: a job that is just running may have looked before
     * this transaction's commit, so it must not swallow this one.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enqueueAt(String name, UUID subjectId, Instant due) {
        client.scheduleIfNotExists(job(name, JobInstance.of(subjectId), Priority.MEDIUM), due);
    }

    private static TaskInstance<Void> job(String name, JobInstance instance, int priority) {
        return new TaskInstance.Builder<Void>(name, instance.text())
                .priority(priority)
                .build();
    }
}
