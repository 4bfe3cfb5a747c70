package org.parlance.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.parlance.bank.Bank;
import org.parlance.bank.BankReader;
import org.parlance.bank.Item;
import org.parlance.bank.ModelAnswer;

/** Good answers to items that are judged by their points, as the banks keep them, with the values of a drawn item. */
public final class KeptReplies {
    private static final List<Bank> BANKS =
            BankReader.read(Path.of("question-banks")).banks();

    private KeptReplies() {}

    /** @throws NoSuchElementException when none is kept for the item */
    public static String to(Item item) {
        return passing(item).text();
    }

    /**
     * Of an answer in parts: by {@code customer.turn} of a chat, by field of a procedure.
     *
     * @throws NoSuchElementException when none is kept for the item
     */
    public static Map<String, String> parts(Item item) {
        return passing(item).parts();
    }

    private static ModelAnswer passing(Item item) {
        return BANKS.stream()
                .filter(bank -> bank.items().stream().anyMatch(own -> own.id().equals(item.id())))
                .findFirst()
                .orElseThrow()
                .answersTo(item)
                .pass();
    }
}
