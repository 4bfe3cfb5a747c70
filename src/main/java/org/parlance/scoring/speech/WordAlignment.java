package org.parlance.scoring.speech;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.parlance.scoring.Evidence.AlignedWord;
import org.parlance.scoring.TextNormaliser;
import org.parlance.scoring.Token;

/**
 * What was said beside what should have been said, word by word: the alignment with the fewest words changed, left out
 * or added (Levenshtein), and among those the one with the most correct words. Words are compared after normalisation;
 * words that sound alike and words written together or apart ("log in", "login") count as correct.
 */
public final class WordAlignment {
    static final String CORRECT = "correct";
    static final String SUBSTITUTED = "substituted";
    static final String OMITTED = "omitted";
    static final String ADDED = "added";

    private static final int EDIT = 10_000;

    /** How many words of the reference and of what was said a step goes over, and what it costs. */
    private record Step(String operation, int expected, int said) {
        int cost() {
            return operation.equals(CORRECT) ? -expected : EDIT;
        }
    }

    private static final Step SAME = new Step(CORRECT, 1, 1);
    private static final Step TOGETHER = new Step(CORRECT, 2, 1);
    private static final Step APART = new Step(CORRECT, 1, 2);
    private static final Step OTHER = new Step(SUBSTITUTED, 1, 1);
    private static final Step LEFT_OUT = new Step(OMITTED, 1, 0);
    private static final Step PUT_IN = new Step(ADDED, 0, 1);

    private final List<Token> reference;
    private final List<Token> said;
    private final Step[][] steps;
    private final List<AlignedWord> words = new ArrayList<>();
    private int correct;

    private WordAlignment(List<Token> reference, List<Token> said) {
        this.reference = reference;
        this.said = said;
        this.steps = cheapestSteps();
        walkBack();
    }

    public static WordAlignment of(String reference, String said) {
        return new WordAlignment(TextNormaliser.tokens(reference), TextNormaliser.tokens(said));
    }

    /** In the order of the text. */
    public List<AlignedWord> words() {
        return Collections.unmodifiableList(words);
    }

    /** Words of the reference that were said. */
    public int correct() {
        return correct;
    }

    /** Words that were said without being in the reference at that place. */
    public int added() {
        return (int)
                words.stream().filter(word -> word.operation().equals(ADDED)).count();
    }

    /** Words of the reference after normalisation, each digit being one. */
    public int referenceWords() {
        return reference.size();
    }

    private Step[][] cheapestSteps() {
        int[][] costs = new int[reference.size() + 1][said.size() + 1];
        Step[][] cheapest = new Step[reference.size() + 1][said.size() + 1];
        for (int i = 0; i <= reference.size(); i++) {
            for (int j = 0; j <= said.size(); j++) {
                for (Step step : stepsTo(i, j)) {
                    int cost = costs[i - step.expected][j - step.said] + step.cost();
                    if (cheapest[i][j] == null || cost < costs[i][j]) {
                        cheapest[i][j] = step;
                        costs[i][j] = cost;
                    }
                }
            }
        }
        return cheapest;
    }

    private List<Step> stepsTo(int i, int j) {
        return Stream.of(SAME, TOGETHER, APART, OTHER, LEFT_OUT, PUT_IN)
                .filter(step -> step.expected <= i && step.said <= j)
                .filter(step -> !step.operation.equals(CORRECT) || sounds(step, i, j))
                .toList();
    }

    private boolean sounds(Step step, int i, int j) {
        String expected = written(reference, i, step.expected);
        return SoundAlikes.common(expected).equals(SoundAlikes.common(written(said, j, step.said)));
    }

    private static String written(List<Token> tokens, int end, int count) {
        return count == 1
                ? tokens.get(end - 1).text()
                : tokens.get(end - 2).text() + tokens.get(end - 1).text();
    }

    private void walkBack() {
        int i = reference.size();
        int j = said.size();
        while (i > 0 || j > 0) {
            Step step = steps[i][j];
            words.add(new AlignedWord(step.operation, shown(reference, i, step.expected), shown(said, j, step.said)));
            correct += step.operation.equals(CORRECT) ? step.expected : 0;
            i -= step.expected;
            j -= step.said;
        }
        Collections.reverse(words);
    }

    private static String shown(List<Token> tokens, int end, int count) {
        return String.join(
                " ", tokens.subList(end - count, end).stream().map(Token::shown).toList());
    }
}
