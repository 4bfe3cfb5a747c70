package org.parlance.bank;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads and checks a banks' directory: {@code <language>/<bank>/bank.yaml}, beside it one {@code <item type>.yaml} a
 * type with a list of items, and the blueprints under {@code profiles/}.
 */
public final class BankReader {
    private static final String PROFILES = "profiles";
    private static final String BANK = "bank.yaml";
    private final Path root;
    private final Problems problems = Problems.none();
    private final Map<String, Problems> placeOfItem = new HashMap<>();
    private final Map<String, ModelAnswers> modelAnswers = new HashMap<>();
    private final Map<String, YamlDocument> itemFiles = new HashMap<>();
    private final Map<String, YamlDocument> profileFiles = new HashMap<>();

    /** Of one type in one bank; checking more would keep a server busy. */
    private static final int MOST_ITEMS = 2_000;

    private BankReader(Path root) {
        this.root = root;
    }

    /** @throws InvalidBankException naming every problem when there are any */
    public static BankLibrary read(Path root) {
        BankReading reading = examine(root);
        if (!reading.problems().isEmpty()) {
            throw new InvalidBankException(reading.problems());
        }
        return reading.library();
    }

    /**
     * Reads what can be read.
     *
     * @param directory of all banks, or of one bank at its place below them
     */
    public static BankReading examine(Path directory) {
        Path path = directory.toAbsolutePath().normalize();
        return isBank(path)
                ? new BankReader(path.getParent().getParent()).reading(List.of(path), false)
                : new BankReader(path).whole();
    }

    /** Whether it is the directory of one bank, not of all of them. */
    public static boolean isBank(Path directory) {
        return Files.exists(directory.resolve(BANK));
    }

    private BankReading whole() {
        if (!Files.isDirectory(root)) {
            problems.in(root.toString()).add("the directory of the banks does not exist");
            return new BankReading(
                    root, new BankLibrary(List.of(), List.of()), problems.found(), Map.of(), Map.of(), Map.of());
        }
        List<Path> directories = children(root).stream()
                .filter(language -> Files.isDirectory(language) && !language.endsWith(PROFILES))
                .flatMap(language -> children(language).stream())
                .filter(Files::isDirectory)
                .toList();
        directories.stream()
                .filter(directory -> !isBank(directory) && !itemFiles(directory).isEmpty())
                .forEach(directory -> problems.in(name(directory.resolve(BANK)))
                        .add("the file is missing; a bank's directory has one"));
        return reading(directories.stream().filter(BankReader::isBank).toList(), true);
    }

    private BankReading reading(List<Path> directories, boolean withBlueprints) {
        List<Bank> banks = directories.stream()
                .flatMap(directory -> bank(directory).stream())
                .toList();
        BankLibrary library = new BankLibrary(banks, List.of());
        // what a blueprint misses may be an item that is only misspelt
        if (withBlueprints && problems.found().isEmpty()) {
            library = new BankLibrary(banks, blueprints());
            if (problems.found().isEmpty()) {
                checkBlueprints(library);
            }
        }
        return new BankReading(root, library, problems.found(), placeOfItem, itemFiles, profileFiles);
    }

    private record BankFile(
            String id, int version, String language, String variant, Skill skill, String licence, String author) {}

    private Optional<Bank> bank(Path directory) {
        Path file = directory.resolve(BANK);
        Problems here = problems.in(name(file));
        List<Item> items = items(directory);
        return Yaml.tree(file, here)
                .flatMap(tree -> Yaml.convert(tree, new TypeReference<BankFile>() {}, here))
                .map(bank -> {
                    check(bank, directory, here);
                    here.require(
                            !items.isEmpty() || !problems.found().isEmpty(),
                            "the bank has no items; it needs a file such as read-aloud.yaml with some");
                    return new Bank(
                            bank.id,
                            bank.version,
                            bank.language,
                            bank.variant,
                            bank.skill,
                            bank.licence,
                            bank.author,
                            directory,
                            items,
                            modelAnswersOf(items));
                });
    }

    private Map<String, ModelAnswers> modelAnswersOf(List<Item> items) {
        Map<String, ModelAnswers> own = new HashMap<>(modelAnswers);
        own.keySet().retainAll(items.stream().map(Item::id).toList());
        return Map.copyOf(own);
    }

    private void check(BankFile bank, Path directory, Problems here) {
        here.require(name(directory).equals(bank.id), "id is '%s'; it must be '%s'", bank.id, name(directory));
        String language = directory.getParent().getFileName().toString();
        here.require(language.equals(bank.language), "language is '%s'; it must be '%s'", bank.language, language);
        here.require(bank.version >= 1, "version is %d; it must be 1 or more", bank.version);
        here.require(bank.skill != null, "skill is missing");
        here.requireText(bank.variant, "variant");
        here.requireText(bank.licence, "licence");
        here.requireText(bank.author, "author");
    }

    private List<Item> items(Path directory) {
        Problems index = problems.in(name(directory) + "/" + AudioIndex.FILE);
        AudioIndex audio = AudioIndex.read(directory, index);
        List<Item> items = new ArrayList<>();
        for (Path file : itemFiles(directory)) {
            items.addAll(items(file, ItemType.ofId(file.getFileName().toString().replace(".yaml", "")), audio));
        }
        audio.reportUnused(index);
        reportStrangers(directory);
        return items;
    }

