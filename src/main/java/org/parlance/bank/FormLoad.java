package org.parlance.bank;

import java.util.List;

/**
 * What one average form of a profile brings to the servers, pilot items included.
 *
 * @param minutes as people usually take it
 * @param spokenSeconds of sound that is sent and scored
 * @param texts written answers that are scored
 */
public record FormLoad(double minutes, double spokenSeconds, double texts) {
    /** @param pool the items of the blueprint's language */
    public static FormLoad of(Blueprint blueprint, ItemPool pool) {
        double spoken = 0;
        double texts = 0;
        for (Blueprint.Section section : blueprint.sections()) {
            double items = section.count() + section.pilot();
            if (section.type().spoken()) {
                spoken += items * average(pool.live(section));
            } else {
                texts += items;
            }
        }
        return new FormLoad(FormLength.usualMinutes(blueprint, pool), spoken, texts);
    }

    private static double average(List<Item> items) {
        return items.stream()
                .mapToDouble(FormLength::usualAnswerSeconds)
                .average()
                .orElse(0);
    }
}
