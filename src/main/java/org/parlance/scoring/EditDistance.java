package org.parlance.scoring;

import java.util.List;

/** How far two sequences are from each other. */
public final class EditDistance {
    private EditDistance() {}

    /** Levenshtein distance: the least number of elements to change, leave out or add. */
    public static int between(List<?> one, List<?> other) {
        int[] before = new int[other.size() + 1];
        for (int j = 0; j <= other.size(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.size(); i++) {
            int[] now = new int[other.size() + 1];
            now[0] = i;
            for (int j = 1; j <= other.size(); j++) {
                int step = before[j - 1] + (one.get(i - 1).equals(other.get(j - 1)) ? 0 : 1);
                now[j] = Math.min(step, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[other.size()];
    }

    /** Of the characters of two texts. */
    public static int between(String one, String other) {
        return between(one.chars().boxed().toList(), other.chars().boxed().toList());
    }

    /** The most elements that both have in the same order. */
    public static int common(List<?> one, List<?> other) {
        int[] before = new int[other.size() + 1];
        for (Object element : one) {
            int[] now = new int[other.size() + 1];
            for (int j = 1; j <= other.size(); j++) {
                now[j] = element.equals(other.get(j - 1)) ? before[j - 1] + 1 : Math.max(before[j], now[j - 1]);
            }
            before = now;
        }
        return before[other.size()];
    }
}
