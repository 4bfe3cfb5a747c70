package org.parlance.bank;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The items of one language, from all its banks, in the order of their ids. */
public final class ItemPool {
    private final String language;
    private final List<Item> items;
    private final Map<ItemType, List<Item>> live;
    private final Map<ItemType, List<Item>> pilot;

    public ItemPool(String language, List<Item> items) {
        this.language = language;
        this.items = items.stream().sorted(Comparator.comparing(Item::id)).toList();
        this.live = ofStatus(ItemStatus.LIVE);
        this.pilot = ofStatus(ItemStatus.PILOT);
    }

    public String language() {
        return language;
    }

    public List<Item> items() {
        return items;
    }

    /** The items of a type that a form may be drawn from. */
    public List<Item> live(ItemType type) {
        return live.getOrDefault(type, List.of());
    }

    /** The items that a section of a form may be drawn from. */
    List<Item> live(Blueprint.Section section) {
        return section.takesAnyOfItsType()
                ? live(section.type())
                : live(section.type()).stream().filter(section::takes).toList();
    }

    /** The items that a section may give besides, to try them out. */
    List<Item> pilot(Blueprint.Section section) {
        return pilot.getOrDefault(section.type(), List.of()).stream()
                .filter(section::takes)
                .toList();
    }

    private Map<ItemType, List<Item>> ofStatus(ItemStatus status) {
        return items.stream()
                .filter(item -> ItemStatus.ofId(item.header().status()) == status)
                .collect(Collectors.groupingBy(
                        Item::type, () -> new EnumMap<>(ItemType.class), Collectors.toUnmodifiableList()));
    }

    public Optional<Item> find(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
