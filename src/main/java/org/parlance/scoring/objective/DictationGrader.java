package org.parlance.scoring.objective;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.parlance.bank.Trait;
import org.parlance.bank.WrittenItem;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Evidence.AlignedWord;
import org.parlance.scoring.Score;
import org.parlance.scoring.ScoredResponse;
import org.parlance.scoring.objective.TakenDown.Heard;
import org.parlance.scoring.objective.TokenAlignment.How;

/**
 * Grades a sentence that was heard and written down.
 *
 * <p>comprehension is the share of the sentence's words that were caught. A word that is misspelled was caught; another
 * word that sounds alike was not. Words put in beyond as many as were caught take one away each, so that a list of common
 * words is worth nothing. Its standard error is 1.5 times the binomial one, as words are missed in runs.
 *
 * <p>mechanics is the share of what is written right among the words that were caught and two more chances: the capital
 * at the start and the mark at the end. A word is written right with its spelling, its apostrophe and the case of its
 * first letter. Numbers may be figures or words. Its standard error is binomial. It is not scored where no word was caught.
 */
public final class DictationGrader {
    private static final double RUNS = 1.5;

    /** The capital at the start and the mark at the end. */
    private static final int ENDS = 2;

    private DictationGrader() {}

    /**
     * @param isWord whether the language has a word; another word is no misspelling of the right one
     * @return the traits comprehension and mechanics, or review for the reason nothing-given
     */
    public static ScoredResponse grade(WrittenItem.Dictation item, String typed, Predicate<String> isWord) {
        String script = item.prompt().script();
        if (typed.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return new ScoredResponse.NeedsReview("nothing-given", new Evidence.None());
        }
        TakenDown text = TakenDown.of(script, typed, isWord);
        List<AlignedWord> words = new ArrayList<>();
        int caught = 0;
        int right = 0;
        int added = text.addedAtEnd().size();
        for (Heard word : text.words()) {
            word.added().forEach(more -> words.add(new AlignedWord("added", "", more)));
            added += word.added().size();
            String operation = operation(word, word == text.words().get(0));
            words.add(new AlignedWord(operation, word.expected(), word.said()));
            caught += isCaught(word) ? 1 : 0;
            right += operation.equals("correct") ? 1 : 0;
        }
        text.addedAtEnd().forEach(more -> words.add(new AlignedWord("added", "", more)));
        List<Score> scores = new ArrayList<>();
        scores.add(comprehension(caught, added, text.words().size()));
        if (caught > 0) {
            scores.add(mechanics(right, caught, script.strip(), typed.strip()));
        }
        return new ScoredResponse.Scored(
                List.copyOf(scores), new Evidence.Dictation(script, typed, List.copyOf(words)), List.of());
    }

    private static Score comprehension(int caught, int added, int of) {
        Share share = new Share(Math.max(0, caught - Math.max(0, added - caught)), of);
        return new Score(
                Trait.COMPREHENSION,
                share.value(),
                RUNS * share.sem(),
                Map.of("words", (double) of, "caught", (double) caught, "added", (double) added));
    }

    private static Score mechanics(int right, int caught, String script, String typed) {
        boolean capital = !Character.isLowerCase(typed.codePointAt(0));
        boolean mark = endsAlike(script.charAt(script.length() - 1), typed.charAt(typed.length() - 1));
        Share share = new Share(right + (capital ? 1 : 0) + (mark ? 1 : 0), caught + ENDS);
        return new Score(
                Trait.MECHANICS,
                share.value(),
                share.sem(),
                Map.of(
                        "caught",
                        (double) caught,
                        "writtenRight",
                        (double) right,
                        "capital",
                        capital ? 1.0 : 0.0,
                        "endMark",
                        mark ? 1.0 : 0.0));
    }

    private static boolean endsAlike(char script, char typed) {
        return typed == script || script == '.' && typed == '!';
    }

    private static boolean isCaught(Heard word) {
        return word.how() == How.SAME || word.how() == How.MISSPELLED;
    }

    private static String operation(Heard word, boolean first) {
        return switch (word.how()) {
            case SAME -> writtenRight(word, first) ? "correct" : "misspelt";
            case MISSPELLED -> "misspelt";
            case SUBSTITUTED -> "substituted";
            case OMITTED -> "omitted";
        };
    }

    private static boolean writtenRight(Heard word, boolean first) {
        return apostropheRight(word.expected().replace('’', '\''), word.said()) && (first || sameCase(word));
    }

    /** A contraction may be written out, which takes two words. */
    private static boolean apostropheRight(String expected, String said) {
        if (expected.contains("'")) {
            return said.contains("'") || said.contains(" ") || said.equalsIgnoreCase("cannot");
        }
        return !said.contains("'") || !said.replace("'", "").equalsIgnoreCase(expected);
    }

    private static boolean sameCase(Heard word) {
        int expected = word.expected().codePointAt(0);
        int said = word.said().codePointAt(0);
        return !Character.isLetter(expected)
                || !Character.isLetter(said)
                || Character.isUpperCase(expected) == Character.isUpperCase(said);
    }
}
