package org.parlance.bank;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.parlance.engine.WordFrequencies;

/** The banks this server gives tests from; read once, when it starts. A broken bank stops the start. */
@Startup
@ApplicationScoped
public class Banks {
    private final BankLibrary library;
    private final Map<String, ItemPool> pools = new ConcurrentHashMap<>();
    private final Map<String, ItemOffsets> predictedOffsets = new ConcurrentHashMap<>();

    Banks(BanksConfig config) {
        this.library = BankReader.read(config.dir());
    }

    public Optional<Blueprint> blueprint(String id) {
        return library.blueprint(id);
    }

    public List<Blueprint> blueprints() {
        return library.blueprints();
    }

    public ItemPool pool(String language) {
        return pools.computeIfAbsent(language, library::pool);
    }

    /** The version of each bank of the language, by its id. */
    public Map<String, Integer> versions(String language) {
        return library.versions(language);
    }

    /** How much harder or easier the language's items are than the mean of their type, by what can be read off them. */
    ItemOffsets predictedOffsets(String language) {
        return predictedOffsets.computeIfAbsent(
                language, tag -> DifficultyModel.predicted(pool(tag), WordFrequencies.of(tag)));
    }

    /**
     * The file of a prompt, from the bank of the language that has it.
     *
     * @throws IllegalArgumentException when no bank has it or the path leads out of the bank
     */
    public Path audio(String language, Item.Prompt prompt) {
        return library.audio(language, prompt.audio());
    }

    /**
     * The spoken digit for the equipment check, 0 to 9.
     *
     * @throws IllegalArgumentException when no bank of the language has it
     */
    public Path digit(String language, int digit) {
        return library.audio(language, "audio/digits/" + digit + ".mp3");
    }
}
