package org.parlance.bank;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The items of one language, from all its banks, in the order of their ids. */
public final class ItemPool {
    private final String language;
    private final List<Item> items;

    public ItemPool(String language, List<Item> items) {
        this.language = language;
        this.items = items.stream().sorted(Comparator.comparing(Item::id)).toList();
    }

    public String language() {
        return language;
    }

    public List<Item> items() {
        return items;
    }

    /** The items of a type that a form may be drawn from. */
    public List<Item> live(ItemType type) {
        return live(item -> item.type() == type);
    }

    /** The items that a section of a form may be drawn from. */
    List<Item> live(Blueprint.Section section) {
        return live(section::takes);
    }

    private List<Item> live(Predicate<Item> wanted) {
        return items.stream()
                .filter(wanted)
                .filter(item -> ItemStatus.ofId(item.header().status()) == ItemStatus.LIVE)
                .toList();
    }

    public Optional<Item> find(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
