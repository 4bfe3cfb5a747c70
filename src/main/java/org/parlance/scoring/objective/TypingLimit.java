package org.parlance.scoring.objective;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parlance.bank.ItemType;
import org.parlance.bank.Trait;
import org.parlance.scoring.Score;

/**
 * Whoever types this slowly or with this many mistakes cannot show in a timed task how well he or she writes: fewer than
 * {@value #LEAST_WPM} net words a minute, or less than {@value #LEAST_ACCURACY} of the characters right.
 *
 * @param netWpm net words a minute
 * @param accuracy share of the characters that were right, 0-1
 */
public record TypingLimit(double netWpm, double accuracy) {
    /** The code of the flag on the timed writing tasks of such an applicant. */
    public static final String FLAG = "limited-by-typing";

    /** Net words a minute, below which typing is said to limit writing. */
    public static final double LEAST_WPM = 12;

    /** Share of the characters that have to be right, 0 to 1. */
    public static final double LEAST_ACCURACY = 0.9;

    private static final Set<ItemType> TIMED_WRITING =
            EnumSet.of(ItemType.EMAIL, ItemType.CHAT, ItemType.SUMMARY, ItemType.RECONSTRUCTION, ItemType.PROCEDURE);

    /**
     * From the best typing passage of an attempt.
     *
     * @param scores of the attempt's responses
     * @return empty when typing limited nothing, or no passage was typed
     */
    public static Optional<TypingLimit> of(Collection<List<Score>> scores) {
        return scores.stream()
                .flatMap(response -> passage(response).stream())
                .max(Comparator.comparing(TypingLimit::fine).thenComparing(TypingLimit::netWpm))
                .filter(typed -> !typed.fine());
    }

    /** Whether a task of the type is one that slow typing limits. */
    public static boolean limits(ItemType type) {
        return TIMED_WRITING.contains(type);
    }

    private boolean fine() {
        return netWpm >= LEAST_WPM && accuracy >= LEAST_ACCURACY;
    }

    private static Optional<TypingLimit> passage(List<Score> response) {
        return feature(response, Trait.TYPING_SPEED, "netWpm")
                .flatMap(netWpm -> feature(response, Trait.TYPING_ACCURACY, "accuracy")
                        .map(accuracy -> new TypingLimit(netWpm, accuracy)));
    }

    private static Optional<Double> feature(List<Score> response, Trait trait, String feature) {
        return response.stream()
                .filter(score -> score.trait() == trait)
                .map(score -> score.features().get(feature))
                .filter(value -> value != null)
                .findFirst();
    }
}
