package org.parlance.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What an applicant gives who clearly cannot do a task that has a key, by one rule for each kind of answer:
 *
 * <ul>
 *   <li>of what is to be said, typed or written down, the first third of its words;
 *   <li>of an address or number that is to be spelled, the first third of its characters; of a name or reference, other
 *       characters;
 *   <li>for an answer that is spoken, a sentence that says nothing, as a single word may be misheard;
 *   <li>for a short written answer or a gap, a word that says nothing;
 *   <li>for a choice, the first wrong one;
 *   <li>for the values of a form or grid, more than every second one with two characters the wrong way round.
 * </ul>
 */
final class InsufficientAnswers {
    private static final int THIRD = 3;
    private static final List<String> EMPTY_WORDS = List.of("thing", "something", "okay", "never");

    private static final List<String> EMPTY_SENTENCES = List.of(
            "I have forgotten what the question was about.", "My brother likes to play football with his friends.");

    private InsufficientAnswers() {}

    /** At least one word. */
    static String firstWords(String text) {
        String[] words = text.strip().split("\\s+");
        return String.join(" ", Arrays.asList(words).subList(0, Math.max(1, words.length / THIRD)));
    }

    /** At least one letter or digit. */
    static String firstCharacters(String spelled) {
        String characters = spelled.strip();
        return characters.substring(0, Math.max(1, characters.length() / THIRD)).replaceFirst("[^\\p{L}\\p{Nd}]+$", "");
    }

    /** As many letters and digits, none of which is the right one nor sounds like it. */
    static String otherCharacters(String spelled) {
        StringBuilder other = new StringBuilder();
        for (char character : spelled.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isDigit(character)) {
                other.append((char) ('0' + (character - '0' + 5) % 10));
            } else if (Character.isLetter(character)) {
                other.append(character == 'r' ? 'l' : 'r');
            }
        }
        return other.toString();
    }

    /** A word that is in no accepted answer. */
    static String emptyWord(Collection<String> accepted) {
        return EMPTY_WORDS.stream()
                .filter(word -> accepted.stream()
                        .noneMatch(right -> right.toLowerCase(Locale.ROOT).contains(word)))
                .findFirst()
                .orElseThrow();
    }

    /** A sentence that holds no accepted answer. */
    static String emptySentence(Collection<String> accepted) {
        return EMPTY_SENTENCES.stream()
                .filter(sentence -> accepted.stream().noneMatch(right -> isIn(sentence, right)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isIn(String sentence, String answer) {
        return sentence.toLowerCase(Locale.ROOT)
                .contains(answer.toLowerCase(Locale.ROOT).strip());
    }

    /** The first choice that is not accepted; where all are, none. */
    static String wrongChoice(Collection<String> choices, Collection<String> accepted) {
        return choices.stream()
                .filter(choice -> !accepted.contains(choice))
                .findFirst()
                .orElse("");
    }

    /**
     * Whether the value at the index is put in wrongly: the first, every second after it, and the last, which makes
     * more than half of them.
     */
    static boolean mistakes(int index, int values) {
        return index % 2 == 0 || index == values - 1;
    }

    /**
     * The value with the first two different letters or digits that stand side by side swapped, so that none of the
     * accepted values comes out; where there are none, its first letter or digit is left out.
     *
     * @param accepted the first of them is the value
     */
    static String mistaken(List<String> accepted) {
        String value = accepted.get(0);
        List<String> swapped = new ArrayList<>();
        for (int i = 1; i < value.length(); i++) {
            char left = value.charAt(i - 1);
            char right = value.charAt(i);
            if (Character.isLetterOrDigit(left) && Character.isLetterOrDigit(right)) {
                swapped.add(value.substring(0, i - 1) + right + left + value.substring(i + 1));
            }
        }
        return swapped.stream()
                .filter(other -> accepted.stream().noneMatch(other::equalsIgnoreCase))
                .findFirst()
                .orElse(value.replaceFirst("[\\p{L}\\p{Nd}]", ""));
    }
}
