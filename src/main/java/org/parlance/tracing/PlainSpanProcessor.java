package org.parlance.tracing;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;

/** Stands before another processor, such as one that sends spans away, and hands it plain spans only. */
final class PlainSpanProcessor implements SpanProcessor {
    private final SpanProcessor next;

    PlainSpanProcessor(SpanProcessor next) {
        this.next = next;
    }

    /** The next one is told nothing: a span that runs can still be read whole. */
    @Override
    public void onStart(Context parent, ReadWriteSpan span) {}

    @Override
    public boolean isStartRequired() {
        return false;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        if (span.getSpanContext().isSampled()) {
            next.onEnd(new PlainReadableSpan(span));
        }
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }

    @Override
    public CompletableResultCode forceFlush() {
        return next.forceFlush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return next.shutdown();
    }
}
