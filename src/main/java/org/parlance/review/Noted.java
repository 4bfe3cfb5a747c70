package org.parlance.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parlance.bank.ItemType;
import org.parlance.scoring.Flag;

/**
 * Something that a reviewer should know, with all the items of an attempt that it is true of.
 *
 * @param flag code of a flag; null where the items could not be scored
 * @param places the items, in the order of the test; never empty
 */
record Noted(String flag, List<Place> places) {
    /** @param index of the item on the result page, from 1 */
    record Place(int index, ItemType type) {}

    /** Each flag once: first what could not be scored, then the most frequent flags, and equals as they come. */
    static List<Noted> of(List<ItemView> items) {
        List<Place> unscored = new ArrayList<>();
        Map<String, List<Place>> flagged = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            ItemView item = items.get(i);
            Place place = new Place(i + 1, item.type());
            if (item.problem() != null) {
                unscored.add(place);
            }
            item.flags().stream().map(Flag::code).distinct().forEach(code -> flagged.computeIfAbsent(
                            code, unseen -> new ArrayList<>())
                    .add(place));
        }
        List<Noted> noted = new ArrayList<>();
        if (!unscored.isEmpty()) {
            noted.add(new Noted(null, List.copyOf(unscored)));
        }
        flagged.entrySet().stream()
                .map(entry -> new Noted(entry.getKey(), List.copyOf(entry.getValue())))
                .sorted(Comparator.comparing(one -> -one.places().size()))
                .forEach(noted::add);
        return List.copyOf(noted);
    }
}
