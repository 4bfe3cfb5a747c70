package org.parlance.bank;

import java.util.EnumMap;
import java.util.Map;

/**
 * By how many points of the overall score one item's offset moves a form: an item of type T counts in each trait of each
 * skill that takes it, with the skill's weight times the trait's, over the number of the form's items that give the trait
 * there.
 */
final class FormWeights {
    private final Map<ItemType, Double> ofOneItem = new EnumMap<>(ItemType.class);

    private FormWeights() {}

    static FormWeights of(Blueprint blueprint) {
        FormWeights weights = new FormWeights();
        Map<ItemType, Integer> counts = new EnumMap<>(ItemType.class);
        blueprint.sections().forEach(section -> counts.merge(section.type(), section.count(), Integer::sum));
        blueprint.skills().values().forEach(rule -> rule.traits().forEach((trait, weight) -> {
            int giving = rule.types().stream()
                    .filter(type -> type.traits().contains(trait))
                    .mapToInt(type -> counts.getOrDefault(type, 0))
                    .sum();
            rule.types().stream()
                    .filter(type -> giving > 0 && type.traits().contains(trait))
                    .forEach(type -> weights.ofOneItem.merge(type, rule.weight() * weight / giving, Double::sum));
        }));
        return weights;
    }

    /** Points of the overall score for each point of the item's offset. */
    double of(ItemType type) {
        return ofOneItem.getOrDefault(type, 0.0);
    }
}
