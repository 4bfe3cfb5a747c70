package org.parlance.authoring;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.parlance.bank.BankProblem;
import org.parlance.bank.BankProblem.Severity;
import org.parlance.bank.BankReading;
import org.parlance.bank.YamlDocument;

/** The JSON Schemas of the item files, one an item type, and of the job profiles, under {@code schemas} of the classpath. */
final class ItemSchemas {
    static final String DIRECTORY = "schemas/items/";
    static final String PROFILE = "schemas/profiles/profile.json";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaLoader(loader -> loader.fetchRemoteResources(false)));
    private static final Consumer<ExecutionContext> ROOT_LOCALE =
            context -> context.executionConfig(config -> config.locale(Locale.ROOT));
    /** More than an author puts right at once; finding the line of each takes its time in a large file. */
    private static final int MOST_OF_A_FILE = 200;

    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private ItemSchemas() {}

    /**
     * What in the banks' item files does not fit their schemas, each place once.
     *
     * @param known places that something is known to be wrong at are left out
     */
    static List<BankProblem> find(BankReading reading, List<BankProblem> known) {
        Set<String> knownPlaces = known.stream().map(ItemSchemas::place).collect(Collectors.toSet());
        List<BankProblem> found = new ArrayList<>();
        reading.itemFiles().forEach((file, document) -> {
            String type = file.substring(file.lastIndexOf('/') + 1).replace(".yaml", "");
            schema(type).validate(document.tree(), ROOT_LOCALE).stream()
                    .limit(MOST_OF_A_FILE)
                    .map(error -> problem(error, document, file))
                    .filter(one -> !knownPlaces.contains(place(one)))
                    .forEach(found::add);
        });
        return found;
    }

    /** What in the job profiles does not fit their schema; as for {@link #find}. */
    static List<BankProblem> findInProfiles(BankReading reading, List<BankProblem> known) {
        Set<String> knownPlaces = known.stream().map(ItemSchemas::place).collect(Collectors.toSet());
        List<BankProblem> found = new ArrayList<>();
        reading.profileFiles().forEach((file, document) -> at(PROFILE).validate(document.tree(), ROOT_LOCALE).stream()
                .limit(MOST_OF_A_FILE)
                .map(error -> profileProblem(error, document, file))
                .filter(one -> !knownPlaces.contains(place(one)))
                .forEach(found::add));
        return found;
    }

    private static BankProblem profileProblem(Error error, YamlDocument document, String name) {
        String pointer = error.getInstanceLocation().toString();
        String key = pointer.isEmpty() ? "" : "key '" + countedFromOne(pointer.substring(1)) + "': ";
        return new BankProblem(
                name, document.line(pointer), "", key + error.getMessage() + advice(error), Severity.PROBLEM);
    }

    private static String place(BankProblem problem) {
        return problem.file() + ":" + problem.line();
    }

    private static BankProblem problem(Error error, YamlDocument document, String name) {
        String pointer = error.getInstanceLocation().toString();
        String[] steps = pointer.split("/", 3);
        String id = steps.length < 2
                ? ""
                : document.tree().path(Integer.parseInt(steps[1])).path("id").asText();
        String key = steps.length < 3 ? "" : "key '" + countedFromOne(steps[2]) + "': ";
        return new BankProblem(
                name,
                document.line(pointer),
                id.isEmpty() ? "" : "item '" + id + "'",
                key + error.getMessage() + advice(error),
                Severity.PROBLEM);
    }

    /** "turns/1/prompt" as "turns.[2].prompt". */
    private static String countedFromOne(String path) {
        return Arrays.stream(path.split("/"))
                .map(step -> step.matches("\\d+") ? "[" + (Integer.parseInt(step) + 1) + "]" : step)
                .collect(Collectors.joining("."));
    }

    /** YAML takes a bare yes for true and 2.50 for 2.5. */
    private static String advice(Error error) {
        boolean bare = error.getKeyword().equals("type")
                && error.getMessage().endsWith("string expected")
                && error.getInstanceNode() != null
                && (error.getInstanceNode().isBoolean()
                        || error.getInstanceNode().isNumber());
        return bare ? "; put it in quotes" : "";
    }

    static Schema schema(String type) {
        return at(DIRECTORY + type + ".json");
    }

    static Schema at(String path) {
        return SCHEMAS.computeIfAbsent(path, missing -> REGISTRY.getSchema(SchemaLocation.of("classpath:" + missing)));
    }
}
