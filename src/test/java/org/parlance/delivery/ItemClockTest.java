package org.parlance.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.parlance.delivery.ItemClock.Status;

class ItemClockTest {
    private static final Instant DELIVERED = Instant.parse("2026-03-02T10:00:00Z");

    private static Instant at(int seconds) {
        return DELIVERED.plusSeconds(seconds);
    }

    @Test
    void startsWhenThePageIsReady() {
        ItemClock clock = new ItemClock(60, DELIVERED, at(4), at(4));
        assertThat(clock.endsAt()).isEqualTo(at(64));
        assertThat(clock.remainingSeconds(at(24))).isEqualTo(40);
    }

    @Test
    void startsThirtySecondsAfterDeliveryAtTheLatest() {
        assertThat(new ItemClock(60, DELIVERED, null, null).endsAt()).isEqualTo(at(90));
        assertThat(new ItemClock(60, DELIVERED, at(45), at(45)).endsAt()).isEqualTo(at(90));
    }

    @Test
    void extraTimeIsGivenForReadingTheInstructionsToo() {
        ItemClock clock = new ItemClock(120, Duration.ofSeconds(60), DELIVERED, null, null);
        assertThat(clock.endsAt()).isEqualTo(at(180));
        assertThat(new ItemClock(120, Duration.ofSeconds(60), DELIVERED, at(45), at(45)).endsAt())
                .isEqualTo(at(165));
    }

    @Test
    void goesOnWhateverThePageDoes() {
        ItemClock reloaded = new ItemClock(60, DELIVERED, at(0), at(58));
        assertThat(reloaded.remainingSeconds(at(59))).isEqualTo(1);
        assertThat(reloaded.remainingSeconds(at(500))).isZero();
    }

    @Test
    void whatTheNetworkBringsInShortlyAfterIsInTime() {
        ItemClock clock = new ItemClock(60, DELIVERED, at(0), at(58));
        assertThat(clock.inTime(at(69))).isTrue();
        assertThat(clock.inTime(at(71))).isFalse();
    }

    @Test
    void isOutOfTimeOnlyWhenThePageWasAliveNearTheEnd() {
        assertThat(new ItemClock(60, DELIVERED, at(0), at(55)).statusAt(at(30))).isEqualTo(Status.RUNNING);
        assertThat(new ItemClock(60, DELIVERED, at(0), at(55)).statusAt(at(71))).isEqualTo(Status.OUT_OF_TIME);
        assertThat(new ItemClock(60, DELIVERED, at(0), at(39)).statusAt(at(71))).isEqualTo(Status.CUT_OFF);
        assertThat(new ItemClock(60, DELIVERED, null, null).statusAt(at(101))).isEqualTo(Status.CUT_OFF);
    }

    /** The report that a short item's page was ready comes less than 20 s before its end. */
    @Test
    void aShortItemIsCutOffToo() {
        assertThat(new ItemClock(12, DELIVERED, at(0), at(0)).statusAt(at(23))).isEqualTo(Status.CUT_OFF);
        assertThat(new ItemClock(12, DELIVERED, at(0), at(7)).statusAt(at(23))).isEqualTo(Status.OUT_OF_TIME);
    }
}
