package org.parlance.scoring.speech;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Estimates how many syllables an English word has, from its vowel groups. */
final class Syllables {
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_E = Pattern.compile("(?<=[a-z]{2})(?<![aeiouy]|[^aeiouyl]l)e$");
    private static final Pattern SILENT_ENDING =
            Pattern.compile("(?<=[a-z]{2})(?<![aeiouytd])ed$|(?<![aeiouyscxzg])es$");
    private static final Pattern TWO_VOWELS = Pattern.compile("i(?=a|o(?!us$|n))|u(?=a[lt])|e(?=o)");

    private Syllables() {}

    /** @return at least 1 */
    static int of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String heard =
                SILENT_ENDING.matcher(SILENT_E.matcher(lower).replaceAll("")).replaceAll("");
        int groups =
                (int) VOWELS.matcher(heard).results().map(MatchResult::group).count();
        int split = (int) TWO_VOWELS.matcher(heard).results().count();
        return Math.max(1, groups + split);
    }
}
