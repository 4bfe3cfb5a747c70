package org.parlance.scoring.writing;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letters that a list of phrases can begin with: the list's expression is tried at these places of a text only, which
 * is most of what looking for it costs.
 */
final class Beginnings {
    /** A letter that has to be there, or a choice of words; what else an expression begins with may be anything. */
    private static final Pattern LETTER = Pattern.compile("(\\p{L})(?![?*{|]).*");

    private static final Pattern CHOICE = Pattern.compile("\\(\\?:(\\p{L}+(?:\\|\\p{L}+)*)\\)(?![?*{]).*");

    private final BitSet letters = new BitSet();
    private boolean any;

    private Beginnings() {}

    /** @param phrases regular expressions */
    static Beginnings of(List<String> phrases) {
        Beginnings beginnings = new Beginnings();
        phrases.forEach(beginnings::add);
        return beginnings;
    }

    private void add(String phrase) {
        Matcher letter = LETTER.matcher(phrase);
        Matcher choice = CHOICE.matcher(phrase);
        if (hasChoiceOutside(phrase)) {
            any = true;
        } else if (letter.matches()) {
            letters.set(folded(letter.group(1).charAt(0)));
        } else if (choice.matches()) {
            for (String word : choice.group(1).split("\\|")) {
                letters.set(folded(word.charAt(0)));
            }
        } else {
            any = true;
        }
    }

    /** "a|b" is two phrases in one. */
    private static boolean hasChoiceOutside(String phrase) {
        int depth = 0;
        for (char sign : phrase.toCharArray()) {
            depth += sign == '(' || sign == '[' ? 1 : sign == ')' || sign == ']' ? -1 : 0;
            if (sign == '|' && depth == 0) {
                return true;
            }
        }
        return false;
    }

    boolean mayBegin(char letter) {
        return any || letters.get(folded(letter));
    }

    private static char folded(char letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }
}
