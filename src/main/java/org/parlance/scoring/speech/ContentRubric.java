package org.parlance.scoring.speech;

import java.util.Map;
import org.parlance.bank.Trait;
import org.parlance.scoring.Proportion;
import org.parlance.scoring.Relevance;
import org.parlance.scoring.Score;

/**
 * Scores of what was said, on the reporting scale. Comprehension and spelling count; task fulfilment and vocabulary are
 * judged constants, not calibrated.
 */
public final class ContentRubric {
    /** Changes with every change of a formula or limit here or behind it; part of the engine version. */
    public static final String VERSION = "content-1";

    private static final double ONE_ANSWER_SEM = 25;
    private static final double LETTERS_SEM = 8;
    private static final double RECOGNISER_SEM = 5;
    private static final double OPEN_TASK_SEM = 18;
    private static final double LARGEST_SEM = 40;
    private static final double KEYWORD_LIST = 0.3;
    private static final int FEW_WORDS = 20;

    private ContentRubric() {}

    /** The share of the recognised answers that were right; one answer by itself says little: error 25 points. */
    static Score comprehension(Proportion answers) {
        double sem = answers.of() == 1 ? ONE_ANSWER_SEM : answers.sem();
        return score(
                Trait.COMPREHENSION, answers.value(), sem, Map.of("answers", (double) answers.of(), "right", (double)
                        answers.right()));
    }

    /**
     * Of a retold story: {@code 100 p sqrt(min(1, w / minimum))}, p being the share of its points that were told and w the
     * words. A list of keywords gets {@value #KEYWORD_LIST} of it. Error of a share of so many points.
     *
     * @param points 1 or more
     */
    static Score retelling(Proportion points, int words, int minWords, boolean keywordList) {
        double length = Math.sqrt(length(words, minWords));
        return score(
                Trait.COMPREHENSION,
                points.value() * length * (keywordList ? KEYWORD_LIST : 1),
                Math.max(RECOGNISER_SEM, points.sem()),
                Map.of(
                        "points", (double) points.of(),
                        "pointsCovered", (double) points.right(),
                        "words", (double) words));
    }

    /**
     * {@code 100 c / (n + a / 2)}: c characters right of the n that could be told, a added. Uncertain ones are in neither.
     * Error of a share of n characters, and 8 points for what a recogniser mishears in letters.
     */
    static Score spelling(SpelledText spelled) {
        int uncertain = spelled.count(SpelledText.UNCERTAIN);
        int told = spelled.length() - uncertain;
        int correct = spelled.count(SpelledText.CORRECT);
        double value = 100 * correct / Math.max(1, told + spelled.count(SpelledText.ADDED) / 2.0);
        double sem = told < 1 ? LARGEST_SEM : Math.hypot(new Proportion(correct, told).sem(), LETTERS_SEM);
        return score(
                Trait.ACCURACY,
                value,
                sem,
                Map.of(
                        "characters", (double) spelled.length(),
                        "correctCharacters", (double) correct,
                        "uncertainCharacters", (double) uncertain,
                        "addedCharacters", (double) spelled.count(SpelledText.ADDED)));
    }

    /**
     * {@code 80 c + 20 r l}. l is the share of the words asked for; r the relevance, 0 where the answer's mean cosine with
     * what the item is about is {@value Relevance#NONE} or less, 1 from {@value Relevance#FULL}. c is the share of the
     * points that were covered, or 0.7 of it and 0.3 of the procedure's steps where points belong to steps, and r where
     * nothing particular was asked for. A list of keywords gets {@value #KEYWORD_LIST} of it. Error of a share of so many
     * points, at least 5; 18 without points.
     */
    static Score task(TaskFeatures features) {
        double content = content(features);
        double length = length(features.ownWords(), features.minWords());
        double value = 80 * content + 20 * features.relevance().weight() * length;
        double sem = features.points().isPresent()
                ? Math.max(RECOGNISER_SEM, 0.8 * features.points().get().sem())
                : OPEN_TASK_SEM;
        return score(Trait.TASK, value * (features.keywordList() ? KEYWORD_LIST : 1), sem, features.named());
    }

    private static double content(TaskFeatures features) {
        if (features.points().isEmpty()) {
            return features.relevance().weight();
        }
        double points = features.points().get().value() / 100;
        return features.steps()
                .map(steps -> 0.7 * points + 0.3 * steps.value() / 100)
                .orElse(points);
    }

    /**
     * {@code 50 + n / (n + 40) (v - 50)}, {@code v = 50 ramp(mtld, 15, 70) + 50 ramp(rare, 0.1, 0.5)}: shrunk to the middle
     * for few words. Error {@code sqrt(10² + 80² / n)}, growing further below 20 words, at most 40.
     */
    static Score vocabulary(SpokenVocabulary vocabulary) {
        double n = vocabulary.words();
        double v = 50 * ramp(vocabulary.mtld(), 15, 70) + 50 * ramp(vocabulary.rareShare(), 0.1, 0.5);
        double few = Math.max(1, Math.sqrt(FEW_WORDS / Math.max(1, n)));
        double sem = Math.min(LARGEST_SEM, few * Math.sqrt(100 + 6400 / Math.max(1, n)));
        return score(
                Trait.VOCABULARY,
                50 + n / (n + 40) * (v - 50),
                sem,
                Map.of(
                        "words",
                        n,
                        "mtld",
                        vocabulary.mtld(),
                        "contentWords",
                        (double) vocabulary.contentWords(),
                        "rareShare",
                        vocabulary.rareShare()));
    }

    private static double length(int words, int minWords) {
        return minWords == 0 ? 1 : Math.min(1, (double) words / minWords);
    }

    static double ramp(double value, double from, double to) {
        return Math.max(0, Math.min(1, (value - from) / (to - from)));
    }

    private static Score score(Trait trait, double value, double sem, Map<String, Double> features) {
        return new Score(trait, Math.max(0, Math.min(100, value)), sem, features);
    }
}
