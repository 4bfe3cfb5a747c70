package org.parlance.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Only what a restart mends, and nothing that lies outside of this process: threads that wait for each other for ever. */
@Liveness
@ApplicationScoped
class LiveCheck implements HealthCheck {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Override
    public HealthCheckResponse call() {
        long[] stuck = THREADS.findDeadlockedThreads();
        return HealthCheckResponse.named("no deadlock")
                .status(stuck == null)
                .withData("deadlocked", stuck == null ? 0 : stuck.length)
                .build();
    }
}
