package org.parlance.bank;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The banks this server gives tests from; read once, when it starts. A broken bank stops the start. */
@Startup
@ApplicationScoped
public class Banks {
    private final BankLibrary library;

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
        return library.pool(language);
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
