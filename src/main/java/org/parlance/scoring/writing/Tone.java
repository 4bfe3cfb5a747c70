package org.parlance.scoring.writing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parlance.bank.AskedTone;

/**
 * How a text speaks to the customer.
 *
 * @param courtesy places of courteous phrases
 * @param courtesies different courteous phrases
 * @param informal chat spellings and slang; the familiar form of address where the language has a polite one, twice at most
 * @param shouting words in capitals that the prompt does not have, and runs of exclamation marks
 * @param blame phrases that put the fault on the customer or give orders
 * @param apologises whether it says sorry
 * @param refuses whether it says no
 * @param contractions such as I'm and don't
 */
record Tone(
        List<Span> courtesy,
        int courtesies,
        List<Span> informal,
        List<Span> shouting,
        List<Span> blame,
        boolean apologises,
        boolean refuses,
        int contractions) {
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\p{N}-])\\p{Lu}{4,}(?![\\p{L}\\p{N}-])");
    private static final Pattern EXCLAIMED = Pattern.compile("!{2,}");
    private static final Pattern CONTRACTION =
            Pattern.compile("\\p{L}['’](?:m|re|ve|ll|d|t)\\b", Pattern.CASE_INSENSITIVE);
    private static final int FAMILIAR_COUNTED = 2;
    private static final int FRIENDLY_COURTESIES = 3;

    static Tone of(Passage passage, Set<String> knownWords, Lexicon lexicon) {
        String text = passage.text();
        Stream<Span> capitals = CAPITALS.matcher(text)
                .results()
                .filter(found -> !knownWords.contains(found.group().toLowerCase(Locale.ROOT)))
                .map(found -> new Span(found.start(), found.end()));
        Stream<Span> exclaimed = EXCLAIMED.matcher(text).results().map(found -> new Span(found.start(), found.end()));
        List<Span> courtesy = lexicon.phrases(Lexicon.Part.COURTESY).places(text);
        return new Tone(
                courtesy,
                Phrases.distinct(courtesy, text),
                Stream.concat(
                                lexicon.phrases(Lexicon.Part.INFORMAL).places(text).stream(),
                                lexicon.phrases(Lexicon.Part.FAMILIAR).places(text).stream()
                                        .limit(FAMILIAR_COUNTED))
                        .toList(),
                Stream.concat(capitals, exclaimed).toList(),
                lexicon.phrases(Lexicon.Part.BLAME).places(text),
                lexicon.phrases(Lexicon.Part.APOLOGY).anyIn(text),
                lexicon.phrases(Lexicon.Part.REFUSAL).anyIn(text),
                (int) CONTRACTION.matcher(text).results().count());
    }

    /**
     * Whether it is in the tone asked for. Friendly: {@value #FRIENDLY_COURTESIES} courtesies or more. Formal: no slang,
     * no shouting and at most one contraction. Apologetic: it says sorry. Firm: it says no.
     */
    boolean meets(AskedTone asked) {
        return switch (asked) {
            case NEUTRAL -> true;
            case FRIENDLY -> courtesies >= FRIENDLY_COURTESIES;
            case FORMAL -> informal.isEmpty() && shouting.isEmpty() && contractions <= 1;
            case APOLOGETIC -> apologises;
            case FIRM -> refuses;
        };
    }
}
