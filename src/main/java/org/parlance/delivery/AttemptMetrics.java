package org.parlance.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.parlance.web.Sampled;

/** How many attempts are in which state, over all nodes and client accounts. */
@ApplicationScoped
class AttemptMetrics {
    /** Counting reads a whole index, so not with every scrape. */
    private static final Duration EVERY = Duration.ofSeconds(15);

    private final MeterRegistry registry;
    private final EntityManager entities;
    private final Sampled<Map<Attempt.State, Long>> counts = new Sampled<>(EVERY, this::count);

    AttemptMetrics(MeterRegistry registry, EntityManager entities) {
        this.registry = registry;
        this.entities = entities;
    }

    void register(@Observes StartupEvent event) {
        for (Attempt.State state : Attempt.State.values()) {
            Gauge.builder("parlance.attempts", counts, sampled -> sampled.get().getOrDefault(state, 0L))
                    .description("Attempts by state, over all nodes")
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
    }

    private Map<Attempt.State, Long> count() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Map<Attempt.State, Long> found = new EnumMap<>(Attempt.State.class);
            entities.createQuery("select a.state, count(a) from Attempt a group by a.state", Object[].class)
                    .getResultList()
                    .forEach(row -> found.put((Attempt.State) row[0], (Long) row[1]));
            return found;
        });
    }
}
