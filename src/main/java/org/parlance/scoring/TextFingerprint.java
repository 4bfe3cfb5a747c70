package org.parlance.scoring;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a text can be recognised by when somebody else hands it in: its runs of {@value #RUN} words (shingles, after
 * Broder 1997), without those that everybody could copy from the task. Letter case, punctuation and layout do not count.
 */
final class TextFingerprint {
    static final int RUN = 5;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:'[\\p{L}]+)?");
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private TextFingerprint() {}

    /** @return a number for each different run of the text that the prompt does not have, rising */
    static long[] of(String text, String prompt) {
        Set<Long> own = runs(text);
        own.removeAll(runs(prompt));
        return own.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private static Set<Long> runs(String text) {
        List<String> words =
                WORD.matcher(normal(text)).results().map(MatchResult::group).toList();
        Set<Long> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(hash(String.join(" ", words.subList(i, i + RUN))));
        }
        return runs;
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }

    /** FNV-1a over the UTF-16 units, 64 bits: two of a campaign's million runs meet by chance once in many years. */
    private static long hash(String run) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < run.length(); i++) {
            hash = (hash ^ run.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
