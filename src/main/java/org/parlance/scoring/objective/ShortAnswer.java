package org.parlance.scoring.objective;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.parlance.scoring.TextNormaliser;

/**
 * Whether a short answer says one of the accepted ones: after case, punctuation, articles and spelling variants are
 * taken out and numbers are digits, and with a small misspelling in a word of five letters or more. An answer in a whole
 * sentence is right when it has the accepted words in a row, at most eight others, and neither a choice ("or"), a "not"
 * nor another number.
 */
final class ShortAnswer {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> HEDGES = Set.of("or", "and", "not", "no", "never", "but");
    private static final int MOST_OTHERS = 8;
    private static final int SHORTEST = 5;

    private final List<String> given;
    private final Predicate<String> isWord;

    /** @param isWord whether the language has a word */
    ShortAnswer(String given, Predicate<String> isWord) {
        this.given = words(given);
        this.isWord = isWord;
    }

    boolean says(List<String> accepted) {
        return accepted.stream().map(ShortAnswer::words).anyMatch(this::saysWords);
    }

    private boolean saysWords(List<String> accepted) {
        int others = given.size() - accepted.size();
        if (accepted.isEmpty() || others < 0 || others > MOST_OTHERS) {
            return false;
        }
        for (int start = 0; start <= others; start++) {
            int end = start + accepted.size();
            if (same(given.subList(start, end), accepted)
                    && harmless(given.subList(0, start))
                    && harmless(given.subList(end, given.size()))) {
                return true;
            }
        }
        return false;
    }

    private boolean same(List<String> words, List<String> accepted) {
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(accepted.get(i))
                    && !Misspelling.of(words.get(i), accepted.get(i), SHORTEST, isWord)) {
                return false;
            }
        }
        return true;
    }

    private static boolean harmless(List<String> others) {
        return others.stream().noneMatch(word -> HEDGES.contains(word) || Character.isDigit(word.charAt(0)));
    }

    private static List<String> words(String text) {
        return TextNormaliser.tokens(text).stream()
                .map(token -> token.text())
                .filter(word -> !ARTICLES.contains(word))
                .toList();
    }
}
