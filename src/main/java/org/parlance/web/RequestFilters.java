package org.parlance.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;

/** What holds for every request: a correlation id in the log, security headers, no change from another site. */
@ApplicationScoped
class RequestFilters {
    private static final Pattern CORRELATION_ID = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    private final String contentSecurityPolicy;

    RequestFilters(@ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> identityProvider) {
        // a form whose session has expired is redirected to the identity provider's page
        String formTargets = identityProvider.map(RequestFilters::originOf).orElse("");
        this.contentSecurityPolicy = String.join(
                "; ",
                "default-src 'self'",
                "img-src 'self' data:",
                "media-src 'self' blob:",
                "worker-src 'self'",
                "object-src 'none'",
                "base-uri 'none'",
                "form-action 'self' " + formTargets,
                "frame-ancestors 'none'");
    }

    void register(@Observes Filters filters) {
        filters.register(this::correlate, 300);
        filters.register(this::secure, 200);
        filters.register(this::refuseOtherSites, 100);
    }

    private void correlate(RoutingContext context) {
        String given = context.request().getHeader("X-Request-ID");
        String id = given != null && CORRELATION_ID.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        MDC.put("correlationId", id);
        context.response().putHeader("X-Request-ID", id);
        context.next();
    }

    private void secure(RoutingContext context) {
        boolean applicant = context.normalizedPath().startsWith("/sitting")
                || context.normalizedPath().startsWith("/start");
        context.response()
                .putHeader("Content-Security-Policy", contentSecurityPolicy)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                .putHeader(
                        "Permissions-Policy", "camera=(), geolocation=(), microphone=" + (applicant ? "(self)" : "()"));
        context.next();
    }

    private void refuseOtherSites(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean allowed = SameOrigin.allows(
                request.method().name(),
                Optional.ofNullable(request.getHeader("Sec-Fetch-Site")),
                Optional.ofNullable(request.getHeader("Origin")),
                request.authority() == null ? "" : request.authority().toString());
        if (allowed) {
            context.next();
        } else {
            context.response()
                    .setStatusCode(403)
                    .putHeader("Content-Type", "application/problem+json")
                    .end(
                            "{\"status\":403,\"title\":\"Forbidden\","
                                    + "\"detail\":\"This request came from another site. Open Parlance itself and try again.\"}");
        }
    }

    private static String originOf(String url) {
        URI uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
