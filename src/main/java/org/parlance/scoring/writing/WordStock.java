package org.parlance.scoring.writing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.parlance.engine.MatchKind;
import org.parlance.engine.TextMatch;
import org.parlance.scoring.LexicalDiversity;

/**
 * The words of a text. Misspelt, copied and repeated ones count for none of the measures.
 *
 * @param words of the writer's own, correctly spelt
 * @param types different ones
 * @param mtld lexical diversity, in words; it hardly depends on the length
 * @param rarerTypes different words outside of the 1,000 commonest
 * @param banded whether the language's frequencies are known
 * @param typeTokenRatio 0-1; falls with length, so it is shown and not scored
 * @param longWordShare share of words with seven letters or more, 0-1; shown and not scored
 */
record WordStock(
        int words,
        int types,
        double mtld,
        int rarerTypes,
        boolean banded,
        double typeTokenRatio,
        double longWordShare) {
    /** The class of frequency from which on a word is among the 1,000 commonest. */
    private static final int COMMON = 14;

    private static final int LONG_WORD = 7;

    static WordStock of(
            Passage passage, Originality originality, List<TextMatch> matches, ToIntFunction<String> commonness) {
        List<String> spelt = correctlySpelt(passage, originality, matches);
        Set<String> types = new HashSet<>(spelt);
        int rarer = 0;
        boolean banded = false;
        for (String type : types) {
            int common = commonness.applyAsInt(type);
            banded |= common > 0;
            rarer += common > 0 && common < COMMON ? 1 : 0;
        }
        long longOnes =
                spelt.stream().filter(word -> word.length() >= LONG_WORD).count();
        return new WordStock(
                spelt.size(),
                types.size(),
                LexicalDiversity.mtld(spelt),
                rarer,
                banded,
                LexicalDiversity.typeTokenRatio(spelt),
                spelt.isEmpty() ? 0 : (double) longOnes / spelt.size());
    }

    /**
     * Advanced Guiraud: rarer types by the root of the words (Daller, van Hout and Treffers-Daller 2003). By the root, as
     * new words come ever more slowly while a text grows.
     */
    double advancedGuiraud() {
        return words == 0 ? 0 : rarerTypes / Math.sqrt(words);
    }

    private static List<String> correctlySpelt(Passage passage, Originality originality, List<TextMatch> matches) {
        List<TextMatch> misspelt = matches.stream()
                .filter(match -> match.kind() == MatchKind.SPELLING)
                .toList();
        return passage.words().stream()
                .filter(word -> originality.isOwn(word.from(), word.to()))
                .filter(word -> misspelt.stream()
                        .noneMatch(
                                match -> match.offset() < word.to() && word.from() < match.offset() + match.length()))
                .map(Passage.Token::text)
                .toList();
    }
}
