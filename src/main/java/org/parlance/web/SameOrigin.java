package org.parlance.web;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a request may change state: browsers say where it comes from. A request of another site is refused, which
 * is the protection against cross-site request forgery; a client that is no browser sends neither header and has no
 * ambient cookies to abuse.
 */
final class SameOrigin {
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");

    private SameOrigin() {}

    /**
     * @param fetchSite the Sec-Fetch-Site header, if any
     * @param origin the Origin header, if any
     * @param host the authority the request was sent to
     */
    static boolean allows(String method, Optional<String> fetchSite, Optional<String> origin, String host) {
        if (SAFE_METHODS.contains(method)) {
            return true;
        }
        if (fetchSite.isPresent()) {
            return fetchSite.get().equals("same-origin") || fetchSite.get().equals("none");
        }
        return origin.map(value -> isOf(value, host)).orElse(true);
    }

    private static boolean isOf(String origin, String host) {
        try {
            return host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException unparsable) {
            return false;
        }
    }
}
