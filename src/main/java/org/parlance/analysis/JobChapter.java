package org.parlance.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.parlance.bank.Banks;
import org.parlance.bank.Blueprint;

/**
 * The job and the test made for it: the profile's file as it was entered, whose comments argue for what is measured, and a
 * job analysis beside it where there is one ({@code <profile>.job-analysis.md}).
 */
@ApplicationScoped
class JobChapter implements DossierChapter {
    private final Banks banks;
    private final Path directory;

    JobChapter(
            Banks banks, @ConfigProperty(name = "parlance.banks.dir", defaultValue = "question-banks") Path directory) {
        this.banks = banks;
        this.directory = directory.resolve("profiles");
    }

    @Override
    public int number() {
        return 1;
    }

    @Override
    public String title() {
        return "Job and test";
    }

    @Override
    public void write(Blueprint profile, DossierPage page) {
        page.text(profile.description());
        page.part("Job analysis");
        Path analysis = directory.resolve(profile.id() + ".job-analysis.md");
        if (Files.isRegularFile(analysis)) {
            page.verbatim(read(analysis));
        } else {
            page.text("Nobody has entered a job analysis of its own beside the profile (" + analysis.getFileName()
                    + "). The arguments that are there stand in the profile below.");
        }
        page.part("The profile as entered");
        Path entered = directory.resolve(profile.id() + ".yaml");
        page.verbatim(Files.isRegularFile(entered) ? read(entered) : "The file is not on this machine.");
        page.part("Item banks");
        page.table(
                "Item banks that forms are drawn from now",
                List.of("bank", "version"),
                banks.versions(profile.language()).entrySet().stream()
                        .map(bank -> List.of(bank.getKey(), bank.getValue().toString()))
                        .toList());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
