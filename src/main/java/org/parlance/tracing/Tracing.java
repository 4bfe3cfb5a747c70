package org.parlance.tracing;

import io.opentelemetry.api.OpenTelemetry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Has steps written down as spans where the server's settings want them. */
@ApplicationScoped
class Tracing {
    private final OpenTelemetry telemetry;
    private final boolean wanted;

    Tracing(OpenTelemetry telemetry, @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean disabled) {
        this.telemetry = telemetry;
        this.wanted = !disabled;
    }

    /** Before the first job is worked off. */
    void start(@Observes @Priority(1000) StartupEvent event) {
        if (wanted) {
            Steps.recordTo(new SpanRecorder(telemetry));
        }
    }

    void stop(@Observes ShutdownEvent event) {
        Steps.recordTo(StepRecorder.NONE);
    }
}
