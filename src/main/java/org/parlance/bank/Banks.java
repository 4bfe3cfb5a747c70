package org.parlance.bank;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.parlance.engine.WordFrequencies;

/**
 * The banks this server gives tests from: those in its files, read once when it starts (a broken one stops the start),
 * and those that were published on it since.
 */
@Startup
@ApplicationScoped
public class Banks {
    /** A library with what is worked out from it once. */
    private record InUse(
            List<Bank> published, BankLibrary library, Map<String, ItemPool> pools, Map<String, ItemOffsets> offsets) {
        InUse(List<Bank> published, BankLibrary library) {
            this(published, library, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }

        ItemPool pool(String language) {
            return pools.computeIfAbsent(language, library::pool);
        }

        ItemOffsets predictedOffsets(String language) {
            return offsets.computeIfAbsent(
                    language, tag -> DifficultyModel.predicted(pool(tag), WordFrequencies.of(tag)));
        }
    }

    private final BankLibrary shipped;
    private final UploadedBanks uploaded;
    private volatile InUse inUse;

    Banks(BanksConfig config, UploadedBanks uploaded) {
        this.shipped = BankReader.read(config.dir());
        this.uploaded = uploaded;
        this.inUse = new InUse(List.of(), shipped);
    }

    /** What is in use now. */
    public BankLibrary library() {
        return inUse().library;
    }

    private InUse inUse() {
        List<Bank> published = uploaded.published();
        InUse current = inUse;
        if (current.published != published) {
            current = new InUse(published, shipped.with(published));
            inUse = current;
        }
        return current;
    }

    /** What is in the server's files, in use or replaced by an upload of a higher version. */
    public BankLibrary shipped() {
        return shipped;
    }

    public Optional<Blueprint> blueprint(String id) {
        return shipped.blueprint(id);
    }

    public List<Blueprint> blueprints() {
        return shipped.blueprints();
    }

    public ItemPool pool(String language) {
        return inUse().pool(language);
    }

    /** The version of each bank of the language, by its id. */
    public Map<String, Integer> versions(String language) {
        return library().versions(language);
    }

    /** How much harder or easier the language's items are than the mean of their type, by what can be read off them. */
    ItemOffsets predictedOffsets(String language) {
        return inUse().predictedOffsets(language);
    }

    /**
     * The file of a prompt, by its content: a running attempt keeps what it was given, whatever became of its bank.
     *
     * @throws IllegalArgumentException when no bank has it
     */
    public Path audio(String language, Item.Prompt prompt) {
        return library()
                .audio(language, prompt)
                .or(() -> shipped.audio(language, prompt))
                .or(() -> uploaded.audio(prompt.sha256()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "No bank of language '%s' has audio '%s'".formatted(language, prompt.audio())));
    }

    /**
     * The spoken digit for the equipment check, 0 to 9.
     *
     * @throws IllegalArgumentException when no bank of the language has it
     */
    public Path digit(String language, int digit) {
        return shipped.audio(language, "audio/digits/" + digit + ".mp3");
    }
}
