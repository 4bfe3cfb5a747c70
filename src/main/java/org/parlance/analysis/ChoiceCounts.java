package org.parlance.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parlance.analysis.ItemResponse.Choice;

/**
 * How often each answer of a question was chosen.
 *
 * @param options in the order in which they are offered; those that were never chosen too
 * @param none how often nothing was chosen
 */
public record ChoiceCounts(String question, String text, List<Option> options, long none) {
    /** @param key whether it is a right answer */
    public record Option(String text, boolean key, long count) {}

    /** @param choices all of one question; their texts may differ where an item lets values vary */
    static ChoiceCounts of(List<Choice> choices) {
        Map<String, Option> counted = new LinkedHashMap<>();
        long none = 0;
        for (Choice choice : choices) {
            for (String option : choice.options()) {
                counted.putIfAbsent(option, new Option(option, choice.keys().contains(option), 0));
            }
            Option given = counted.get(choice.given());
            if (given == null) {
                none++;
            } else {
                counted.put(choice.given(), new Option(given.text, given.key, given.count + 1));
            }
        }
        Choice first = choices.get(0);
        return new ChoiceCounts(first.question(), first.text(), new ArrayList<>(counted.values()), none);
    }

    /** How often the question was given. */
    public long given() {
        return none + options.stream().mapToLong(Option::count).sum();
    }

    /** Whether a wrong answer was chosen more often than all right ones together. */
    public boolean distractorBeatsKey() {
        long keys =
                options.stream().filter(Option::key).mapToLong(Option::count).sum();
        return options.stream().anyMatch(option -> !option.key && option.count > keys);
    }
}
