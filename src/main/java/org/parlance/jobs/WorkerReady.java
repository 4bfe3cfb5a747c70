package org.parlance.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A node that is to work the queue off does so; one that is not says so. */
@Readiness
@ApplicationScoped
class WorkerReady implements HealthCheck {
    private final JobWorker worker;

    WorkerReady(JobWorker worker) {
        this.worker = worker;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("job queue")
                .status(!worker.wanted() || worker.working())
                .withData("works", worker.wanted())
                .build();
    }
}
