package org.parlance.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Works the queue off on this node. */
@ApplicationScoped
class JobWorker {
    private static final Logger LOG = Logger.getLogger(JobWorker.class);

    private final JobConfig config;
    private final DataSource dataSource;
    private final EntityManager entities;
    private final Clock clock;
    private final List<JobHandler> handlers;
    private final List<RecurringJob> recurringJobs;
    private Scheduler scheduler;

    JobWorker(
            JobConfig config,
            DataSource dataSource,
            EntityManager entities,
            Clock clock,
            @All List<JobHandler> handlers,
            @All List<RecurringJob> recurringJobs) {
        this.config = config;
        this.dataSource = dataSource;
        this.entities = entities;
        this.clock = clock;
        this.handlers = handlers;
        this.recurringJobs = recurringJobs;
    }

    void start(@Observes @Priority(3000) StartupEvent event) {
        if (!config.enabled()) {
            return;
        }
        List<Task<?>> tasks = new ArrayList<>();
        handlers.forEach(handler -> tasks.add(taskOf(handler)));
        scheduler = Scheduler.create(dataSource, tasks)
                .startTasks(recurringJobs.stream()
                        .map(job -> Tasks.recurring(job.name(), FixedDelay.of(job.every()))
                                .execute((instance, context) -> job.run()))
                        .toList())
                .schedulerName(new SchedulerName.Fixed(
                        "node-" + ProcessHandle.current().pid() + "-" + UUID.randomUUID()))
                .enablePriority()
                .threads(config.threads())
                .pollingInterval(config.pollingInterval())
                .pollUsingLockAndFetch(0.5, 1.0)
                // a killed worker's jobs are taken over after five missed heartbeats
                .heartbeatInterval(Duration.ofSeconds(5))
                .missedHeartbeatsLimit(5)
                .shutdownMaxWait(Duration.ofSeconds(20))
                .build();
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent event) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    private Task<Void> taskOf(JobHandler handler) {
        FailureHandler<Void> policy = FailureHandler.<Void>maxRetries(config.tries() - 1)
                .withBackoff(config.firstRetry(), 2.0)
                .thenRemove(complete -> bury(handler, complete));
        return Tasks.oneTime(handler.name())
                .onFailure(policy)
                .execute((instance, context) -> run(handler, subjectOf(instance.getId())));
    }

    private static void run(JobHandler handler, UUID subjectId) {
        MDC.put("correlationId", handler.name() + "/" + subjectId);
        try {
            handler.run(subjectId);
        } finally {
            MDC.remove("correlationId");
        }
    }

    private void bury(JobHandler handler, ExecutionComplete complete) {
        UUID subjectId = subjectOf(complete.getExecution().taskInstance.getId());
        String problem =
                complete.getCause().map(cause -> cause.getClass().getName()).orElse("unknown");
        LOG.errorf("job %s of %s is dead: %s", handler.name(), subjectId, problem);
        QuarkusTransaction.requiringNew().run(() -> {
            entities.persist(new DeadJob(handler.name(), subjectId, problem, clock.instant()));
            handler.gaveUp(subjectId);
        });
    }

    private static UUID subjectOf(String instanceId) {
        return UUID.fromString(instanceId.substring(0, instanceId.indexOf('/')));
    }
}
