package org.parlance.scoring.objective;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parlance.bank.SpottingText.Word;
import org.parlance.bank.Trait;
import org.parlance.bank.WrittenItem;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Evidence.SpottedResult;
import org.parlance.scoring.Evidence.SpottedWord;
import org.parlance.scoring.Score;
import org.parlance.scoring.ScoredResponse;

/**
 * Grades a mail whose errors were to be found and corrected: accuracy = (corrected + 0.5 found - 0.5 false alarms) /
 * errors, not below 0. As at most every third word is wrong, marking everything gives 0. Its standard error is binomial
 * over the errors.
 *
 * <p>A word whose correction is the word itself counts as not marked. A correction may leave the punctuation around the
 * word out, and its case counts only where the case is the error.
 */
public final class SpottingGrader {
    private static final double FOUND = 0.5;
    private static final double FALSE_ALARM = 0.5;

    private SpottingGrader() {}

    /**
     * @param given the correction of each marked word by {@code w<index>}, empty to take the word away
     * @return the trait accuracy, or review for the reason nothing-given when no word was marked
     */
    public static ScoredResponse grade(WrittenItem.ErrorSpotting item, Map<String, String> given) {
        List<SpottedWord> words = item.words().words().stream()
                .map(word -> spotted(word, given.get("w" + word.index())))
                .toList();
        Evidence evidence = new Evidence.Spotting(words);
        if (words.stream().allMatch(word -> word.given() == null)) {
            return new ScoredResponse.NeedsReview("nothing-given", evidence);
        }
        int corrected = count(words, SpottedResult.CORRECTED);
        int found = count(words, SpottedResult.FOUND);
        int alarms = count(words, SpottedResult.FALSE_ALARM);
        int errors = corrected + found + count(words, SpottedResult.MISSED);
        Share share = new Share(Math.max(0, corrected + FOUND * found - FALSE_ALARM * alarms), errors);
        Score score = new Score(
                Trait.ACCURACY,
                share.value(),
                share.sem(),
                Map.of(
                        "errors", (double) errors,
                        "corrected", (double) corrected,
                        "found", (double) found,
                        "falseAlarms", (double) alarms));
        return new ScoredResponse.Scored(List.of(score), evidence, List.of());
    }

    private static int count(List<SpottedWord> words, SpottedResult result) {
        return (int) words.stream().filter(word -> word.result() == result).count();
    }

    private static SpottedWord spotted(Word word, String given) {
        String correction =
                given == null ? null : given.strip().replace('’', '\'').replaceAll("\\s+", " ");
        if (correction == null || same(correction, word.shown())) {
            SpottedResult left = word.wrong() ? SpottedResult.MISSED : SpottedResult.FINE;
            return new SpottedWord(word.shown(), word.right(), null, left);
        }
        SpottedResult result = !word.wrong()
                ? SpottedResult.FALSE_ALARM
                : corrects(word, correction) ? SpottedResult.CORRECTED : SpottedResult.FOUND;
        return new SpottedWord(word.shown(), word.right(), correction, result);
    }

    private static boolean corrects(Word word, String correction) {
        return word.forms().stream()
                .flatMap(form -> form.isEmpty()
                        ? Stream.of(form)
                        : Stream.of(form, word.lead() + form, form + word.trail(), word.lead() + form + word.trail()))
                .anyMatch(form -> same(correction, form) || correction.equalsIgnoreCase(form) && !onlyCase(word, form));
    }

    /** Whether the case is what is wrong with the word. */
    private static boolean onlyCase(Word word, String form) {
        return word.shown().equalsIgnoreCase(form) || word.shown().equalsIgnoreCase(word.lead() + form + word.trail());
    }

    private static boolean same(String one, String other) {
        return one.equals(other.replace('’', '\''));
    }
}
