package org.parlance.authoring;

import java.util.List;
import java.util.stream.IntStream;
import org.parlance.bank.Item;

/** Which of an item's turns are answered by speaking. */
final class SpokenTurns {
    private SpokenTurns() {}

    /** From 0; empty for a written item. */
    static List<Integer> of(Item item) {
        if (!item.type().spoken()) {
            return List.of();
        }
        if (item instanceof Item.RolePlay call) {
            return IntStream.range(0, call.turns().size()).boxed().toList();
        }
        if (item instanceof Item.Listening listening) {
            return IntStream.range(0, listening.questions().size())
                    .filter(question -> listening.questions().get(question).spoken())
                    .boxed()
                    .toList();
        }
        return List.of(0);
    }
}
