package org.parlance.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class KeepRuleTest {
    private static final Instant ENDS = Instant.parse("2026-02-28T12:00:00Z");

    @Test
    void dataGoesAfterItsDays() {
        KeepRule rule = new KeepRule(10, 0, "");
        assertThat(rule.goesAt(ENDS)).isEqualTo("2026-03-10T12:00:00Z");
        assertThat(rule.floorHolds(ENDS, ENDS)).isFalse();
    }

    @Test
    void theLawsFloorOverridesShorterTimesAndRequests() {
        KeepRule rule = new KeepRule(10, 3, "Labour code");
        assertThat(rule.goesAt(ENDS)).isEqualTo("2029-02-28T12:00:00Z");
        assertThat(rule.floorHolds(ENDS, Instant.parse("2029-02-28T11:59:59Z"))).isTrue();
        assertThat(rule.floorHolds(ENDS, Instant.parse("2029-02-28T12:00:00Z"))).isFalse();
    }

    @Test
    void aLongerTimeThanTheLawAsksForHolds() {
        assertThat(new KeepRule(2000, 1, "Labour code").goesAt(ENDS)).isEqualTo(ENDS.plusSeconds(2000L * 86_400));
    }
}
