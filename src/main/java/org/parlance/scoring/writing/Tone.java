package org.parlance.scoring.writing;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a text speaks to the customer.
 *
 * @param courtesies different courteous phrases
 * @param informal chat spellings and slang
 * @param shouting words in capitals that the customer's mail does not have, and runs of exclamation marks
 * @param blame phrases that put the fault on the customer or give orders
 */
record Tone(int courtesies, int informal, int shouting, int blame) {
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\p{N}-])\\p{Lu}{4,}(?![\\p{L}\\p{N}-])");
    private static final Pattern EXCLAIMED = Pattern.compile("!{2,}");

    static Tone of(Passage passage, Set<String> knownWords, Lexicon lexicon) {
        String text = passage.text();
        int capitals = (int) CAPITALS.matcher(text)
                .results()
                .filter(found -> !knownWords.contains(found.group().toLowerCase(Locale.ROOT)))
                .count();
        int exclaimed = (int) EXCLAIMED.matcher(text).results().count();
        return new Tone(
                lexicon.phrases(Lexicon.Part.COURTESY).distinct(text),
                lexicon.phrases(Lexicon.Part.INFORMAL).occurrences(text),
                capitals + exclaimed,
                lexicon.phrases(Lexicon.Part.BLAME).occurrences(text));
    }
}
