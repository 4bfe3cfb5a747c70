package org.parlance.scoring.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parlance.bank.ItemType;
import org.parlance.bank.Trait;
import org.parlance.scoring.Score;

class TypingLimitTest {
    @Test
    void slowTypingLimits() {
        assertThat(TypingLimit.of(List.of(typed(11.9, 0.99)))).contains(new TypingLimit(11.9, 0.99));
        assertThat(TypingLimit.of(List.of(typed(12, 0.99)))).isEmpty();
    }

    @Test
    void soDoManyMistakes() {
        assertThat(TypingLimit.of(List.of(typed(30, 0.89)))).contains(new TypingLimit(30, 0.89));
        assertThat(TypingLimit.of(List.of(typed(30, 0.9)))).isEmpty();
    }

    @Test
    void theBestPassageCounts() {
        assertThat(TypingLimit.of(List.of(typed(8, 0.99), typed(25, 0.97)))).isEmpty();
        assertThat(TypingLimit.of(List.of(typed(40, 0.5), typed(14, 0.95)))).isEmpty();
    }

    @Test
    void withoutAPassageNothingIsSaid() {
        Score keyed = new Score(Trait.TYPING_SPEED, 20, 5, Map.of("keystrokesPerHour", 2000.0));

        assertThat(TypingLimit.of(List.of())).isEmpty();
        assertThat(TypingLimit.of(List.of(List.of(keyed)))).isEmpty();
    }

    @Test
    void onlyTimedWritingIsLimited() {
        assertThat(TypingLimit.limits(ItemType.EMAIL)).isTrue();
        assertThat(TypingLimit.limits(ItemType.CHAT)).isTrue();
        assertThat(TypingLimit.limits(ItemType.READING)).isFalse();
        assertThat(TypingLimit.limits(ItemType.ROLE_PLAY)).isFalse();
    }

    private static List<Score> typed(double netWpm, double accuracy) {
        return List.of(
                new Score(Trait.TYPING_SPEED, 20, 5, Map.of("netWpm", netWpm)),
                new Score(Trait.TYPING_ACCURACY, 20, 5, Map.of("accuracy", accuracy)));
    }
}
