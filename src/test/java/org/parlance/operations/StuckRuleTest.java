package org.parlance.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parlance.operations.StuckRule.Remedy;
import org.parlance.operations.StuckRule.Waiting;

class StuckRuleTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private static Waiting waiting(StuckKind kind, Duration since, boolean queued) {
        return new Waiting(kind, UUID.randomUUID(), NOW.minus(since), queued);
    }

    @Test
    void onlyWhatWaitsBeyondItsLimitIsStuck() {
        assertThat(StuckRule.stuck(waiting(StuckKind.VERDICT_MISSING, LIMIT, false), LIMIT, NOW))
                .isFalse();
        assertThat(StuckRule.stuck(waiting(StuckKind.VERDICT_MISSING, LIMIT.plusMillis(1), false), LIMIT, NOW))
                .isTrue();
        assertThat(StuckRule.stuck(waiting(StuckKind.VERDICT_MISSING, LIMIT.negated(), false), LIMIT, NOW))
                .as("due in the future")
                .isFalse();
    }

    @Test
    void aMissingJobIsEnqueuedOnce() {
        Waiting lost = waiting(StuckKind.ANSWER_UNSCORED, LIMIT.multipliedBy(2), false);
        assertThat(StuckRule.remedy(lost, false)).isEqualTo(Remedy.ENQUEUE);
        assertThat(StuckRule.remedy(lost, true)).isEqualTo(Remedy.REPORT);
    }

    @Test
    void whatIsQueuedOrHasNoJobIsForPeople() {
        assertThat(StuckRule.remedy(waiting(StuckKind.ANSWER_UNSCORED, LIMIT, true), false))
                .isEqualTo(Remedy.REPORT);
        assertThat(StuckRule.remedy(waiting(StuckKind.RECORDING_OPEN, LIMIT, false), false))
                .isEqualTo(Remedy.REPORT);
        assertThat(StuckRule.remedy(waiting(StuckKind.JOB_WAITING, LIMIT, false), false))
                .isEqualTo(Remedy.REPORT);
    }

    @Test
    void aLimitIsConfiguredByKind() {
        WatchdogConfig config = new WatchdogConfig() {
            @Override
            public Duration every() {
                return Duration.ofMinutes(1);
            }

            @Override
            public Map<String, Duration> limits() {
                return Map.of("verdict-missing", Duration.ofSeconds(7));
            }
        };
        assertThat(config.limit(StuckKind.VERDICT_MISSING)).isEqualTo(Duration.ofSeconds(7));
        assertThat(config.limit(StuckKind.JOB_SILENT)).isEqualTo(StuckKind.JOB_SILENT.usualLimit());
    }
}
