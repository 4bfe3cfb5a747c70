package org.parlance.bank;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The least that a directory of banks has to hold, from its {@code minimum-counts.yaml}: by language and item type a
 * number of live items, or for role-plays one by kind and for forms one by source.
 */
public final class MinimumCounts {
    private static final String FILE = "minimum-counts.yaml";

    private final BankLibrary library;
    private final YamlDocument document;
    private final Problems problems;

    private MinimumCounts(BankLibrary library, YamlDocument document, Problems problems) {
        this.library = library;
        this.document = document;
        this.problems = problems;
    }

    /** One problem for each number that is not reached; none where there is no such file. */
    public static List<BankProblem> check(BankReading reading) {
        Path file = reading.root().resolve(FILE);
        Problems problems = Problems.none().in(FILE);
        if (Files.exists(file)) {
            Yaml.document(file, problems)
                    .ifPresent(document -> new MinimumCounts(reading.library(), document, problems).check());
        }
        return problems.found();
    }

    private void check() {
        for (Map.Entry<String, JsonNode> language : document.tree().properties()) {
            List<Item> items = library.pool(language.getKey()).items().stream()
                    .filter(item -> ItemStatus.ofId(item.header().status()) == ItemStatus.LIVE)
                    .toList();
            language.getValue().properties().forEach(least -> type(language.getKey(), least, items));
        }
    }

    private void type(String language, Map.Entry<String, JsonNode> least, List<Item> items) {
        String type = least.getKey();
        String pointer = "/" + language + "/" + type;
        if (!ItemType.allowed().contains(type)) {
            problems.line(document.line(pointer))
                    .add("'%s' is no item type; allowed are %s", type, String.join(", ", ItemType.allowed()));
            return;
        }
        Predicate<Item> ofType = item -> item.type().id().equals(type);
        if (least.getValue().isInt()) {
            count(language, type, least.getValue().asInt(), items.stream().filter(ofType), pointer);
            return;
        }
        for (Map.Entry<String, JsonNode> sort : least.getValue().properties()) {
            count(
                    language,
                    type + " (" + sort.getKey() + ")",
                    sort.getValue().asInt(),
                    items.stream().filter(ofType).filter(item -> sortOf(item).equals(sort.getKey())),
                    pointer + "/" + sort.getKey());
        }
    }

    private void count(String language, String sort, int least, Stream<Item> items, String pointer) {
        long found = items.count();
        problems.at("language '" + language + "'")
                .line(document.line(pointer))
                .require(found >= least, "the banks hold %d live %s items; they need at least %d", found, sort, least);
    }

    private static String sortOf(Item item) {
        return item.callKind()
                .map(CallKind::id)
                .or(() -> item.formSource().map(FormSource::id))
                .orElse("");
    }
}
