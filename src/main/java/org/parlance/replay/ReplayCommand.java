package org.parlance.replay;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.parlance.node.ServerCommand;

/**
 * {@code ./parlance replay}: the server's own parts, started for this alone, so that responses are scored by just what
 * scores them in production. It ends with 0, with 1 where the same engine version gave other scores, or with 2 where it
 * could not be done.
 */
@ApplicationScoped
class ReplayCommand {
    private final Replay replay;
    private final Optional<String> campaign;
    private final Optional<String> engineVersion;

    ReplayCommand(
            Replay replay,
            @ConfigProperty(name = "parlance.replay.campaign") Optional<String> campaign,
            @ConfigProperty(name = "parlance.replay.engine-version") Optional<String> engineVersion) {
        this.replay = replay;
        this.campaign = campaign;
        this.engineVersion = engineVersion;
    }

    void start(@Observes @Priority(ServerCommand.LAST) StartupEvent event) {
        ServerCommand.run("replay", campaign, this::run);
    }

    private int run(String asked) {
        ReplayReport report = replay.run(
                asked,
                engineVersion,
                // as long as scoring was; the report alone goes to the standard output
                (attempts, of) -> System.err.println(attempts + " of " + of + " attempts scored again"));
        System.out.println(report.text());
        return report.deterministic() ? 0 : 1;
    }
}
