package org.parlance.scoring.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parlance.bank.Trait;
import org.parlance.engine.MatchKind;
import org.parlance.engine.TextMatch;
import org.parlance.scoring.Score;

/**
 * From features to scores, each on the reporting scale of 0 to 100 and cut off at its ends.
 *
 * <p>Accuracy counts what was said. Fluency and intelligibility are first formulas: straight lines
 * through some two hundred sentences that adults of one mother tongue read aloud and experts rated, a rating of 10
 * being 100. They are not calibrated for any other people or task. Grammar is a judged constant.
 */
final class SpeechRubric {
    /** Changes with every change of a formula; part of the engine version. */
    static final String VERSION = "speech-1";

    private static final double RECOGNISER_SEM = 5;
    private static final double FITTED_SEM = 15;
    private static final double LARGEST_SEM = 40;
    private static final int ENOUGH_WORDS = 20;
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
     * {@code 60 + 5.8 * syllables a second (of the speech span, at most 5) - 43 * pause ratio}; above 6.5 syllables a
     * second, 10 points less for each further one. Error 15 points, growing as words get fewer than 20. Not calibrated.
     */
    static Score fluency(SpeechFeatures features) {
        double rate = features.syllableRate();
        double value = 60 + 5.8 * Math.min(5, rate) - 43 * features.pauseRatio() - 10 * Math.max(0, rate - 6.5);
        return score(Trait.FLUENCY, value, fittedError(features), features.named());
    }

    /**
     * Where the words to be said are known: {@code 9 + 41 * word accuracy + 14 * mean confidence + 8 * syllables a
     * second without pauses (at most 5)}, word accuracy being the share of the reference that was recognised freely.
     * Error as for fluency. Not calibrated.
     */
    static Score intelligibility(SpeechFeatures features, WordAlignment alignment) {
        double accuracy = wordAccuracy(alignment);
        double value = 9 + 41 * accuracy + 14 * features.meanConfidence() + 8 * cappedArticulation(features);
        Map<String, Double> named = new HashMap<>(features.named());
        named.put("wordAccuracy", accuracy);
        return score(Trait.INTELLIGIBILITY, value, fittedError(features), named);
    }

    /**
     * Where somebody speaks freely: {@code -36 + 79 * mean confidence + 10 * syllables a second without pauses (at most
     * 5)}. Error as for fluency. Not calibrated, and weaker than with known words.
     */
    static Score intelligibility(SpeechFeatures features) {
        double value = -36 + 79 * features.meanConfidence() + 10 * cappedArticulation(features);
        return score(Trait.INTELLIGIBILITY, value, fittedError(features), features.named());
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

    private static double cappedArticulation(SpeechFeatures features) {
        return Math.min(5, features.articulationRate());
    }

    private static double fittedError(SpeechFeatures features) {
        double few = Math.sqrt((double) ENOUGH_WORDS / Math.max(1, features.words()));
        return Math.min(LARGEST_SEM, FITTED_SEM * Math.max(1, few));
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
