package org.parlance.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Whether recordings can be taken now. Probes come from several sides and every few seconds, so what was found is good
 * for a moment.
 */
@Readiness
@ApplicationScoped
class RecordingStoreHealth implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(RecordingStoreHealth.class);
    private static final String NAME = "recording store";
    private static final long GOOD_FOR = Duration.ofSeconds(3).toNanos();

    private final RecordingStore store;
    private HealthCheckResponse found;
    private long foundAt;

    RecordingStoreHealth(RecordingStore store) {
        this.store = store;
    }

    @Override
    public synchronized HealthCheckResponse call() {
        if (found == null || System.nanoTime() - foundAt > GOOD_FOR) {
            found = look();
            foundAt = System.nanoTime();
        }
        return found;
    }

    /** Why stands in the log alone, once: whoever asks for the health may be anybody. */
    private HealthCheckResponse look() {
        try {
            store.requireUsable();
            return HealthCheckResponse.up(NAME);
        } catch (IOException unusable) {
            if (found == null || found.getStatus() == HealthCheckResponse.Status.UP) {
                LOG.errorf("recordings cannot be kept: %s", unusable.getMessage());
            }
            return HealthCheckResponse.down(NAME);
        }
    }
}
