package org.parlance.bank;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private final Map<String, String> fileOfItem = new HashMap<>();
    private final Map<String, ModelAnswers> modelAnswers = new HashMap<>();

    private BankReader(Path root) {
        this.root = root;
    }

    /** @throws InvalidBankException naming every problem when there are any */
    public static BankLibrary read(Path root) {
        return new BankReader(root.toAbsolutePath().normalize()).library();
    }

    private BankLibrary library() {
        problems.in(root.toString()).require(Files.isDirectory(root), "the directory of the banks does not exist");
        problems.throwIfAny();
        List<Bank> banks = children(root).stream()
                .filter(language -> Files.isDirectory(language) && !language.endsWith(PROFILES))
                .flatMap(language -> children(language).stream())
                .filter(directory -> Files.exists(directory.resolve(BANK)))
                .flatMap(directory -> bank(directory).stream())
                .toList();
        problems.throwIfAny();
        BankLibrary library = new BankLibrary(banks, blueprints());
        checkBlueprints(library);
        problems.throwIfAny();
        return library;
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
                    here.requireSome(items, "the bank's list of items");
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
        AudioIndex audio = AudioIndex.read(directory, problems.in(name(directory) + "/audio/index.yaml"));
        List<Item> items = new ArrayList<>();
        for (ItemType type : ItemType.values()) {
            Path file = directory.resolve(type.id() + ".yaml");
            if (Files.exists(file)) {
                items.addAll(items(file, type, audio));
            }
        }
        reportStrangers(directory);
        return items;
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
        Optional<JsonNode> tree = Yaml.tree(file, here);
        if (tree.isPresent() && !tree.get().isArray()) {
            here.add("the file must be a list of items");
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        tree.ifPresent(
                list -> list.forEach(node -> item(node, type, audio, here).ifPresent(items::add)));
        return items;
    }

    private Optional<Item> item(JsonNode node, ItemType type, AudioIndex audio, Problems file) {
        if (!(node instanceof ObjectNode object)) {
            file.add("'%s' is not an item; an item starts with '- id: ...'", node.asText());
            return Optional.empty();
        }
        String id = object.path("id").asText();
        Problems here = file.at("item '" + id + "'");
        String other = fileOfItem.putIfAbsent(id, file.file());
        here.require(other == null, "the id is already used in %s; ids are unique in all banks", other);
        object.put("type", type.id());
        audio.complete(object, here);
        takeModelAnswers(id, object, here);
        Optional<Item> item = Yaml.convert(object, new TypeReference<Item>() {}, here);
        item.ifPresent(read -> Yaml.reportUnknownKeys(object, read, here));
        item.stream().flatMap(Variation::all).forEach(read -> ItemRules.check(read, here));
        return item;
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
        Optional<Blueprint> blueprint =
                Yaml.tree(file, here).flatMap(tree -> Yaml.convert(tree, new TypeReference<Blueprint>() {}, here));
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
