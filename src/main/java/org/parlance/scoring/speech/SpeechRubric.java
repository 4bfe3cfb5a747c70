package org.parlance.scoring.speech;

import java.util.List;
import java.util.Map;
import org.parlance.bank.Trait;
import org.parlance.engine.MatchKind;
import org.parlance.engine.TextMatch;
import org.parlance.scoring.Score;

/**
 * From features to scores, each on the reporting scale of 0 to 100 and cut off at its ends.
 *
 * <p>Accuracy counts what was said; grammar is a judged constant. How somebody speaks is scored by a calibration, see
 * {@link Manner}.
 */
final class SpeechRubric {
    /** Changes with every change of a formula; part of the engine version. */
    static final String VERSION = "speech-2";

    private static final double RECOGNISER_SEM = 5;
    private static final double FITTED_SEM = 15;
    private static final double LARGEST_SEM = 40;
    private static final int GRAMMAR_WORDS = 40;

    private SpeechRubric() {}

    /**
     * {@code 100 * correct / (reference + added / 2)}, in words. Its error is that of a share of so many words, and 5
     * points for the recogniser's own mistakes.
     */
    static Score accuracy(WordAlignment alignment) {
        int reference = alignment.referenceWords();
        double value = 100 * alignment.correct() / Math.max(1, reference + alignment.added() / 2.0);
        double sem = Math.hypot(shareError(alignment.correct(), reference), RECOGNISER_SEM);
        return score(
                Trait.ACCURACY,
                value,
                sem,
                Map.of(
                        "referenceWords", (double) reference,
                        "correctWords", (double) alignment.correct(),
                        "addedWords", (double) alignment.added(),
                        "wordAccuracy", wordAccuracy(alignment)));
    }

    /**
     * {@code 90 * exp(-e / 10)}, e being grammar matches in 100 words, counted as if there were at least 40. A transcript
     * hides some mistakes, so none found is 90. Error 15 points, growing as words get fewer than 40. Not calibrated.
     */
    static Score grammar(int words, List<TextMatch> matches) {
        long errors = matches.stream()
                .filter(match -> match.kind() == MatchKind.GRAMMAR)
                .count();
        double density = 100.0 * errors / Math.max(words, GRAMMAR_WORDS);
        double sem = FITTED_SEM * Math.sqrt((double) GRAMMAR_WORDS / Math.max(1, Math.min(words, GRAMMAR_WORDS)));
        return score(
                Trait.GRAMMAR,
                90 * Math.exp(-density / 10),
                Math.min(LARGEST_SEM, sem),
                Map.of("words", (double) words, "grammarMatches", (double) errors, "matchesPer100Words", density));
    }

    private static double wordAccuracy(WordAlignment alignment) {
        return (double) alignment.correct() / Math.max(1, alignment.referenceWords());
    }

    /** Standard error of a share, in points, with one more seen on either side so that it is never 0. */
    private static double shareError(int part, int whole) {
        double share = (part + 1.0) / (whole + 2.0);
        return 100 * Math.sqrt(share * (1 - share) / (whole + 2.0));
    }

    private static Score score(Trait trait, double value, double sem, Map<String, Double> features) {
        return new Score(trait, Math.min(100, Math.max(0, value)), sem, features);
    }
}
