package org.parlance.scoring.writing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parlance.engine.MatchKind;
import org.parlance.engine.TextMatch;
import org.parlance.scoring.LexicalDiversity;

/**
 * What is measured in a reply.
 *
 * @param words all words
 * @param ownWords words that are neither copied from the prompt nor in a repeated sentence
 * @param longSentences sentences above {@value #LONG_SENTENCE} words: comma splices, which LanguageTool does not see
 * @param matches LanguageTool's matches by kind
 * @param points what was asked for, and how many of these the reply covers
 * @param connectives different words and phrases that tie sentences together
 * @param blanks placeholders of a template left in, such as [name]
 * @param mtld lexical diversity of the correctly spelt words, in words
 * @param typeTokenRatio of the correctly spelt words, 0-1; falls with length, so it is shown and not scored
 * @param longWordShare share of correctly spelt words with seven letters or more, 0-1
 */
public record WritingFeatures(
        int words,
        int ownWords,
        int minWords,
        int sentences,
        int longSentences,
        Map<MatchKind, Integer> matches,
        int points,
        int pointsCovered,
        LetterParts letter,
        int connectives,
        Tone tone,
        int blanks,
        double mtld,
        double typeTokenRatio,
        double longWordShare) {

    static final int LONG_SENTENCE = 45;
    private static final int LONG_WORD = 7;
    private static final Pattern BLANK =
            Pattern.compile("\\[[^\\]\\n]{1,40}\\]|<[a-z ]{2,40}>|_{3,}|\\bX{3,}\\b", Pattern.CASE_INSENSITIVE);

    /**
     * @param knownWords lower-case words of the customer's mail
     * @param pointsCovered of {@code points}
     */
    static WritingFeatures of(
            Passage passage,
            Originality originality,
            List<TextMatch> matches,
            Set<String> knownWords,
            int minWords,
            int points,
            int pointsCovered,
            Lexicon lexicon) {
        List<String> spelt = correctlySpelt(passage, matches);
        return new WritingFeatures(
                passage.words().size(),
                originality.ownWords(),
                minWords,
                passage.sentences().size(),
                (int) passage.sentences().stream()
                        .filter(sentence -> sentence.size() > LONG_SENTENCE)
                        .count(),
                byKind(matches),
                points,
                pointsCovered,
                LetterParts.of(passage, lexicon),
                lexicon.distinctConnectives(passage.text()),
                Tone.of(passage, knownWords, lexicon),
                (int) BLANK.matcher(passage.text()).results().count(),
                LexicalDiversity.mtld(spelt),
                LexicalDiversity.typeTokenRatio(spelt),
                spelt.isEmpty()
                        ? 0
                        : (double) spelt.stream()
                                        .filter(word -> word.length() >= LONG_WORD)
                                        .count()
                                / spelt.size());
    }

    int matches(MatchKind kind) {
        return matches.getOrDefault(kind, 0);
    }

    private static Map<MatchKind, Integer> byKind(List<TextMatch> matches) {
        return matches.stream()
                .collect(Collectors.toMap(
                        TextMatch::kind, match -> 1, Integer::sum, () -> new EnumMap<>(MatchKind.class)));
    }

    private static List<String> correctlySpelt(Passage passage, List<TextMatch> matches) {
        List<TextMatch> misspelt = matches.stream()
                .filter(match -> match.kind() == MatchKind.SPELLING)
                .toList();
        return passage.words().stream()
                .filter(word -> misspelt.stream()
                        .noneMatch(
                                match -> match.offset() < word.to() && word.from() < match.offset() + match.length()))
                .map(Passage.Token::text)
                .toList();
    }
}
