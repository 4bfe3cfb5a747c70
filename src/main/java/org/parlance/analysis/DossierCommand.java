package org.parlance.analysis;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.parlance.node.ServerCommand;

/** {@code ./parlance dossier}: the server's own parts, started for this alone. It ends with 0, or with 2 where it failed. */
@ApplicationScoped
class DossierCommand {
    private final Dossier dossier;
    private final Optional<String> profile;
    private final Optional<Path> file;

    DossierCommand(
            Dossier dossier,
            @ConfigProperty(name = "parlance.dossier.profile") Optional<String> profile,
            @ConfigProperty(name = "parlance.dossier.out") Optional<Path> file) {
        this.dossier = dossier;
        this.profile = profile;
        this.file = file;
    }

    void start(@Observes @Priority(ServerCommand.LAST) StartupEvent event) {
        ServerCommand.run("dossier", profile, this::run);
    }

    private int run(String asked) {
        String html =
                dossier.of(asked).orElseThrow(() -> new ServerCommand.Impossible("there is no job profile " + asked));
        try {
            Files.writeString(file.orElseThrow(), html);
        } catch (IOException unwritable) {
            throw new ServerCommand.Impossible("cannot write " + file.get() + ": " + unwritable.getMessage());
        }
        System.out.println("written: " + file.get());
        return 0;
    }
}
