package org.parlance.web;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
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

    /** Of a request's body: a certificate of training is the largest thing that an applicant sends. */
    private static final long MOST_BYTES = 6 << 20;

    private final String signInOrigin;

    RequestFilters(@ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> identityProvider) {
        this.signInOrigin = identityProvider.map(RequestFilters::originOf).orElse("");
    }

    void register(@Observes Filters filters) {
        filters.register(this::correlate, 300);
        filters.register(this::secure, 200);
        filters.register(this::refuseOtherSites, 100);
    }

    /** After the server's own limit, which would be set over this one. */
    void limit(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(this::limit);
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

    /** The server's own limit is that of an uploaded bank; everything else is smaller. */
    private void limit(RoutingContext context) {
        if (of(context, "/banks")) {
            context.next();
            return;
        }
        String length = context.request().getHeader("Content-Length");
        if (length != null && tooLarge(length)) {
            context.response()
                    .putHeader("Connection", "close")
                    .setStatusCode(413)
                    .end();
            return;
        }
        context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, MOST_BYTES);
        context.next();
    }

    private static boolean tooLarge(String length) {
        try {
            return Long.parseLong(length) > MOST_BYTES;
        } catch (NumberFormatException noLength) {
            return true;
        }
    }

    private static boolean of(RoutingContext context, String place) {
        String path = context.normalizedPath();
        return path.equals(place) || path.startsWith(place + "/");
    }

    private void secure(RoutingContext context) {
        // authors take items as applicants do
        boolean speaks = of(context, "/sitting") || of(context, "/start") || of(context, "/banks");
        SecurityHeaders.of(
                        signInOrigin, speaks, "https".equals(context.request().scheme()))
                .forEach(context.response()::putHeader);
        context.addHeadersEndHandler(sent -> {
            if (!context.response().headers().contains("Cache-Control")) {
                boolean bundled =
                        of(context, "/static/bundle") && context.response().getStatusCode() == 200;
                context.response()
                        .putHeader("Cache-Control", bundled ? SecurityHeaders.KEPT : SecurityHeaders.NOT_KEPT);
            }
        });
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
                    .end("{\"status\":403,\"title\":\"Forbidden\",\"detail\":\"This request came from another site."
                            + " Open Parlance itself and try again.\"}");
        }
    }

    private static String originOf(String url) {
        URI uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
