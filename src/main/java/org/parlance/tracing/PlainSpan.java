package org.parlance.tracing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What may be told of a span to whoever collects them: ids, templates of paths, names of classes, numbers. Everything
 * is left out but what is known to hold no token, address, name or word of a person, whatever library has put it there.
 */
final class PlainSpan extends DelegatingSpanData {
    private static final String METHOD = "http.request.method";
    private static final String ROUTE = "http.route";
    private static final AttributeKey<String> FAILURE = AttributeKey.stringKey("exception.type");

    private static final Predicate<Object> NUMBER = Long.class::isInstance;
    private static final Predicate<Object> ID = text("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Predicate<Object> CLASS_NAME = text("[A-Za-z0-9_.$]{1,200}");
    private static final Predicate<Object> VERB = text("GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS");

    /** Fixed parts are short and small; ids and tokens would stand in place of {parts}, and are neither. */
    private static final Predicate<Object> TEMPLATE =
            text("(/([a-z0-9._*-]{0,30}|\\{[A-Za-z]{1,30}(:[^/{}]{1,30})?\\}))+");

    private static final Map<String, Predicate<Object>> TOLD = Map.of(
            Steps.ATTEMPT,
            ID,
            Steps.RECORDING,
            ID,
            Steps.SUBJECT,
            ID,
            METHOD,
            VERB,
            ROUTE,
            TEMPLATE,
            "http.response.status_code",
            NUMBER,
            "http.request.body.size",
            NUMBER,
            "http.response.body.size",
            NUMBER,
            "error.type",
            CLASS_NAME,
            FAILURE.getKey(),
            CLASS_NAME);

    private final SpanData whole;
    private final Attributes attributes;

    PlainSpan(SpanData whole) {
        super(whole);
        this.whole = whole;
        this.attributes = told(whole.getAttributes());
    }

    private static Predicate<Object> text(String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return value -> value instanceof String given && compiled.matcher(given).matches();
    }

    private static Attributes told(Attributes all) {
        AttributesBuilder kept = Attributes.builder();
        all.forEach((key, value) -> {
            if (TOLD.getOrDefault(key.getKey(), any -> false).test(value)) {
                keep(kept, key, value);
            }
        });
        return kept.build();
    }

    @SuppressWarnings("unchecked")
    private static <T> void keep(AttributesBuilder kept, AttributeKey<?> key, T value) {
        kept.put((AttributeKey<T>) key, value);
    }

    /** Libraries name spans by what they have at hand, a path for one. */
    @Override
    public String getName() {
        if (whole.getInstrumentationScopeInfo().getName().equals(SpanRecorder.SCOPE)) {
            return whole.getName();
        }
        String kind = whole.getKind().name().toLowerCase(Locale.ROOT);
        return value(METHOD)
                .map(method -> value(ROUTE).map(route -> method + " " + route).orElse(method))
                .orElse(kind);
    }

    private Optional<String> value(String key) {
        return Optional.ofNullable(attributes.get(AttributeKey.stringKey(key)));
    }

    @Override
    public Attributes getAttributes() {
        return attributes;
    }

    @Override
    public int getTotalAttributeCount() {
        return attributes.size();
    }

    /** Of failures their class, without message and stack. */
    @Override
    public List<EventData> getEvents() {
        return whole.getEvents().stream()
                .filter(event -> event.getAttributes().get(FAILURE) != null)
                .map(event -> EventData.create(event.getEpochNanos(), "exception", told(event.getAttributes())))
                .toList();
    }

    @Override
    public int getTotalRecordedEvents() {
        return getEvents().size();
    }

    @Override
    public List<LinkData> getLinks() {
        return whole.getLinks().stream()
                .map(link -> LinkData.create(bare(link.getSpanContext())))
                .toList();
    }

    @Override
    public StatusData getStatus() {
        return StatusData.create(whole.getStatus().getStatusCode(), "");
    }

    @Override
    public SpanContext getSpanContext() {
        return bare(whole.getSpanContext());
    }

    @Override
    public SpanContext getParentSpanContext() {
        return bare(whole.getParentSpanContext());
    }

    /** Without the trace state, which a client may have sent with anything in it. */
    private static SpanContext bare(SpanContext context) {
        if (!context.isValid()) {
            return SpanContext.getInvalid();
        }
        return context.isRemote()
                ? SpanContext.createFromRemoteParent(
                        context.getTraceId(), context.getSpanId(), context.getTraceFlags(), TraceState.getDefault())
                : SpanContext.create(
                        context.getTraceId(), context.getSpanId(), context.getTraceFlags(), TraceState.getDefault());
    }
}
