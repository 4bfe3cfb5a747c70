package org.parlance.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExtraTimeTest {
    static List<Item> items() {
        return Items.ofEachType();
    }

    @ParameterizedTest
    @MethodSource("items")
    void theUsualTimeChangesNothing(Item item) {
        assertThat(ExtraTime.of(item, 1)).isSameAs(item);
    }

    @ParameterizedTest
    @MethodSource("items")
    void doubleTimeDoublesAllButThePrompts(Item item) {
        Item given = ExtraTime.of(item, 2);
        double prompts = item.totalSeconds()
                - item.header().prepSeconds()
                - item.header().answerSeconds();
        assertThat(given.header().prepSeconds()).isEqualTo(2 * item.header().prepSeconds());
        assertThat(given.header().answerSeconds()).isEqualTo(2 * item.header().answerSeconds());
        assertThat(given.totalSeconds()).isCloseTo(2 * item.totalSeconds() - prompts, within(1e-6));
        assertThat(given.prompts()).isEqualTo(item.prompts());
        assertThat(given.id()).isEqualTo(item.id());
        assertThat(ItemJson.read(ItemJson.write(given))).isEqualTo(given);
    }

    @Test
    void eachTurnOfACallGetsItAndTheirSumIsTheAnswersTime() {
        Item.RolePlay call = Items.call("t-call", "B1", CallKind.INBOUND);
        Item.RolePlay given = (Item.RolePlay) ExtraTime.of(call, 1.25);
        for (int turn = 0; turn < call.turns().size(); turn++) {
            assertThat(given.turns().get(turn).answerSeconds())
                    .isEqualTo((int) Math.ceil(1.25 * call.turns().get(turn).answerSeconds()));
        }
        assertThat(given.header().answerSeconds())
                .isGreaterThanOrEqualTo(given.turns().stream()
                        .mapToInt(Item.Turn::answerSeconds)
                        .sum());
    }

    @Test
    void theCustomersOfAChatWaitLonger() {
        WrittenItem.Chat chat = WrittenItems.chat(300, WrittenItems.customer("ann", WrittenItems.turn(0)));
        WrittenItem.Chat given = (WrittenItem.Chat) ExtraTime.of(chat, 1.5);
        assertThat(given.patienceSeconds()).isEqualTo((int) Math.ceil(1.5 * chat.patienceSeconds()));
        assertThat(chat.pace()).isEqualTo(1);
        assertThat(given.pace()).isEqualTo(1.5);
        assertThat(given.customers()).isEqualTo(chat.customers());
    }
}
