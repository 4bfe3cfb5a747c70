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
import org.parlance.node.NodeConfig;
import org.parlance.tracing.Steps;

/** Works the queue off on this node. */
@ApplicationScoped
class JobWorker {
    private static final Logger LOG = Logger.getLogger(JobWorker.class);
    private static final Duration NEVER = Duration.ofDays(36_500);

    private final JobConfig config;
    private final NodeConfig node;
    private final DataSource dataSource;
    private final EntityManager entities;
    private final Clock clock;
    private final List<JobHandler> handlers;
    private final List<RecurringJob> recurringJobs;
    private Scheduler scheduler;

    JobWorker(
            JobConfig config,
            NodeConfig node,
            DataSource dataSource,
            EntityManager entities,
            Clock clock,
            @All List<JobHandler> handlers,
            @All List<RecurringJob> recurringJobs) {
        this.config = config;
        this.node = node;
        this.dataSource = dataSource;
        this.entities = entities;
        this.clock = clock;
        this.handlers = handlers;
        this.recurringJobs = recurringJobs;
    }

    void start(@Observes @Priority(3000) StartupEvent event) {
        if (!wanted()) {
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
                // a killed worker's jobs are taken over after five missed heartbeats, which is looked for every second
                // one: within 21 s
                .heartbeatInterval(config.heartbeat())
                .missedHeartbeatsLimit(5)
                .shutdownMaxWait(Duration.ofSeconds(20))
                // a job that no worker of this release knows waits for one that does; the watchdog tells of it
                .deleteUnresolvedAfter(NEVER)
                .build();
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent event) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    /** Whether this node is to work the queue off. */
    boolean wanted() {
        return config.enabled() && node.role().works();
    }

    boolean working() {
        return scheduler != null && scheduler.getSchedulerState().isStarted();
    }

    private Task<Void> taskOf(JobHandler handler) {
        FailureHandler<Void> policy = FailureHandler.<Void>maxRetries(config.tries() - 1)
                .withBackoff(config.firstRetry(), 2.0)
                .thenRemove(complete -> bury(handler, complete));
        return Tasks.oneTime(handler.name())
                .onFailure(policy)
                // due as before, so that what a killed worker was at waits behind nothing that came after it
                .onDeadExecution((complete, operations) ->
                        operations.reschedule(complete, complete.getExecution().executionTime))
                .execute((instance, context) -> run(handler, JobInstance.read(instance.getId())));
    }

    private static void run(JobHandler handler, JobInstance job) {
        MDC.put("correlationId", handler.name() + "/" + job.subjectId());
        try {
            Steps.job(handler.name(), job.subjectId(), job.origin(), () -> handler.run(job.subjectId()));
        } finally {
            // with what the handler has added; the thread's next job is another one
            MDC.clear();
        }
    }

    private void bury(JobHandler handler, ExecutionComplete complete) {
        UUID subjectId =
                JobInstance.read(complete.getExecution().taskInstance.getId()).subjectId();
        String problem = complete.getCause().map(JobWorker::names).orElse("unknown");
        int tries = complete.getExecution().consecutiveFailures + 1;
        LOG.errorf("job %s of %s is dead: %s", handler.name(), subjectId, problem);
        QuarkusTransaction.requiringNew().run(() -> {
            entities.persist(new DeadJob(handler.name(), subjectId, problem, tries, clock.instant()));
            handler.gaveUp(subjectId);
        });
    }

    /** The exception's name and that of its root. */
    private static String names(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String name = failure.getClass().getName();
        return root == failure ? name : name + " <- " + root.getClass().getName();
    }
}
