package org.parlance.scoring.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 * <p>Flags on a scored text: {@code below-minimum}, {@code above-maximum} (by more than a tenth), {@code copied-text}
 * (above 15%), {@code repeated-sentences} (above 5%), {@code blanks-left}, {@code keyword-stuffing} (asked-for points that are named
 * in lists of key words only; these do not count), {@code off-topic}.
 */
final class AnswerChecks {
    private static final int LEAST_WORDS = 10;
    private static final double TOLERATED = 1.1;

    /** Below it one sentence of an essay comes again, as a conclusion may take up its introduction. */
    private static final double NOTABLY_REPEATED = 0.05;

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
        if (originality.copiedShare() > 0.5) {
            return Optional.of("copied-prompt");
        }
        return originality.repeatedShare() > 0.4 ? Optional.of("repeated-sentences") : Optional.empty();
    }

    static List<Flag> flags(WritingFeatures features, Originality originality) {
        TaskFeatures task = features.task();
        List<Flag> flags = new ArrayList<>();
        if (task.words() < task.minWords()) {
            flags.add(new Flag("below-minimum", task.words() + " of " + task.minWords() + " words"));
        }
        if (task.maxWords() > 0 && task.words() > TOLERATED * task.maxWords()) {
            flags.add(new Flag("above-maximum", task.words() + " words, " + task.maxWords() + " allowed"));
        }
        if (originality.copiedShare() > 0.15) {
            flags.add(new Flag("copied-text", percent(originality.copiedShare()) + " from the prompt"));
        }
        if (originality.repeatedShare() > NOTABLY_REPEATED) {
            flags.add(new Flag("repeated-sentences", percent(originality.repeatedShare()) + " said before"));
        }
        if (!features.blanks().isEmpty()) {
            flags.add(new Flag("blanks-left", features.blanks().size() + " placeholders"));
        }
        if (task.stuffed() > 0) {
            flags.add(new Flag("keyword-stuffing", task.stuffed() + " points named in lists of key words only"));
        }
        if (task.offTopic()) {
            double cosine = task.relevance().orElseThrow().cosine();
            flags.add(new Flag("off-topic", String.format(Locale.ROOT, "relevance %.2f", cosine)));
        }
        return List.copyOf(flags);
    }

    private static String percent(double share) {
        return Math.round(100 * share) + "%";
    }
}
