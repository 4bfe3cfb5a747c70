package org.parlance.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parlance.bank.Item;
import org.parlance.bank.ItemType;
import org.parlance.bank.SpottingText;
import org.parlance.bank.WrittenItem;

class PracticeItemsTest {
    @Test
    void theMailWithErrorsIsMarkedAsItShouldBe() {
        WrittenItem.ErrorSpotting mail = (WrittenItem.ErrorSpotting)
                PracticeItems.of(ItemType.ERROR_SPOTTING).get(0);

        assertThat(mail.words().words().stream().filter(SpottingText.Word::wrong))
                .hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(ItemType.class)
    void everyTypeCanBePractisedWithAudioThatEveryServerHas(ItemType type) {
        assertThat(PracticeItems.of(type)).isNotEmpty();
        for (Item item : PracticeItems.of(type)) {
            for (int turn = 0; turn < item.prompts().size(); turn++) {
                assertThat(getClass().getResource("/META-INF/resources/practice/en/" + type.id() + "-" + turn + ".mp3"))
                        .as("prompt %d of %s", turn, type.id())
                        .isNotNull();
            }
        }
    }
}
