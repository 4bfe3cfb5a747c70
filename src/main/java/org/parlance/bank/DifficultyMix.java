package org.parlance.bank;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * How many more items of each level a section asks for. Shares that give no whole number of items are met in the mean
 * over many forms: with half of one item B1 and half B2, every other form gets a B1 item.
 */
final class DifficultyMix {
    private final Map<String, Integer> left = new HashMap<>();
    private final boolean free;

    private DifficultyMix(boolean free) {
        this.free = free;
    }

    static DifficultyMix of(Blueprint.Section section, SplittableRandom random) {
        DifficultyMix mix = new DifficultyMix(section.difficulty().isEmpty());
        if (mix.free) {
            return mix;
        }
        double start = random.nextDouble();
        double sum = 0;
        for (String level : Difficulty.inOrder()) {
            double before = sum;
            sum += section.count() * section.difficulty().getOrDefault(level, 0.0);
            mix.left.put(level, (int) (Math.floor(sum + start) - Math.floor(before + start)));
        }
        return mix;
    }

    /** Whether enough items of the level were taken; never where any level will do. */
    boolean full(String level) {
        return !free && left.getOrDefault(level, 0) <= 0;
    }

    void take(String level) {
        left.merge(level, -1, Integer::sum);
    }
}
