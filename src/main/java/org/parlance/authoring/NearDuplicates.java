package org.parlance.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parlance.bank.Bank;
import org.parlance.bank.BankProblem;
import org.parlance.bank.BankProblem.Severity;
import org.parlance.bank.BankReading;
import org.parlance.bank.Item;
import org.parlance.bank.WrittenItem;
import org.parlance.scoring.TextNormaliser;
import org.parlance.scoring.Token;

/**
 * Items of a type that ask nearly the same. Compared are the sets of words and of pairs of neighbouring words of all their
 * texts: what both have in relation to what either has (Jaccard).
 */
final class NearDuplicates {
    /** Two sentences of ten words that differ in one word have about 0.68, in two 0.45. */
    private static final double NEAR = 0.65;

    private record Fingerprint(Item item, Set<String> shingles) {
        static Fingerprint of(Item item) {
            Set<String> shingles = new HashSet<>();
            texts(item).forEach(text -> add(TextNormaliser.tokens(text), shingles));
            return new Fingerprint(item, shingles);
        }

        /** Grids of the same columns differ in what is keyed into them. */
        private static Stream<String> texts(Item item) {
            if (item instanceof WrittenItem.DataEntry entry) {
                return entry.records().stream().flatMap(record -> record.values().stream());
            }
            return Stream.concat(
                    ItemText.of(item).stream().map(ItemText::text),
                    item.prompts().stream().map(Item.Prompt::script));
        }

        private static void add(List<Token> tokens, Set<String> shingles) {
            for (int i = 0; i < tokens.size(); i++) {
                shingles.add(tokens.get(i).text());
                if (i > 0) {
                    shingles.add(tokens.get(i - 1).text() + " " + tokens.get(i).text());
                }
            }
        }

        double likeness(Fingerprint other) {
            Set<String> fewer = shingles.size() < other.shingles.size() ? shingles : other.shingles;
            Set<String> more = fewer == shingles ? other.shingles : shingles;
            if (fewer.size() < NEAR * more.size()) {
                return 0;
            }
            long both = fewer.stream().filter(more::contains).count();
            return (double) both / (fewer.size() + more.size() - both);
        }
    }

    private NearDuplicates() {}

    static List<BankProblem> find(BankReading reading) {
        Map<String, List<Fingerprint>> alike = reading.library().banks().stream()
                .flatMap(bank -> bank.items().stream().map(item -> Map.entry(sort(bank, item), Fingerprint.of(item))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        List<BankProblem> problems = new ArrayList<>();
        for (List<Fingerprint> items : alike.values()) {
            for (int i = 0; i < items.size(); i++) {
                for (int j = 0; j < i; j++) {
                    compare(items.get(j), items.get(i), reading, problems);
                }
            }
        }
        return problems;
    }

    private static String sort(Bank bank, Item item) {
        return bank.language() + " " + item.type().id();
    }

    private static void compare(
            Fingerprint first, Fingerprint second, BankReading reading, List<BankProblem> problems) {
        double likeness = first.likeness(second);
        if (likeness >= NEAR) {
            problems.add(reading.about(
                    second.item,
                    Severity.PROBLEM,
                    "its texts are %s item %s; two items of a type must ask different things"
                            .formatted(
                                    likeness == 1
                                            ? "the same as those of"
                                            : "nearly (%.0f%%) those of".formatted(100 * likeness),
                                    first.item.id())));
        }
    }
}
