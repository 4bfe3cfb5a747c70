package org.parlance.bank;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The banks this server gives tests from: those in its files, read once when it starts (a broken one stops the start),
 * and those that were published on it since.
 */
@Startup
@ApplicationScoped
public class Banks {
    private record Combined(List<Bank> published, BankLibrary library) {}

    private final BankLibrary shipped;
    private final UploadedBanks uploaded;
    private volatile Combined combined;

    Banks(BanksConfig config, UploadedBanks uploaded) {
        this.shipped = BankReader.read(config.dir());
        this.uploaded = uploaded;
        this.combined = new Combined(List.of(), shipped);
    }

    /** What is in use now. */
    public BankLibrary library() {
        List<Bank> published = uploaded.published();
        Combined current = combined;
        if (current.published != published) {
            current = new Combined(published, shipped.with(published));
            combined = current;
        }
        return current.library;
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
        return library().pool(language);
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
