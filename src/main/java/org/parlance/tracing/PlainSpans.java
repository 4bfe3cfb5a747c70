package org.parlance.tracing;

import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdkBuilder;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.quarkus.arc.All;
import io.quarkus.opentelemetry.runtime.AutoConfiguredOpenTelemetrySdkBuilderCustomizer;
import io.quarkus.opentelemetry.runtime.exporter.otlp.tracing.RemoveableLateBoundSpanProcessor;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Takes the place of Quarkus' own {@code TracerProviderCustomizer}, which application.properties leave out: no processor
 * of spans is there but behind one that makes them plain.
 */
@Singleton
class PlainSpans implements AutoConfiguredOpenTelemetrySdkBuilderCustomizer {
    private final List<SpanProcessor> processors;

    /** @param others of Quarkus that would hand on whole spans beside this one */
    PlainSpans(@All List<SpanProcessor> processors, @Any Instance<TracerProviderCustomizer> others) {
        if (!others.isUnsatisfied()) {
            throw new IllegalStateException("spans would be sent as they are; see quarkus.arc.exclude-types");
        }
        this.processors = processors;
    }

    @Override
    public void customize(AutoConfiguredOpenTelemetrySdkBuilder builder) {
        builder.addTracerProviderCustomizer((provider, properties) -> {
            processors.stream()
                    .filter(processor -> !(processor instanceof RemoveableLateBoundSpanProcessor))
                    .map(PlainSpanProcessor::new)
                    .forEach(provider::addSpanProcessor);
            return provider;
        });
    }
}
