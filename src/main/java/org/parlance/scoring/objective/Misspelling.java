package org.parlance.scoring.objective;

import java.util.function.Predicate;
import org.parlance.scoring.EditDistance;

/**
 * Whether a word was meant and only misspelled: one letter wrong, left out, added or changed places with its neighbor, and
 * what stands there is no word of its own. "recieve" is "receive"; "their" is not "there".
 */
final class Misspelling {
    private Misspelling() {}

    /**
     * @param written in lower case
     * @param meant in lower case
     * @param shortest letters that {@code meant} has to have; of a shorter word, one letter is too much of it
     * @param isWord whether the language has the word
     */
    static boolean of(String written, String meant, int shortest, Predicate<String> isWord) {
        return meant.length() >= shortest
                && meant.codePoints().noneMatch(Character::isDigit)
                && Math.abs(written.length() - meant.length()) <= 1
                && (EditDistance.between(written, meant) == 1 || changedPlaces(written, meant))
                && !isWord.test(written);
    }

    /** Whether two letters of the word, which had better be long, are wrong. */
    static boolean byTwoLetters(String written, String meant, Predicate<String> isWord) {
        return EditDistance.between(written, meant) <= 2 && !isWord.test(written);
    }

    private static boolean changedPlaces(String written, String meant) {
        if (written.length() != meant.length()) {
            return false;
        }
        int first = 0;
        while (first < meant.length() && written.charAt(first) == meant.charAt(first)) {
            first++;
        }
        return first + 1 < meant.length()
                && written.charAt(first) == meant.charAt(first + 1)
                && written.charAt(first + 1) == meant.charAt(first)
                && written.substring(first + 2).equals(meant.substring(first + 2));
    }
}
