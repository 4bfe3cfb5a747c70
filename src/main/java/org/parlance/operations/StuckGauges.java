package org.parlance.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.parlance.operations.StuckRule.Waiting;

/**
 * The metric {@code parlance_stuck{kind=...}}: how much is stuck of each kind, at most a hundred. Every node looks for
 * itself, so that it also tells when no worker runs.
 */
@ApplicationScoped
class StuckGauges {
    /** One reading of the metrics asks for every kind; they share a look. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final StuckThings things;
    private final MeterRegistry registry;
    private List<Waiting> seen = List.of();
    private long seenAt = System.nanoTime() - FRESH.toNanos();

    StuckGauges(StuckThings things, MeterRegistry registry) {
        this.things = things;
        this.registry = registry;
    }

    void register(@Observes StartupEvent event) {
        for (StuckKind kind : StuckKind.values()) {
            Gauge.builder("parlance.stuck", () -> count(kind))
                    .description("What waits for longer than its limit")
                    .tag("kind", kind.id())
                    .register(registry);
        }
    }

    private long count(StuckKind kind) {
        return fresh().stream().filter(one -> one.kind() == kind).count();
    }

    private synchronized List<Waiting> fresh() {
        if (System.nanoTime() - seenAt >= FRESH.toNanos()) {
            seen = things.now();
            seenAt = System.nanoTime();
        }
        return seen;
    }
}
