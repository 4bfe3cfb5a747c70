package org.parlance.scoring.objective;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.parlance.scoring.Token;

/** The alignment, with the least cost, of a text's words with those that were expected; both are normalised. */
final class TokenAlignment {
    private static final int MISSPELLED = 4;
    private static final int OTHER = 10;
    private static final int SHORTEST = 4;
    private static final int LONG = 9;

    enum How {
        SAME,
        MISSPELLED,
        SUBSTITUTED,
        OMITTED
    }

    /**
     * How many tokens of both a step goes over.
     *
     * @param how null for tokens that were put in
     */
    record Step(int expected, int given, How how, int cost) {}

    /** Among alignments that cost the same, more equal words are better. */
    private static final Step SAME = new Step(1, 1, How.SAME, -1);

    private static final Step SLIP = new Step(1, 1, How.MISSPELLED, MISSPELLED);
    private static final Step TOGETHER = new Step(2, 1, How.MISSPELLED, MISSPELLED);
    private static final Step APART = new Step(1, 2, How.MISSPELLED, MISSPELLED);
    private static final Step WRONG = new Step(1, 1, How.SUBSTITUTED, OTHER);
    private static final Step LEFT_OUT = new Step(1, 0, How.OMITTED, OTHER);
    private static final Step PUT_IN = new Step(0, 1, null, OTHER);

    /** The first of those that cost the same is taken, so that digits are matched from the front: "ten" is all of 10. */
    private static final List<Step> STEPS = List.of(LEFT_OUT, SAME, SLIP, TOGETHER, APART, WRONG, PUT_IN);

    private final List<Token> expected;
    private final List<Token> given;
    private final Predicate<String> isWord;

    private TokenAlignment(List<Token> expected, List<Token> given, Predicate<String> isWord) {
        this.expected = expected;
        this.given = given;
        this.isWord = isWord;
    }

    /**
     * The steps from the beginning of both to their end.
     *
     * @param isWord whether the language has a word; another word is no misspelling of the expected one
     */
    static List<Step> of(List<Token> expected, List<Token> given, Predicate<String> isWord) {
        return new TokenAlignment(expected, given, isWord).cheapest();
    }

    private List<Step> cheapest() {
        int[][] costs = new int[expected.size() + 1][given.size() + 1];
        Step[][] best = new Step[expected.size() + 1][given.size() + 1];
        for (int i = 0; i <= expected.size(); i++) {
            for (int k = 0; k <= given.size(); k++) {
                for (Step step : STEPS) {
                    if (step.expected <= i && step.given <= k && fits(step, i, k)) {
                        int cost = costs[i - step.expected][k - step.given] + step.cost;
                        if (best[i][k] == null || cost < costs[i][k]) {
                            best[i][k] = step;
                            costs[i][k] = cost;
                        }
                    }
                }
            }
        }
        List<Step> steps = new ArrayList<>();
        int k = given.size();
        for (int i = expected.size(); i > 0 || k > 0; ) {
            Step step = best[i][k];
            steps.add(0, step);
            i -= step.expected;
            k -= step.given;
        }
        return steps;
    }

    private boolean fits(Step step, int i, int k) {
        if (step == SAME) {
            return expected.get(i - 1).text().equals(given.get(k - 1).text());
        }
        if (step == SLIP) {
            return isSlip(given.get(k - 1).shown(), expected.get(i - 1).shown());
        }
        if (step == TOGETHER) {
            return (text(expected, i - 2) + text(expected, i - 1)).equals(text(given, k - 1));
        }
        if (step == APART) {
            return text(expected, i - 1).equals(text(given, k - 2) + text(given, k - 1));
        }
        return step != WRONG || isFigure(expected.get(i - 1)) == isFigure(given.get(k - 1));
    }

    private static boolean isFigure(Token token) {
        return Character.isDigit(token.text().charAt(0));
    }

    private static String text(List<Token> tokens, int at) {
        return tokens.get(at).text();
    }

    private boolean isSlip(String said, String meant) {
        return Misspelling.of(said, meant, SHORTEST, isWord)
                || meant.length() >= LONG && Misspelling.byTwoLetters(said, meant, isWord);
    }
}
