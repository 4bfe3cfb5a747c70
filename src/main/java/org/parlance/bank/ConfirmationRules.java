package org.parlance.bank;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a blueprint's confirmation test has to keep to: short, of the deciding skill, and with items to spare. */
final class ConfirmationRules {
    /** Minutes as it is usually taken: about five. */
    private static final double LEAST_MINUTES = 3;

    private static final double MOST_MINUTES = 6;

    /** As many as may be replaced after interruptions. */
    private static final int SPARE_ITEMS = 3;

    private ConfirmationRules() {}

    static void check(Blueprint blueprint, ItemPool pool, Problems problems) {
        blueprint.confirmation().ifPresent(test -> check(blueprint, test, pool, problems.at("confirmation")));
    }

    private static void check(Blueprint blueprint, ConfirmationTest test, ItemPool pool, Problems here) {
        Set<String> known =
                blueprint.sections().stream().map(Blueprint.Section::id).collect(Collectors.toSet());
        here.require(!test.sections().isEmpty(), "sections is missing or empty");
        test.sections().forEach((id, count) -> {
            here.require(known.contains(id), "sections names '%s'; there is no such section", id);
            here.requireWithin(count, 1, 20, "the count of section '" + id + "'");
        });
        Blueprint shortened = blueprint.confirming();
        if (shortened.sections().isEmpty()
                || shortened.sections().stream().anyMatch(section -> section.type() == null)) {
            return;
        }
        double usual = FormLength.usualMinutes(shortened, pool);
        here.require(
                usual >= LEAST_MINUTES && usual <= MOST_MINUTES,
                "it takes %.1f minutes as it is usually taken; allowed are %.0f to %.0f",
                usual,
                LEAST_MINUTES,
                MOST_MINUTES);
        supply(blueprint, shortened.sections(), pool, here);
        deciding(blueprint, shortened.sections(), here);
    }

    /** Nobody meets an item of the test that is confirmed again, even where both were interrupted. */
    private static void supply(Blueprint blueprint, List<Blueprint.Section> sections, ItemPool pool, Problems here) {
        for (Blueprint.Section section : sections) {
            int before = blueprint.sections().stream()
                    .filter(section::competesWith)
                    .mapToInt(Blueprint.Section::count)
                    .sum();
            int after = sections.stream()
                    .filter(section::competesWith)
                    .mapToInt(Blueprint.Section::count)
                    .sum();
            int live = pool.live(section).size();
            int needed = before + after + 2 * SPARE_ITEMS;
            here.require(
                    live >= needed,
                    "fresh items after a whole test need %d of %s; the banks of language '%s' hold %d live",
                    needed,
                    section.sort(),
                    pool.language(),
                    live);
        }
    }

    private static void deciding(Blueprint blueprint, List<Blueprint.Section> sections, Problems here) {
        if (blueprint.skills() == null) {
            return;
        }
        blueprint.skills().entrySet().stream()
                .max(Comparator.comparingDouble(entry -> entry.getValue().weight()))
                .map(Map.Entry::getKey)
                .ifPresent(skill -> here.require(
                        sections.stream().anyMatch(section -> {
                            List<ItemType> types = blueprint.skills().get(skill).types();
                            return types != null && types.contains(section.type());
                        }),
                        "gives no items of %s, which weighs most",
                        skill.id()));
    }
}
