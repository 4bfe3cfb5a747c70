package org.parlance.bank;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everything that was read from one banks' directory. */
public record BankLibrary(List<Bank> banks, List<Blueprint> blueprints) {

    public Optional<Blueprint> blueprint(String id) {
        return blueprints.stream()
                .filter(blueprint -> blueprint.id().equals(id))
                .findFirst();
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

    private List<Bank> ofLanguage(String language) {
        return banks.stream().filter(bank -> bank.language().equals(language)).toList();
    }
}
