package org.parlance.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ItemJsonTest {

    @ParameterizedTest
    @MethodSource("items")
    void aFrozenItemIsReadBackEqual(Item item) {
        assertThat(ItemJson.read(ItemJson.write(item))).isEqualTo(item);
    }

    @Test
    void theHeaderLiesFlatBesideTheContent() {
        assertThat(ItemJson.write(Items.readAloud("t-read", "B1", "orders")))
                .startsWith("{\"type\":\"read-aloud\",\"id\":\"t-read\",\"version\":1,\"status\":\"live\"")
                .contains("\"text\":\"Thank you")
                .doesNotContain("header");
    }

    @Test
    void everyTypeIsCovered() {
        assertThat(items()).extracting(Item::type).containsExactlyInAnyOrder(ItemType.values());
    }

    static List<Item> items() {
        return Items.ofEachType();
    }
}
