package org.parlance.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How a typed passage differs from the one that was shown, word by word, by their longest common subsequence. */
final class TypingDiff {
    /** Typed words beyond this are compared no more; nobody types so much for one passage. */
    private static final int MOST_WORDS = 2_000;

    enum Kind {
        SAME,
        MISSING,
        EXTRA
    }

    /** Neighbouring words of the same kind. */
    record Step(Kind kind, String text) {}

    private TypingDiff() {}

    static List<Step> of(String expected, String typed) {
        List<String> shown = words(expected);
        List<String> given = words(typed);
        int[][] common = commonLengths(shown, given);
        List<Step> steps = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < shown.size() || j < given.size()) {
            if (i < shown.size() && j < given.size() && shown.get(i).equals(given.get(j))) {
                add(steps, Kind.SAME, shown.get(i++));
                j++;
            } else if (i < shown.size() && (j == given.size() || common[i + 1][j] >= common[i][j + 1])) {
                add(steps, Kind.MISSING, shown.get(i++));
            } else {
                add(steps, Kind.EXTRA, given.get(j++));
            }
        }
        return Collections.unmodifiableList(steps);
    }

    private static void add(List<Step> steps, Kind kind, String word) {
        int last = steps.size() - 1;
        if (last >= 0 && steps.get(last).kind() == kind) {
            steps.set(last, new Step(kind, steps.get(last).text() + " " + word));
        } else {
            steps.add(new Step(kind, word));
        }
    }

    /** [i][j]: how many words the rest of the one from i and the rest of the other from j have in common, in order. */
    private static int[][] commonLengths(List<String> shown, List<String> given) {
        int[][] common = new int[shown.size() + 1][given.size() + 1];
        for (int i = shown.size() - 1; i >= 0; i--) {
            for (int j = given.size() - 1; j >= 0; j--) {
                common[i][j] = shown.get(i).equals(given.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<String> words(String text) {
        return text.isBlank()
                ? List.of()
                : List.of(text.strip().split("\\s+")).stream().limit(MOST_WORDS).toList();
    }
}
