package org.parlance.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;

/**
 * How often one address and one applicant may ask, and how long a request may take to come in. It stands before
 * everything that costs something. The address is that of the connection; that of a proxy's X-Forwarded-For counts only
 * where Quarkus is told to trust the proxy (quarkus.http.proxy.proxy-address-forwarding).
 */
@ApplicationScoped
class RequestLimits {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String SITTING_COOKIE = "parlance_sitting";

    private final LimitConfig config;
    private final RateLimits limits;

    RequestLimits(LimitConfig config, RateLimits limits) {
        this.config = config;
        this.limits = limits;
    }

    /** Behind correlation id and security headers, which a refusal has as well. */
    void register(@Observes Filters filters) {
        filters.register(this::limit, 150);
    }

    private void limit(RoutingContext context) {
        Optional<Duration> wait = wait(context);
        if (wait.isPresent()) {
            refuse(context, wait.get());
            return;
        }
        limitTime(context);
        context.next();
    }

    private Optional<Duration> wait(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = context.normalizedPath();
        String address = addressOf(request);
        Optional<Duration> wait = limits.wait("address/" + address, config.addressRequestsAMinute(), MINUTE);
        if (wait.isPresent()) {
            return wait;
        }
        if (path.startsWith("/api/")) {
            return limits.wait("api-address/" + address, config.apiRequestsAMinute(), MINUTE);
        }
        if (path.equals("/sitting/open")) {
            return limits.wait("open/" + address, config.openingsAMinute(), MINUTE);
        }
        Cookie cookie = path.startsWith("/sitting") ? request.getCookie(SITTING_COOKIE) : null;
        if (cookie == null) {
            return Optional.empty();
        }
        // not the secret itself: keys of limits stay in memory
        String link = Integer.toHexString(cookie.getValue().hashCode()) + "-"
                + cookie.getValue().length();
        if (path.equals("/sitting/result/appeal") && request.method() == HttpMethod.POST) {
            return limits.wait("appeal/" + link, config.appealsAnHour(), HOUR);
        }
        return limits.wait("sitting/" + link, config.sittingRequestsAMinute(), MINUTE);
    }

    private static String addressOf(HttpServerRequest request) {
        SocketAddress address = request.remoteAddress();
        return address == null || address.hostAddress() == null ? "unknown" : address.hostAddress();
    }

    private static void refuse(RoutingContext context, Duration wait) {
        context.response()
                .setStatusCode(429)
                .putHeader("Retry-After", Long.toString(wait.toSeconds() + 1))
                .putHeader("Content-Type", "application/problem+json")
                .end("{\"status\":429,\"title\":\"Too many requests\",\"detail\":\"Too many requests came from here."
                        + " Wait a moment and try again.\"}");
    }

    /** Who holds a connection by sending a body drop by drop loses it; an answer may take as long as it takes. */
    private void limitTime(RoutingContext context) {
        HttpServerRequest request = context.request();
        // one without a body is not said to have ended before somebody has looked
        if (request.isEnded() || !hasBody(request)) {
            return;
        }
        long timer = context.vertx().setTimer(bodyTime(request).toMillis(), late -> {
            if (!request.isEnded()) {
                request.connection().close();
            }
        });
        context.addEndHandler(ended -> context.vertx().cancelTimer(timer));
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length == null
                ? request.headers().contains("Transfer-Encoding")
                : !length.strip().equals("0");
    }

    private Duration bodyTime(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        long bytes = length != null && length.matches("[0-9]{1,12}") ? Long.parseLong(length) : 0;
        return config.bodyTime().plusSeconds(bytes / config.slowestBytesASecond());
    }
}
