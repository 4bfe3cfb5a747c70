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

    @Test
    void aCallThatWasFrozenBeforeThereWereKindsIsInbound() {
        String now = ItemJson.write(Items.call("t-call", "B1", CallKind.INBOUND));
        assertThat(now).contains("\"kind\":\"inbound\",");
        assertThat(ItemJson.read(now.replace("\"kind\":\"inbound\",", "")))
                .isEqualTo(Items.call("t-call", "B1", CallKind.INBOUND));
    }

    @Test
    void aKeyPointOfNoStepSaysNothingOfOne() {
        Item.Prompt prompt = new Item.Prompt("audio/one.mp3", "A story.", 1.5, "");
        Item.KeyPoint point = new Item.KeyPoint("end", "Tells the end", List.of("home"));
        Item story = new Item.StoryRetell(Items.header("t-story", "B1", "home"), prompt, List.of(point), 20);
        assertThat(ItemJson.write(story)).doesNotContain("step").doesNotContain("after");
    }

    static List<Item> items() {
        return Items.ofEachType();
    }
}
