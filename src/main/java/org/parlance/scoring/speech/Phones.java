package org.parlance.scoring.speech;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Estimates how many phones an English word has, from its letters: letters that are written together for one sound count
 * once, a silent e does not count. The recogniser tells no phones, and a rate needs no more than their number.
 */
final class Phones {
    private static final Pattern SILENT_ED = Pattern.compile("(?<=[a-z]{2})(?<![aeiouytd])ed$");
    private static final Pattern ONE_SOUND = Pattern.compile("tch|th|sh|ch|ph|wh|ck|gh|ng|kn|wr");
    private static final Pattern SILENT_E = Pattern.compile("(?<=[a-z]{2})(?<![^aeiouyl]l)e$");
    private static final Pattern DOUBLE = Pattern.compile("([bcdfgklmnprstvz])\\1");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private Phones() {}

    /** @return at least 1 */
    static int of(String word) {
        String letters = word.toLowerCase(Locale.ROOT).replace("'", "");
        letters = SILENT_ED.matcher(letters).replaceAll("d");
        letters = ONE_SOUND.matcher(letters.replace("igh", "i")).replaceAll("c");
        letters =
                SILENT_E.matcher(letters.replace("qu", "kw").replace("x", "ks")).replaceAll("");
        letters = VOWELS.matcher(DOUBLE.matcher(letters).replaceAll("$1")).replaceAll("a");
        return Math.max(1, letters.length());
    }

    static int of(List<String> words) {
        return words.stream().mapToInt(Phones::of).sum();
    }
}
