package org.parlance.bank;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The answers that the banks that ship hold for their items. */
public final class ShippedAnswers {
    private static final BankLibrary LIBRARY = BankReader.read(Path.of("question-banks"));

    private ShippedAnswers() {}

    /**
     * What should pass.
     *
     * @param item as drawn for a form: one that varies is known by its values, which the answer takes over
     * @throws IllegalStateException when none is written down for the item
     */
    public static ModelAnswer passing(Item item) {
        ModelAnswer answer = LIBRARY.banks().stream()
                .map(bank -> bank.modelAnswers().get(item.id()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no answers to " + item.id() + " are written down"))
                .pass();
        Map<String, String> values = valuesOf(item);
        Map<String, String> parts = new LinkedHashMap<>();
        answer.parts().forEach((part, text) -> parts.put(part, Variation.fill(text, values)));
        return new ModelAnswer(Variation.fill(answer.text(), values), answer.turns(), parts);
    }

    private static Map<String, String> valuesOf(Item drawn) {
        Item item = LIBRARY.pool("en").find(drawn.id()).orElseThrow();
        return item.header().vary().stream()
                .filter(values -> ItemJson.drawn(item, text -> Variation.fill(text, values))
                        .equals(drawn))
                .findFirst()
                .orElse(Map.of());
    }
}
