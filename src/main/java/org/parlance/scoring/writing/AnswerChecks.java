package org.parlance.scoring.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parlance.engine.MatchKind;
import org.parlance.engine.TextMatch;
import org.parlance.scoring.Flag;
import org.parlance.scoring.FunctionWords;

/**
 * Whether a text is an answer that a rubric can score.
 *
 * <p>Reasons for a person's review, the first that holds: {@code nothing-given} (no word), {@code too-short} (fewer than
 * 10 words or a quarter of the minimum), {@code other-language} (more function words of another language than of the
 * answer's), {@code gibberish} (45% of the words misspelt and few function words), {@code no-sentences} (fewer than 15%
 * function words, as in a list of keywords), {@code copied-prompt} (above half), {@code repeated-sentences} (above
 * 40%).
 *
 * <p>Flags on a scored text: {@code below-minimum}, {@code copied-text} (above 15%), {@code repeated-sentences},
 * {@code blanks-left}.
 */
final class AnswerChecks {
    private static final int LEAST_WORDS = 10;

    private AnswerChecks() {}

    static Optional<String> reviewReason(
            Passage passage,
            Originality originality,
            List<TextMatch> matches,
            int minWords,
            FunctionWords functionWords) {
        List<String> words = passage.wordTexts();
        if (words.isEmpty()) {
            return Optional.of("nothing-given");
        }
        if (words.size() < Math.max(LEAST_WORDS, minWords / 4)) {
            return Optional.of("too-short");
        }
        double own = functionWords.share(words);
        double other = functionWords.otherLanguage(words);
        if (other > 0.12 && other > own) {
            return Optional.of("other-language");
        }
        long misspelt = matches.stream()
                .filter(match -> match.kind() == MatchKind.SPELLING)
                .count();
        if (own < 0.25 && misspelt > 0.45 * words.size()) {
            return Optional.of("gibberish");
        }
        if (own < 0.15) {
            return Optional.of("no-sentences");
        }
        if (originality.copied() > 0.5) {
            return Optional.of("copied-prompt");
        }
        return originality.repeated() > 0.4 ? Optional.of("repeated-sentences") : Optional.empty();
    }

    static List<Flag> flags(WritingFeatures features, Originality originality) {
        List<Flag> flags = new ArrayList<>();
        if (features.words() < features.minWords()) {
            flags.add(new Flag("below-minimum", features.words() + " of " + features.minWords() + " words"));
        }
        if (originality.copied() > 0.15) {
            flags.add(new Flag("copied-text", percent(originality.copied()) + " from the prompt"));
        }
        if (originality.repeated() > 0) {
            flags.add(new Flag("repeated-sentences", percent(originality.repeated()) + " said before"));
        }
        if (features.blanks() > 0) {
            flags.add(new Flag("blanks-left", features.blanks() + " placeholders"));
        }
        return List.copyOf(flags);
    }

    private static String percent(double share) {
        return Math.round(100 * share) + "%";
    }
}
