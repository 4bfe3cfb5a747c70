package org.parlance.delivery;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;

/** The cookies that bind a browser to a sitting or a station: no script reads them, no other site sends them. */
final class BrowserCookies {
    private BrowserCookies() {}

    /**
     * @param proto the X-Forwarded-Proto header; may be null
     * @param seconds to live; 0 takes the cookie away
     */
    static NewCookie of(String name, String value, int seconds, UriInfo uri, String proto) {
        boolean secure =
                "https".equals(proto) || "https".equals(uri.getBaseUri().getScheme());
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT)
                .maxAge(seconds)
                .build();
    }
}
