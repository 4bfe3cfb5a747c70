package org.parlance.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Before anything of the demo is loaded: a server that others can reach does not start with it. */
@ApplicationScoped
class DemoStart {
    private final boolean wanted;
    private final DemoGuard guard;

    DemoStart(
            @ConfigProperty(name = "parlance.demo", defaultValue = "false") boolean wanted,
            DemoConfig campaign,
            @ConfigProperty(name = "quarkus.http.host") String listensOn,
            @ConfigProperty(name = "parlance.public-url", defaultValue = "http://localhost:8080") URI publicUrl,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<URI> identityProvider,
            @ConfigProperty(name = "quarkus.mailer.host") Optional<String> mailServer) {
        this.wanted = wanted || campaign.applicants() > 0;
        this.guard = new DemoGuard(listensOn, publicUrl, identityProvider, mailServer);
    }

    void check(@Observes @Priority(3900) StartupEvent event) {
        List<String> refusals = wanted ? guard.refusals() : List.of();
        if (!refusals.isEmpty()) {
            throw new IllegalStateException("The demo has links and people that everybody knows, and "
                    + String.join(", and ", refusals)
                    + ": unset PARLANCE_DEMO and PARLANCE_DEMO_CAMPAIGN_APPLICANTS.");
        }
    }
}
