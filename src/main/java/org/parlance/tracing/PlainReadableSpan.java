package org.parlance.tracing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.common.InstrumentationScopeInfo;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.data.SpanData;

/** A finished span as a {@link PlainSpan}, in the form in which processors take spans. */
final class PlainReadableSpan implements ReadableSpan {
    private final ReadableSpan whole;
    private final SpanData plain;

    PlainReadableSpan(ReadableSpan whole) {
        this.whole = whole;
        this.plain = new PlainSpan(whole.toSpanData());
    }

    @Override
    public SpanData toSpanData() {
        return plain;
    }

    @Override
    public SpanContext getSpanContext() {
        return plain.getSpanContext();
    }

    @Override
    public SpanContext getParentSpanContext() {
        return plain.getParentSpanContext();
    }

    @Override
    public String getName() {
        return plain.getName();
    }

    @Override
    @Deprecated
    public io.opentelemetry.sdk.common.InstrumentationLibraryInfo getInstrumentationLibraryInfo() {
        return whole.getInstrumentationLibraryInfo();
    }

    @Override
    public InstrumentationScopeInfo getInstrumentationScopeInfo() {
        return plain.getInstrumentationScopeInfo();
    }

    @Override
    public boolean hasEnded() {
        return true;
    }

    @Override
    public long getLatencyNanos() {
        return whole.getLatencyNanos();
    }

    @Override
    public SpanKind getKind() {
        return plain.getKind();
    }

    @Override
    public <T> T getAttribute(AttributeKey<T> key) {
        return plain.getAttributes().get(key);
    }

    @Override
    public Attributes getAttributes() {
        return plain.getAttributes();
    }
}
