package org.parlance.analysis;

import java.util.List;
import java.util.Map;
import org.parlance.analysis.ItemResponse.Choice;
import org.parlance.bank.Item;
import org.parlance.bank.WrittenItem;

/** What was chosen in an answer, question by question; written and spoken answers are left out. */
final class Choices {
    private Choices() {}

    /** @param item as it was given @param given by the question's id */
    static List<Choice> of(Item item, Map<String, String> given) {
        if (item instanceof Item.Listening listening) {
            return listening.questions().stream()
                    .filter(question -> !question.spoken())
                    .map(one -> choice(one.id(), one.text(), one.choices(), one.accepted(), given))
                    .toList();
        }
        if (item instanceof WrittenItem.Reading reading) {
            return reading.questions().stream()
                    .filter(question -> !question.matching() && !question.written())
                    .map(one -> choice(one.id(), one.text(), one.choices(), one.accepted(), given))
                    .toList();
        }
        if (item instanceof WrittenItem.FormFilling form) {
            return form.fields().stream()
                    .filter(field -> !field.choices().isEmpty())
                    .map(one -> choice(one.id(), one.label(), one.choices(), one.accepted(), given))
                    .toList();
        }
        if (item instanceof WrittenItem.Procedure procedure) {
            return procedure.cases().stream()
                    .map(one -> choice(one.id(), one.text(), procedure.choices(), one.accepted(), given))
                    .toList();
        }
        return List.of();
    }

    private static Choice choice(
            String id, String text, List<String> options, List<String> keys, Map<String, String> given) {
        return new Choice(id, text, options, keys, given.getOrDefault(id, ""));
    }
}
