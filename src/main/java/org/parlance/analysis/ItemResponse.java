package org.parlance.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.parlance.bank.ItemType;
import org.parlance.bank.Trait;

/**
 * What one item gave in one attempt.
 *
 * @param week in which it was given, counted from any one
 * @param position of the item in the attempt's form, from 1
 * @param traits value of each trait that was scored, 0-100; empty when it was not scored
 * @param reason why it could not be scored, as a code; empty when it was
 * @param seconds from the item's start to its end; empty where the start was never reported
 * @param choices one for each question whose answer is chosen
 */
public record ItemResponse(
        UUID attempt,
        String itemId,
        int itemVersion,
        ItemType type,
        int week,
        int position,
        Map<Trait, Double> traits,
        Optional<String> reason,
        OptionalDouble seconds,
        List<Choice> choices) {
    /** The codes of answers that were left out, which is no fault of the item's scoring. */
    private static final List<String> LEFT_OUT = List.of("nothing-given", "nothing-recorded", "arrived-late");

    /**
     * What was chosen.
     *
     * @param question its id
     * @param text of the question
     * @param options everything that could be chosen
     * @param keys the right ones
     * @param given empty when nothing was chosen
     */
    public record Choice(String question, String text, List<String> options, List<String> keys, String given) {}

    /** The mean of its traits, 0-100; empty when it was not scored. */
    public OptionalDouble score() {
        return traits.values().stream().mapToDouble(Double::doubleValue).average();
    }

    /** Whether there was an answer that the machine could make nothing of. */
    public boolean unscorable() {
        return reason.filter(code -> !LEFT_OUT.contains(code)).isPresent();
    }

    public boolean leftOut() {
        return reason.filter(LEFT_OUT::contains).isPresent();
    }
}
