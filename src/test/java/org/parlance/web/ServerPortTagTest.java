package org.parlance.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServerPortTagTest {
    private final MeterRegistry registry = new SimpleMeterRegistry();

    @BeforeEach
    void tagIt() {
        registry.config().meterFilter(new ServerPortTag());
    }

    /** Prometheus takes no two meters of one name whose tags have other keys. */
    @Test
    void bothPortsHaveMetersWithTheSameKeys() {
        registry.summary("http.server.bytes.read", Tags.empty()).record(1);
        registry.summary("http.server.bytes.read", Tags.of("server.port", "8080"))
                .record(2);
        assertThat(registry.getMeters())
                .hasSize(2)
                .extracting(Meter::getId)
                .allSatisfy(
                        id -> assertThat(id.getTags()).extracting(Tag::getKey).containsExactly("server.port"))
                .extracting(id -> id.getTag("server.port"))
                .containsExactlyInAnyOrder("0", "8080");
    }

    @Test
    void otherMetersStayAsTheyAre() {
        assertThat(registry.summary("parlance.recordings").getId().getTags()).isEmpty();
        assertThat(registry.summary("http.client.bytes.read").getId().getTags()).isEmpty();
    }
}
