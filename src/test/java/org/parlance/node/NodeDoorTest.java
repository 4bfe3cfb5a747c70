package org.parlance.node;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeDoorTest {
    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/ready", "/q/health/live", "/q/health/started", "/q/metrics"})
    void probesGetIn(String path) {
        assertThat(NodeDoor.forProbes(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sitting", "/campaigns", "/api/v1/openapi", "/q/healthy", "/q/dev", "/metrics", ""})
    void nobodyElseDoes(String path) {
        assertThat(NodeDoor.forProbes(path)).isFalse();
    }
}
