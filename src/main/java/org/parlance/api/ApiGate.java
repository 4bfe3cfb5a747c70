package org.parlance.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Duration;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.parlance.web.Problems;
import org.parlance.web.RateLimits;

/** What holds for every request of a program: how many it may send. */
@ApplicationScoped
class ApiGate {
    private static final String PLACE = "/api/v1/";

    /** Enough to fetch 50,000 results in two minutes. */
    private static final int REQUESTS_A_MINUTE = 600;

    private final SecurityIdentity identity;
    private final RateLimits limits;

    ApiGate(SecurityIdentity identity, RateLimits limits) {
        this.identity = identity;
        this.limits = limits;
    }

    /** @param path of a request, with or without its first slash */
    static boolean concerns(String path) {
        return path.startsWith(PLACE) || path.startsWith(PLACE.substring(1));
    }

    @ServerRequestFilter
    public void limit(ContainerRequestContext request) {
        if (!concerns(request.getUriInfo().getPath()) || identity.isAnonymous()) {
            return;
        }
        Optional<Duration> wait =
                limits.wait("api/" + identity.getPrincipal().getName(), REQUESTS_A_MINUTE, Duration.ofMinutes(1));
        wait.ifPresent(time -> {
            throw Problems.of(
                            429,
                            "Too many requests",
                            "A client may send " + REQUESTS_A_MINUTE + " requests a minute. Wait and send it again.")
                    .withHeader("Retry-After", time.toSeconds() + 1)
                    .build();
        });
    }
}
