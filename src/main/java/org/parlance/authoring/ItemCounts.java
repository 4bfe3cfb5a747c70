package org.parlance.authoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parlance.bank.Item;
import org.parlance.bank.ItemType;

/**
 * How many items a bank has, by type and status.
 *
 * @param rows one for each type that the bank has, in the order of the types
 * @param totals by status
 */
record ItemCounts(List<Row> rows, Map<String, Long> totals) {
    /** In the order of an item's life, the ones that forms are drawn from first. */
    private static final List<String> STATUSES = List.of("live", "pilot", "draft", "retired");

    /** @param byStatus without the statuses that no item has */
    record Row(ItemType type, Map<String, Long> byStatus) {
        public long of(String status) {
            return byStatus.getOrDefault(status, 0L);
        }

        public long all() {
            return byStatus.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    static ItemCounts of(List<Item> items) {
        Map<ItemType, Map<String, Long>> byType = new EnumMap<>(ItemType.class);
        Map<String, Long> totals = new HashMap<>();
        for (Item item : items) {
            String status = item.header().status();
            byType.computeIfAbsent(item.type(), type -> new HashMap<>()).merge(status, 1L, Long::sum);
            totals.merge(status, 1L, Long::sum);
        }
        List<Row> rows = new ArrayList<>();
        byType.forEach((type, counts) -> rows.add(new Row(type, Map.copyOf(counts))));
        return new ItemCounts(List.copyOf(rows), Map.copyOf(totals));
    }

    public long all() {
        return totals.values().stream().mapToLong(Long::longValue).sum();
    }

    public long of(String status) {
        return totals.getOrDefault(status, 0L);
    }

    /** The statuses that any item has. */
    public List<String> statuses() {
        return STATUSES.stream().filter(totals::containsKey).toList();
    }
}
