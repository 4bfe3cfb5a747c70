package org.parlance.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.parlance.bank.ItemType;
import org.parlance.bank.Trait;

/** Answers to items, as a test needs them. */
final class ItemAnswers {
    private ItemAnswers() {}

    /** @param person the same number is the same attempt */
    static ItemResponse scored(int person, String item, double score) {
        return new ItemResponse(
                new UUID(0, person),
                item,
                1,
                ItemType.READING,
                0,
                item.charAt(0),
                Map.of(Trait.COMPREHENSION, score),
                Optional.empty(),
                OptionalDouble.of(10.0 * person),
                List.of());
    }

    static ItemResponse inWeek(int week, int person, String item, double score) {
        ItemResponse scored = scored(person, item, score);
        return new ItemResponse(
                scored.attempt(),
                item,
                1,
                scored.type(),
                week,
                scored.position(),
                scored.traits(),
                scored.reason(),
                scored.seconds(),
                scored.choices());
    }

    static ItemResponse unscored(int person, String item, String reason) {
        return new ItemResponse(
                new UUID(0, person),
                item,
                1,
                ItemType.READING,
                0,
                item.charAt(0),
                Map.of(),
                Optional.of(reason),
                OptionalDouble.empty(),
                List.of());
    }

    /** Of a question with the choices "red", "green" and "blue", of which green is right. */
    static ItemResponse chosen(int person, String item, String given) {
        ItemResponse scored = scored(person, item, given.equals("green") ? 100 : 0);
        return new ItemResponse(
                scored.attempt(),
                item,
                1,
                scored.type(),
                scored.week(),
                scored.position(),
                scored.traits(),
                Optional.empty(),
                scored.seconds(),
                List.of(new ItemResponse.Choice(
                        "q", "Which?", List.of("red", "green", "blue"), List.of("green"), given)));
    }
}
