package org.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LiveStreamTest {
    private static final UUID MINE = new UUID(0, 1);
    private static final UUID ANOTHERS = new UUID(0, 2);

    private final List<Map<UUID, LiveFunnel>> told = new ArrayList<>();
    private final LiveStream stream = new LiveStream(new UUID(0, 3), Set.of(MINE), 15, 60, told::add);

    private static LiveFunnel invited(long count) {
        return new LiveFunnel(new Funnel(count, 0, 0, 0, 0, 0, 0), Long.toString(count));
    }

    @Test
    void whatHasNotMovedIsToldAgainOnlyAfterASilence() {
        stream.tell(Map.of(MINE, invited(1)), 0);
        stream.tell(Map.of(MINE, invited(1)), 14);
        assertThat(told).hasSize(1);
        stream.tell(Map.of(MINE, invited(1)), 15);
        assertThat(told).hasSize(2);
    }

    @Test
    void onlyItsOwnCampaignsAreTold() {
        stream.tell(Map.of(MINE, invited(1), ANOTHERS, invited(7)), 0);
        stream.tell(Map.of(MINE, invited(1), ANOTHERS, invited(8)), 1);
        assertThat(told).containsExactly(Map.of(MINE, invited(1)));
    }

    @Test
    void aCampaignWithoutApplicantsHasZeros() {
        stream.tell(Map.of(), 0);
        assertThat(told).containsExactly(Map.of(MINE, LiveFunnel.EMPTY));
    }

    @Test
    void itIsOverAtItsEndAlsoWhereTheClockRunsOver() {
        assertThat(stream.over(59)).isFalse();
        assertThat(stream.over(60)).isTrue();
        LiveStream wrapping = new LiveStream(MINE, Set.of(MINE), 15, Long.MIN_VALUE + 5, told::add);
        assertThat(wrapping.over(Long.MAX_VALUE)).isFalse();
        assertThat(wrapping.over(Long.MIN_VALUE + 5)).isTrue();
    }
}
