package org.parlance.scoring.speech;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parlance.scoring.TextNormaliser;
import org.parlance.scoring.Token;

/**
 * How much of what was said repeats a text that the applicant heard or saw: words inside runs of {@value #RUN} words or
 * more that the text has too. People who answer a question take up some of its words, but seldom five in a row.
 *
 * @param share of the words said, 0-1
 * @param words of them
 * @param longest run, in words
 */
record Overlap(double share, int words, int longest) {
    private static final int RUN = 5;

    static Overlap of(String said, List<String> texts) {
        List<String> words = words(said);
        Set<List<String>> runs = new HashSet<>();
        for (String text : texts) {
            List<String> given = words(text);
            for (int i = 0; i + RUN <= given.size(); i++) {
                runs.add(given.subList(i, i + RUN));
            }
        }
        int repeated = 0;
        int longest = 0;
        int run = 0;
        int end = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i + RUN <= words.size() && runs.contains(words.subList(i, i + RUN))) {
                end = i + RUN;
            }
            run = i < end ? run + 1 : 0;
            repeated += i < end ? 1 : 0;
            longest = Math.max(longest, run);
        }
        return new Overlap(words.isEmpty() ? 0 : (double) repeated / words.size(), repeated, longest);
    }

    private static List<String> words(String text) {
        return TextNormaliser.tokens(text).stream().map(Token::text).toList();
    }
}
