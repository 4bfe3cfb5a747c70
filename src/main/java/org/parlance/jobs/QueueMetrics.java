package org.parlance.jobs;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.parlance.web.Sampled;

/** The queue as gauges. Every node shows the whole queue, so a scaler takes the largest value, not the sum. */
@ApplicationScoped
class QueueMetrics {
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final MeterRegistry registry;
    private final List<JobHandler> handlers;
    private final Sampled<QueueState.Snapshot> queue;

    QueueMetrics(MeterRegistry registry, QueueState state, @All List<JobHandler> handlers) {
        this.registry = registry;
        this.handlers = handlers;
        this.queue = new Sampled<>(EVERY, state::read);
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder(
                        "parlance.jobs.oldest.due",
                        queue,
                        sampled -> sampled.get().oldestDue().toMillis() / 1000.0)
                .baseUnit("seconds")
                .description("How long the job that waits longest has been due")
                .register(registry);
        for (JobHandler handler : handlers) {
            String name = handler.name();
            gauge(name, "waiting", snapshot -> snapshot.of(name).waiting());
            gauge(name, "running", snapshot -> snapshot.of(name).running());
            gauge(name, "dead", snapshot -> snapshot.of(name).dead());
        }
    }

    private void gauge(String name, String state, ToDoubleFunction<QueueState.Snapshot> value) {
        Gauge.builder("parlance.jobs", queue, sampled -> value.applyAsDouble(sampled.get()))
                .description("Jobs in the queue of all nodes")
                .tag("job", name)
                .tag("state", state)
                .register(registry);
    }
}
