package org.parlance.api;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Duration;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.parlance.web.Problems;
import org.parlance.web.RateLimits;

/** What holds for every request of a program: how many it may send, and that every refusal is a problem (RFC 9457). */
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

    @ServerRequestFilter
    public void limit(ContainerRequestContext request) {
        if (!request.getUriInfo().getPath().startsWith(PLACE) || identity.isAnonymous()) {
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

    /** A token that is no good is refused before anything of ours is asked. */
    void register(@Observes Router router) {
        router.route(PLACE + "*").failureHandler(ApiGate::refuse);
    }

    private static void refuse(RoutingContext context) {
        if (!(context.failure() instanceof AuthenticationFailedException)) {
            context.next();
            return;
        }
        context.response()
                .setStatusCode(401)
                .putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                .putHeader("Content-Type", "application/problem+json")
                .end("{\"status\":401,\"title\":\"Unauthorized\",\"detail\":\"The bearer token is not valid, or it has"
                        + " expired. Ask for a new one.\"}");
    }
}
