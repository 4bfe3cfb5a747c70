package org.parlance.delivery;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.parlance.bank.Item;
import org.parlance.bank.Item.Prompt;
import org.parlance.bank.ItemHeader;
import org.parlance.bank.ItemType;
import org.parlance.hiring.GrantedAccommodations;

/** The practice: unscored items of each type, in English, with prompts that every server has. */
final class PracticeItems {
    private static final List<Item> ITEMS = Stream.concat(SpokenPractice.ITEMS.stream(), WrittenPractice.ITEMS.stream())
            .toList();

    private PracticeItems() {}

    /** One item of the type, or one for each way in which it can be put. */
    static List<Item> of(ItemType type) {
        return ITEMS.stream().filter(item -> item.type() == type).toList();
    }

    /** The practice's rendered fragments, in the order of the types given and with the time of the test. */
    static List<String> fragments(Collection<ItemType> types, GrantedAccommodations granted) {
        List<Item> items =
                types.stream().distinct().flatMap(type -> of(type).stream()).toList();
        return items.stream()
                .map(item -> ItemFragment.of(frame(item, items, granted), granted.timed(item))
                        .render())
                .toList();
    }

    private static ItemFrame frame(Item item, List<Item> all, GrantedAccommodations granted) {
        return ItemFrame.alone(
                new UUID(0, ITEMS.indexOf(item)),
                "en",
                all.indexOf(item) + 1,
                all.size(),
                "/practice/en/" + item.type().id() + "-",
                ".mp3",
                granted.extraTime(),
                granted.asText(item.type()));
    }

    static ItemHeader header(ItemType type, int prepSeconds, int answerSeconds) {
        return new ItemHeader("practice-" + type.id(), 1, "live", "A2", "practice", prepSeconds, answerSeconds);
    }

    /** @param seconds its length */
    static Prompt prompt(String script, double seconds) {
        return new Prompt("", script, seconds, "");
    }
}
