package org.parlance.tracing;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** Writes steps down as OpenTelemetry spans. */
final class SpanRecorder implements StepRecorder {
    /** Whose spans have names and ids of this product's own choice. */
    static final String SCOPE = "org.parlance";

    /** As in W3C's Trace Context: version, trace, span, flags. */
    private static final Pattern ORIGIN = Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");

    /** What the log knows of the work, a step within it is about as well. */
    private static final List<String> KNOWN = List.of(Steps.ATTEMPT, Steps.RECORDING);

    private final Tracer tracer;

    SpanRecorder(OpenTelemetry telemetry) {
        this.tracer = telemetry.getTracer(SCOPE);
    }

    @Override
    public <T> T in(String name, Optional<String> origin, Supplier<T> work) {
        Context before = origin.flatMap(SpanRecorder::parent).orElseGet(Context::current);
        Span span = tracer.spanBuilder(name).setParent(before).startSpan();
        for (String key : KNOWN) {
            if (MDC.get(key) != null) {
                span.setAttribute(key, MDC.get(key).toString());
            }
        }
        try {
            return before.with(span).wrapSupplier(work).get();
        } catch (RuntimeException | Error failed) {
            // its message may hold what an applicant gave
            span.setStatus(StatusCode.ERROR);
            span.setAttribute("error.type", failed.getClass().getName());
            throw failed;
        } finally {
            span.end();
        }
    }

    private static Optional<Context> parent(String origin) {
        Matcher parts = ORIGIN.matcher(origin);
        return parts.matches()
                ? Optional.of(Context.root()
                        .with(Span.wrap(SpanContext.createFromRemoteParent(
                                parts.group(1),
                                parts.group(2),
                                TraceFlags.fromHex(parts.group(3), 0),
                                TraceState.getDefault()))))
                : Optional.empty();
    }

    @Override
    public void note(String key, UUID id) {
        Span.current().setAttribute(key, id.toString());
    }

    @Override
    public Optional<String> origin() {
        SpanContext now = Span.current().getSpanContext();
        return now.isValid()
                ? Optional.of("00-" + now.getTraceId() + "-" + now.getSpanId() + "-"
                        + now.getTraceFlags().asHex())
                : Optional.empty();
    }
}
