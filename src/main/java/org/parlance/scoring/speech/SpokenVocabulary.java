package org.parlance.scoring.speech;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.parlance.engine.Word;
import org.parlance.scoring.Evidence.WordBand;
import org.parlance.scoring.FunctionWords;
import org.parlance.scoring.LexicalDiversity;

/**
 * The words of a free answer: how varied they are (MTLD, which hardly depends on the length) and how rare. Rarity is
 * counted over the different content words, each form by itself. A word of which the recogniser was not sure is left out
 * of both: what it makes of unclear speech is often rare.
 *
 * @param words that count, with repetitions
 * @param mtld in words
 * @param contentWords different ones
 * @param rareShare share of the content words outside of the {@value #COMMON} commonest words of English, 0-1
 * @param bands the commonest first
 */
record SpokenVocabulary(int words, double mtld, int contentWords, double rareShare, List<WordBand> bands) {
    private static final FunctionWords ENGLISH = FunctionWords.of("en");
    private static final double SURE = 0.7;
    private static final int EXAMPLES = 8;
    private static final int COMMON = 2500;

    /** Classes of frequency with the number of words that are in them or in commoner ones, rounded. */
    private record Limit(int leastClass, int upTo) {}

    private static final List<Limit> LIMITS = List.of(
            new Limit(14, 1000),
            new Limit(13, 2500),
            new Limit(12, 4500),
            new Limit(11, 7500),
            new Limit(10, 12_000),
            new Limit(Integer.MIN_VALUE, 0));

    static SpokenVocabulary of(List<Word> said, ToIntFunction<String> commonness) {
        List<String> words = said.stream()
                .filter(word -> word.confidence() >= SURE)
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .toList();
        Set<String> content = new LinkedHashSet<>(words);
        content.removeIf(word -> word.length() < 2 || ENGLISH.share(List.of(word)) > 0);
        List<WordBand> bands = bands(content, commonness);
        int rare = bands.stream()
                .filter(band -> band.upTo() == 0 || band.upTo() > COMMON)
                .mapToInt(WordBand::words)
                .sum();
        return new SpokenVocabulary(
                words.size(),
                LexicalDiversity.mtld(words),
                content.size(),
                content.isEmpty() ? 0 : (double) rare / content.size(),
                bands);
    }

    private static List<WordBand> bands(Set<String> content, ToIntFunction<String> commonness) {
        List<WordBand> bands = new ArrayList<>();
        int above = Integer.MAX_VALUE;
        for (Limit limit : LIMITS) {
            int below = above;
            List<String> members = content.stream()
                    .filter(word ->
                            commonness.applyAsInt(word) >= limit.leastClass && commonness.applyAsInt(word) < below)
                    .toList();
            bands.add(new WordBand(limit.upTo, members.size(), members.subList(0, Math.min(EXAMPLES, members.size()))));
            above = limit.leastClass;
        }
        return List.copyOf(bands);
    }
}
