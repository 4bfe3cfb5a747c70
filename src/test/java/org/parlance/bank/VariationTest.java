package org.parlance.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class VariationTest {
    private static final List<Map<String, String>> SETS = List.of(
            Map.of("name", "Karen \"Kay\" Mills", "fee", "$6.90"), Map.of("name", "Omar Haddad", "fee", "$8.40"));
    private final Item item = readAloud("<<name>> paid <<fee>>, and <<name>> kept the receipt.", SETS);

    @Test
    void everySetIsDrawnAndStaysTogether() {
        assertThat(LongStream.range(0, 50)
                        .mapToObj(seed -> Variation.drawn(item, seed))
                        .map(drawn -> ((Item.ReadAloud) drawn).text()))
                .containsOnly(
                        "Karen \"Kay\" Mills paid $6.90, and Karen \"Kay\" Mills kept the receipt.",
                        "Omar Haddad paid $8.40, and Omar Haddad kept the receipt.");
    }

    @Test
    void theSameSeedDrawsTheSameSet() {
        assertThat(Variation.drawn(item, 7)).isEqualTo(Variation.drawn(item, 7));
    }

    @Test
    void whatWasDrawnVariesNoMore() {
        assertThat(Variation.drawn(item, 7).header().vary()).isEmpty();
        assertThat(Variation.all(item)).hasSize(2);
    }

    @Test
    void anItemThatAllowsNoVariationStaysAsItIs() {
        Item fixed = readAloud("Nobody paid.", null);
        assertThat(Variation.drawn(fixed, 7)).isSameAs(fixed);
        assertThat(Variation.all(fixed)).containsExactly(fixed);
    }

    private static Item readAloud(String text, List<Map<String, String>> vary) {
        return new Item.ReadAloud(new ItemHeader("en-read-900", 1, "live", "B1", "billing", 10, 20, null, vary), text);
    }
}
