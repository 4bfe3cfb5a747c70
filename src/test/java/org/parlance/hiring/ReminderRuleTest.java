package org.parlance.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReminderRuleTest {
    private static final Instant END = Instant.parse("2026-12-01T00:00:00Z");

    private static boolean due(int days, int most, int sent, Duration beforeEnd, Duration sinceLast) {
        Instant now = END.minus(beforeEnd);
        return ReminderRule.due(days, most, END, new Mails.Reminded(sent, now.minus(sinceLast), false), now);
    }

    @Test
    void oneIsDueInTheLastDaysOnly() {
        assertThat(due(3, 1, 0, Duration.ofDays(3), Duration.ofDays(9))).isTrue();
        assertThat(due(3, 1, 0, Duration.ofHours(73), Duration.ofDays(9))).isFalse();
        assertThat(due(3, 1, 0, Duration.ZERO, Duration.ofDays(9))).isFalse();
        assertThat(due(0, 1, 0, Duration.ofHours(1), Duration.ofDays(9))).isFalse();
    }

    @Test
    void noneIsDueTooOftenOrTooSoon() {
        assertThat(due(3, 1, 1, Duration.ofDays(1), Duration.ofDays(2))).isFalse();
        assertThat(due(3, 2, 1, Duration.ofDays(1), Duration.ofDays(1))).isTrue();
        assertThat(due(3, 2, 1, Duration.ofDays(1), Duration.ofHours(23))).isFalse();
    }

    @Test
    void noneIsDueToAnAddressThatBounced() {
        Instant now = END.minus(Duration.ofDays(1));
        assertThat(ReminderRule.due(3, 5, END, new Mails.Reminded(0, END.minus(Duration.ofDays(9)), true), now))
                .isFalse();
        assertThat(ReminderRule.due(3, 5, END, Mails.Reminded.NEVER, now)).isTrue();
    }
}
