package org.parlance.scoring.objective;

import java.util.List;
import java.util.function.BiPredicate;

/**
 * Where what was typed departs from the passage. Both are compared with the beginning of the passage that fits best, so
 * that what was not reached is no error. Blanks and line ends count as one blank.
 *
 * @param typedCharacters after trimming runs of blanks
 * @param characters characters wrong, left out or added
 * @param words words wrong, left out or added; the last word may be unfinished
 */
record TypingErrors(int typedCharacters, int characters, int words) {

    static TypingErrors of(String passage, String typed) {
        String expected = oneBlank(passage);
        String given = oneBlank(typed);
        List<String> givenWords = List.of(given.split(" "));
        int last = givenWords.size() - 1;
        return new TypingErrors(
                given.length(),
                distance(expected.length(), given.length(), (i, k) -> expected.charAt(i) == given.charAt(k)),
                wordErrors(List.of(expected.split(" ")), givenWords, last));
    }

    private static int wordErrors(List<String> expected, List<String> given, int last) {
        return distance(
                expected.size(),
                given.size(),
                (i, k) -> k == last
                        ? expected.get(i).startsWith(given.get(k))
                        : expected.get(i).equals(given.get(k)));
    }

    /** Levenshtein distance of the given sequence to the nearest beginning of the expected one. */
    private static int distance(int expected, int given, BiPredicate<Integer, Integer> same) {
        int[] before = new int[expected + 1];
        for (int i = 0; i <= expected; i++) {
            before[i] = i;
        }
        for (int k = 1; k <= given; k++) {
            int[] now = new int[expected + 1];
            now[0] = k;
            for (int i = 1; i <= expected; i++) {
                int step = before[i - 1] + (same.test(i - 1, k - 1) ? 0 : 1);
                now[i] = Math.min(step, 1 + Math.min(before[i], now[i - 1]));
            }
            before = now;
        }
        int least = before[0];
        for (int errors : before) {
            least = Math.min(least, errors);
        }
        return least;
    }

    static String oneBlank(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
