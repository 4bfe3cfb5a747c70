package org.parlance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class GroupingTest {
    private static final List<String> AGES = List.of("6", "7", "8", "9", "10", "15", "16", "17.5", "40", "41", "");

    @Test
    void cutsManyNumbersIntoBands() {
        Map<String, List<String>> groups = new Grouping(16).of(AGES, Function.identity());
        assertThat(groups.keySet()).containsExactly("under 16", "16 and over", "(none)");
        assertThat(groups.get("16 and over")).containsExactly("16", "17.5", "40", "41");
    }

    @Test
    void takesSeveralCutsInAnyOrder() {
        Map<String, List<String>> groups = new Grouping(40, 7.5, 100).of(AGES, Function.identity());
        assertThat(groups.keySet()).containsExactly("under 7.5", "7.5 to under 40", "40 to under 100", "(none)");
        assertThat(groups.get("40 to under 100")).containsExactly("40", "41");
    }

    @Test
    void leavesFewNumbersAndNamesAsTheyAre() {
        Grouping grouping = new Grouping(16);
        assertThat(grouping.of(List.of("3", "1", "2", "1"), Function.identity()).keySet())
                .containsExactly("1", "2", "3");
        assertThat(grouping.of(List.of("m", "f", "", "m"), Function.identity()).keySet())
                .containsExactly("f", "m", "(none)");
    }
}
