package org.parlance.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.MDC;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainSpanTest {
    private static final String SECRET = "Zk9qv3xT1n0sYw7bR5mPdLh2cVfGaJ8eKuQiXoW4t6E";
    private static final SpanContext CLIENT = SpanContext.createFromRemoteParent(
            "a".repeat(32),
            "b".repeat(16),
            TraceFlags.getSampled(),
            TraceState.builder().put("who", SECRET).build());

    private final List<SpanData> sent = new ArrayList<>();
    private final OpenTelemetrySdk telemetry = OpenTelemetrySdk.builder()
            .setTracerProvider(SdkTracerProvider.builder()
                    .addSpanProcessor(new PlainSpanProcessor(SimpleSpanProcessor.create(new Kept(sent))))
                    .build())
            .build();

    @AfterEach
    void close() {
        telemetry.close();
    }

    private record Kept(List<SpanData> spans) implements SpanExporter {
        @Override
        public CompletableResultCode export(Collection<SpanData> more) {
            spans.addAll(more);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }

    @Test
    void whatARequestBroughtIsLeftOut() {
        telemetry
                .getTracer("of a library")
                .spanBuilder("GET /start/" + SECRET)
                .setSpanKind(SpanKind.SERVER)
                .setParent(Context.root().with(Span.wrap(CLIENT)))
                .addLink(CLIENT, Attributes.of(AttributeKey.stringKey("of"), SECRET))
                .startSpan()
                .setAttribute("http.request.method", "GET")
                .setAttribute("http.route", "/start/{item}")
                .setAttribute("http.response.status_code", 404)
                .setAttribute("url.path", "/start/" + SECRET)
                .setAttribute("url.query", "name=" + SECRET)
                .setAttribute("client.address", SECRET)
                .setAttribute("user_agent.original", SECRET)
                .setAttribute("something.new", SECRET)
                .setStatus(StatusCode.ERROR, SECRET)
                .recordException(new IllegalStateException(SECRET))
                .addEvent(SECRET)
                .end();

        assertThat(sent).hasSize(1);
        SpanData span = sent.get(0);
        assertThat(span.getName()).isEqualTo("GET /start/{item}");
        assertThat(span.getTraceId()).isEqualTo(CLIENT.getTraceId());
        assertThat(span.getParentSpanId()).isEqualTo(CLIENT.getSpanId());
        assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(span.getEvents()).hasSize(1).allSatisfy(event -> assertThat(
                        event.getAttributes().get(AttributeKey.stringKey("exception.type")))
                .isEqualTo("java.lang.IllegalStateException"));
        assertThat(everything(span)).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/start/" + SECRET,
                "/start/0193aaf0-7e1c-7c3e-9f38-0c4f5a6b7c8d",
                "/results/Quillon",
                "/results/a@b.example",
                "/start?token=x",
                "start"
            })
    void aRouteThatIsNoTemplateIsLeftOut(String route) {
        telemetry
                .getTracer("of a library")
                .spanBuilder(route)
                .setSpanKind(SpanKind.SERVER)
                .startSpan()
                .setAttribute("http.request.method", SECRET)
                .setAttribute("http.route", route)
                .setAttribute(Steps.ATTEMPT, SECRET)
                .setAttribute("http.response.status_code", SECRET)
                .end();
        assertThat(sent.get(0).getName()).isEqualTo("server");
        assertThat(sent.get(0).getAttributes().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/*",
                "/sitting/recordings/{recordingId}/chunks/{number}",
                "/api/v1/attempts/{attemptId}",
                "/static/{path:.+}"
            })
    void templatesAreKept(String route) {
        telemetry
                .getTracer("of a library")
                .spanBuilder("any")
                .startSpan()
                .setAttribute("http.request.method", "GET")
                .setAttribute("http.route", route)
                .end();
        assertThat(sent.get(0).getName()).isEqualTo("GET " + route);
    }

    @Test
    void aStepTellsItsIdsAndOfAFailureItsClass() {
        UUID attempt = UUID.randomUUID();
        UUID subject = UUID.randomUUID();
        List<String> origins = new ArrayList<>();
        Steps.recordTo(new SpanRecorder(telemetry));
        try {
            Steps.job("score-response", subject, Optional.empty(), () -> {
                Steps.note(Steps.ATTEMPT, attempt);
                origins.add(Steps.origin().orElseThrow());
                assertThatThrownBy(() -> Steps.in("transcribe", Steps.RECORDING, subject, () -> {
                            throw new IllegalStateException(SECRET);
                        }))
                        .isInstanceOf(IllegalStateException.class);
            });
            Steps.job("decide", attempt, Optional.of(origins.get(0)), () -> {});
            Steps.job("decide", attempt, Optional.of("no origin"), () -> {});
        } finally {
            Steps.recordTo(StepRecorder.NONE);
            MDC.clear();
        }

        SpanData transcribed = sent.get(0);
        SpanData job = sent.get(1);
        assertThat(transcribed.getName()).isEqualTo("transcribe");
        assertThat(transcribed.getParentSpanId()).isEqualTo(job.getSpanId());
        assertThat(transcribed.getAttributes())
                .isEqualTo(Attributes.of(
                        AttributeKey.stringKey("attemptId"), attempt.toString(),
                        AttributeKey.stringKey("recordingId"), subject.toString(),
                        AttributeKey.stringKey("error.type"), "java.lang.IllegalStateException"));
        assertThat(job.getName()).isEqualTo("job score-response");
        assertThat(job.getAttributes().get(AttributeKey.stringKey("subjectId"))).isEqualTo(subject.toString());
        assertThat(job.getAttributes().get(AttributeKey.stringKey("recordingId")))
                .isNull();
        assertThat(sent.get(2).getTraceId()).isEqualTo(job.getTraceId());
        assertThat(sent.get(2).getParentSpanId()).isEqualTo(job.getSpanId());
        assertThat(sent.get(3).getTraceId()).isNotEqualTo(job.getTraceId());
        assertThat(everything(transcribed)).doesNotContain(SECRET);
    }

    private static String everything(SpanData span) {
        return span.getName()
                + span.getAttributes()
                + span.getEvents()
                + span.getLinks()
                + span.getStatus()
                + span.getSpanContext()
                + span.getParentSpanContext();
    }
}
