package org.parlance.bank;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that was read from one banks' directory. */
public record BankLibrary(List<Bank> banks, List<Blueprint> blueprints) {

    public Optional<Blueprint> blueprint(String id) {
        return blueprints.stream()
                .filter(blueprint -> blueprint.id().equals(id))
                .findFirst();
    }

    /**
     * With other banks beside or in place of its own: of two with the same id, the one of the higher version stays, its
     * own where they are equal.
     */
    public BankLibrary with(List<Bank> others) {
        Map<String, Bank> byId = new TreeMap<>();
        Stream.concat(banks.stream(), others.stream())
                .forEach(bank ->
                        byId.merge(bank.id(), bank, (one, other) -> other.version() > one.version() ? other : one));
        return new BankLibrary(List.copyOf(byId.values()), blueprints);
    }

    public Optional<Bank> bank(String id) {
        return banks.stream().filter(bank -> bank.id().equals(id)).findFirst();
    }

    /** What keeps its banks from being used together: an id in two of them, a blueprint that they cannot fill. */
    public List<BankProblem> conflicts() {
        Problems problems = Problems.none();
        Map<String, String> bankOfItem = new HashMap<>();
        for (Bank bank : banks) {
            for (Item item : bank.items()) {
                String other = bankOfItem.putIfAbsent(item.id(), bank.id());
                problems.in(bank.id() + "/" + item.type().id() + ".yaml")
                        .at("item '" + item.id() + "'")
                        .require(other == null, "the id is already used in %s; ids are unique in all banks", other);
            }
        }
        blueprints.forEach(blueprint -> BlueprintRules.check(
                blueprint, pool(blueprint.language()), problems.in("profiles/" + blueprint.id() + ".yaml")));
        return problems.found();
    }

    /** The items of all banks of the language. */
    public ItemPool pool(String language) {
        return new ItemPool(
                language,
                ofLanguage(language).stream()
                        .flatMap(bank -> bank.items().stream())
                        .toList());
    }

    /** The version of each bank of the language, by its id. */
    public Map<String, Integer> versions(String language) {
        return ofLanguage(language).stream().collect(Collectors.toMap(Bank::id, Bank::version));
    }

    /** @throws IllegalArgumentException when no bank of the language has the file inside its directory */
    Path audio(String language, String audio) {
        return ofLanguage(language).stream()
                .filter(bank -> SafePath.inside(bank.directory(), audio))
                .map(bank -> bank.directory().resolve(audio).normalize())
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No bank of language '%s' has audio '%s'".formatted(language, audio)));
    }

    /** The file with the prompt's content, whatever it is called. */
    Optional<Path> audio(String language, Item.Prompt prompt) {
        for (Bank bank : ofLanguage(language)) {
            Optional<Path> file = bank.items().stream()
                    .flatMap(item -> item.prompts().stream())
                    .filter(known -> known.sha256().equals(prompt.sha256()))
                    .findFirst()
                    .map(known -> bank.directory().resolve(known.audio()).normalize());
            if (file.isPresent()) {
                return file;
            }
        }
        return Optional.empty();
    }

    private List<Bank> ofLanguage(String language) {
        return banks.stream().filter(bank -> bank.language().equals(language)).toList();
    }
}