    static List<Path> itemFiles(Path directory) {
        return Arrays.stream(ItemType.values())
                .map(type -> directory.resolve(type.id() + ".yaml"))
                .filter(Files::exists)
                .toList();
    }

    private void reportStrangers(Path directory) {
        for (Path file : children(directory)) {
            String name = file.getFileName().toString();
            boolean known = name.equals(BANK) || ItemType.allowed().contains(name.replace(".yaml", ""));
            problems.in(name(file))
                    .require(
                            known || !name.endsWith(".yaml"),
                            "no such item type; allowed are %s",
                            String.join(", ", ItemType.allowed()));
        }
    }

    private List<Item> items(Path file, ItemType type, AudioIndex audio) {
        Problems here = problems.in(name(file));
        Optional<YamlDocument> document = Yaml.document(file, here);
        if (document.isEmpty()) {
            return List.of();
        }
        JsonNode tree = document.get().tree();
        if (!tree.isArray()) {
            here.line(1).add("the file must be a list of items");
            return List.of();
        }
        if (tree.size() > MOST_ITEMS) {
            here.line(1).add("the file has %d items; allowed are %d", tree.size(), MOST_ITEMS);
            return List.of();
        }
        itemFiles.put(here.file(), document.get());
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            String pointer = "/" + i;
            Problems place = here.line(message -> document.get().lineNamed(pointer, message));
            // a copy, as the document stays as it was written
            item(tree.get(i).deepCopy(), type, audio, place).ifPresent(items::add);
        }
        return items;
    }

    /** Empty unless the item keeps to every rule. */
    private Optional<Item> item(JsonNode node, ItemType type, AudioIndex audio, Problems file) {
        if (!(node instanceof ObjectNode object)) {
            file.add("'%s' is not an item; an item starts with '- id: ...'", node.asText());
            return Optional.empty();
        }
        String id = object.path("id").asText();
        Problems here = file.at("item '" + id + "'");
        int before = problems.count();
        Problems other = placeOfItem.putIfAbsent(id, here);
        here.require(
                other == null,
                "the id is already used in %s; ids are unique in all banks",
                other == null ? "" : other.file());
        if (!allGiven(object, "", here)) {
            return Optional.empty();
        }
        object.put("type", type.id());
        audio.complete(object, here);
        takeModelAnswers(id, object, here);
        Optional<Item> item = Yaml.convert(object, new TypeReference<Item>() {}, here);
        item.ifPresent(read -> Yaml.reportUnknownKeys(object, read, here));
        int beforeMissing = problems.count();
        item.ifPresent(read -> Yaml.reportMissingKeys(read, here));
        // the rules are for items that are whole
        item.stream()
                .filter(read -> problems.count() == beforeMissing)
                .flatMap(Variation::all)
                .forEach(read -> ItemRules.check(read, here));
        return item.filter(read -> problems.count() == before);
    }

    private static boolean allGiven(JsonNode node, String path, Problems here) {
        boolean given = true;
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String key = path + field.getKey();
            here.require(!field.getValue().isNull(), "key '%s' has no value; write one or leave the key out", key);
            given &= !field.getValue().isNull() && allGiven(field.getValue(), key + ".", here);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            String key = path + "[" + (i + 1) + "]";
            here.require(!node.get(i).isNull(), "key '%s' has no value; write one or leave the entry out", key);
            given &= !node.get(i).isNull() && allGiven(node.get(i), key + ".", here);
        }
        return given;
    }

    /** They are kept beside the item, not in it: an attempt's frozen items do not carry answers. */
    private void takeModelAnswers(String id, ObjectNode item, Problems here) {
        JsonNode answers = item.remove("modelAnswers");
        if (answers != null) {
            Yaml.convert(answers, new TypeReference<ModelAnswers>() {}, here)
                    .ifPresent(read -> modelAnswers.put(id, read));
        }
    }

    private List<Blueprint> blueprints() {
        Path profiles = root.resolve(PROFILES);
        return Files.isDirectory(profiles)
                ? children(profiles).stream()
                        .filter(file -> file.toString().endsWith(".yaml"))
                        .flatMap(file -> blueprint(file).stream())
                        .toList()
                : List.of();
    }

    private Optional<Blueprint> blueprint(Path file) {
        Problems here = problems.in(name(file));
        Optional<YamlDocument> document = Yaml.document(file, here);
        document.ifPresent(read -> profileFiles.put(here.file(), read));
        Optional<Blueprint> blueprint =
                document.flatMap(read -> Yaml.convert(read.tree(), new TypeReference<Blueprint>() {}, here));
        blueprint.ifPresent(read ->
                here.require(file.endsWith(read.id() + ".yaml"), "id is '%s'; it must be the file's name", read.id()));
        return blueprint;
    }

    private void checkBlueprints(BankLibrary library) {
        for (Blueprint blueprint : library.blueprints()) {
            BlueprintRules.check(
                    blueprint,
                    library.pool(blueprint.language()),
                    problems.in(PROFILES + "/" + blueprint.id() + ".yaml"));
        }
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static List<Path> children(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
