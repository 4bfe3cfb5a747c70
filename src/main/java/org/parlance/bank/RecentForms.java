package org.parlance.bank;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The newest forms of a simulation, as far as they count for the exposure of items. */
final class RecentForms {
    private final Deque<List<Item>> forms = new ArrayDeque<>();
    private final Map<String, Integer> held = new HashMap<>();

    void add(List<Item> form) {
        forms.addFirst(form);
        form.forEach(item -> held.merge(item.id(), 1, Integer::sum));
        if (forms.size() > Exposure.RECENT_FORMS) {
            forms.removeLast().forEach(item -> held.merge(item.id(), -1, Integer::sum));
        }
    }

    Exposure exposure() {
        Map<String, Double> shares = new HashMap<>();
        held.forEach((id, count) -> shares.put(id, Exposure.share(count, forms.size())));
        Set<String> beside = forms.stream()
                .limit(Exposure.FORMS_BESIDE)
                .flatMap(List::stream)
                .map(Item::id)
                .collect(Collectors.toSet());
        return new Exposure(shares, beside);
    }
}
