package org.parlance.bank;

import java.util.List;

/** The CEFR levels an item can aim at, in order; neighbours are one step apart. */
final class Difficulty {
    private static final List<String> LEVELS = List.of("A1", "A2", "A2+", "B1", "B1+", "B2", "B2+", "C1", "C2");

    private Difficulty() {}

    static boolean known(String level) {
        return LEVELS.contains(level);
    }

    static List<String> inOrder() {
        return LEVELS;
    }

    /** Steps above A1. */
    static int steps(Item item) {
        return LEVELS.indexOf(item.header().difficulty());
    }

    static String allowed() {
        return String.join(", ", LEVELS);
    }

    /** Steps between the levels of two items, 0 when they are equal. */
    static int distance(Item one, Item other) {
        return Math.abs(steps(one) - steps(other));
    }
}
