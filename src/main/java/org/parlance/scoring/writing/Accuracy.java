package org.parlance.scoring.writing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parlance.engine.MatchKind;
import org.parlance.engine.TextMatch;

/**
 * How free of errors a text is.
 *
 * @param words of the writer's own; the errors are seen against them
 * @param misspelt different misspelt words: one that is wrong in the same way all through is one thing not known
 * @param misspeltAgain further times that these stand in the text
 * @param wordChoice words that were confused or do not go together
 * @param typography spacing and signs
 * @param sentences of the writer's own
 * @param errorFree sentences without a match of any kind but style, and no longer than {@value #LONG_SENTENCE} words
 * @param longSentences above {@value #LONG_SENTENCE} words: run on, which LanguageTool does not see
 * @param openStarts sentences that begin with a small letter
 * @param openEnds sentences without a mark at their end; greetings and other short lines may go without
 */
record Accuracy(
        int words,
        int grammar,
        int misspelt,
        int misspeltAgain,
        int casing,
        int punctuation,
        int typography,
        int wordChoice,
        int sentences,
        int errorFree,
        int longSentences,
        int openStarts,
        int openEnds) {

    static final int LONG_SENTENCE = 45;
    /** A line of no more words may stand without a mark, as greetings, headings and names do. */
    private static final int SHORT_LINE = 4;

    private static final Pattern ENDED = Pattern.compile(".*[.!?:…][\"'”’)\\]]*", Pattern.DOTALL);
    private static final Pattern GREETING = Pattern.compile(".*,", Pattern.DOTALL);
    private static final int GREETING_WORDS = 7;
    private static final Pattern SMALL_START = Pattern.compile("[\"'“‘(]*\\p{Ll}");
    private static final Set<String> WORD_CHOICE =
            Set.of("CONFUSED_WORDS", "COLLOCATIONS", "SEMANTICS", "NONSTANDARD_PHRASES", "FALSE_FRIENDS");

    /** Sentences that are copied, if in part, or repeated are not the writer's and count for nothing. */
    static Accuracy of(Passage passage, Originality originality, List<TextMatch> matches) {
        Set<String> misspelt = new HashSet<>();
        for (TextMatch match : matches) {
            if (match.kind() == MatchKind.SPELLING) {
                misspelt.add(placeOf(match, passage.text()));
            }
        }
        int errorFree = 0;
        int longOnes = 0;
        int openStarts = 0;
        int openEnds = 0;
        List<Passage.Sentence> own = passage.sentences().stream()
                .filter(sentence -> originality.isOwn(sentence.from(), sentence.to()))
                .toList();
        for (Passage.Sentence sentence : own) {
            boolean longOne = sentence.words().size() > LONG_SENTENCE;
            String text = passage.textOf(sentence);
            boolean line = sentence.words().size() <= SHORT_LINE
                    || sentence.words().size() <= GREETING_WORDS
                            && GREETING.matcher(text).matches();
            longOnes += longOne ? 1 : 0;
            errorFree += !longOne && isErrorFree(sentence, matches) ? 1 : 0;
            openStarts += SMALL_START.matcher(text).lookingAt() ? 1 : 0;
            openEnds += line || ENDED.matcher(text).matches() ? 0 : 1;
        }
        int spelling = count(matches, MatchKind.SPELLING);
        return new Accuracy(
                originality.ownWords(),
                count(matches, MatchKind.GRAMMAR),
                misspelt.size(),
                spelling - misspelt.size(),
                count(matches, MatchKind.CASING),
                count(matches, MatchKind.PUNCTUATION),
                count(matches, MatchKind.TYPOGRAPHY),
                (int) matches.stream()
                        .filter(match -> match.kind() != MatchKind.STYLE && WORD_CHOICE.contains(match.category()))
                        .count(),
                own.size(),
                errorFree,
                longOnes,
                openStarts,
                openEnds);
    }

    private static boolean isErrorFree(Passage.Sentence sentence, List<TextMatch> matches) {
        return matches.stream()
                .noneMatch(match -> match.kind() != MatchKind.STYLE
                        && sentence.from() <= match.offset()
                        && match.offset() <= sentence.to());
    }

    private static int count(List<TextMatch> matches, MatchKind kind) {
        return (int) matches.stream().filter(match -> match.kind() == kind).count();
    }

    private static String placeOf(TextMatch match, String text) {
        int from = Math.min(match.offset(), text.length());
        return text.substring(from, Math.min(text.length(), from + match.length()))
                .toLowerCase(Locale.ROOT);
    }

    /** Grammar matches and sentences that run on. */
    double grammarErrors() {
        return grammar + longSentences;
    }

    /** Spelling, casing and punctuation matches; a misspelling's repetition and typography count half. */
    double mechanicsErrors() {
        return misspelt + casing + punctuation + 0.5 * (misspeltAgain + typography);
    }

    /** Different misspelt words and wrong choices. */
    double wordErrors() {
        return misspelt + wordChoice;
    }

    /** Share of error-free sentences, 0-1, half a sentence of either kind added so that one sentence decides little. */
    double errorFreeShare() {
        return (errorFree + 0.5) / (sentences + 1);
    }

    /** 1 less the share of the sentences whose borders are at fault, 0-1. */
    double boundaries() {
        return 1 - Math.min(1, (longSentences + openStarts + openEnds + 0.25) / (sentences + 1));
    }
}
