package org.parlance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SampledTest {
    private final AtomicInteger lookUps = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong();
    private final Sampled<Integer> sampled = new Sampled<>(Duration.ofSeconds(5), lookUps::incrementAndGet, nanos::get);

    @Test
    void manyWhoAskAtOnceCostOneLookUp() {
        assertThat(sampled.get()).isEqualTo(1);
        nanos.addAndGet(Duration.ofMillis(4999).toNanos());
        assertThat(sampled.get()).isEqualTo(1);
    }

    @Test
    void whatHasBecomeOldIsLookedUpAgain() {
        sampled.get();
        nanos.addAndGet(Duration.ofSeconds(5).toNanos());
        assertThat(sampled.get()).isEqualTo(2);
    }
}
