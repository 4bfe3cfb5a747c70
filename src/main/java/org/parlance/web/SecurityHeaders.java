package org.parlance.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** What every answer tells a browser to allow: nothing that the pages do not need. */
final class SecurityHeaders {
    /** A year; a browser that came over HTTPS once never comes without it again. */
    static final String STRICT_TRANSPORT = "max-age=31536000";

    /** Nobody else's cache and no disk keeps what an answer does not say may be kept. */
    static final String NOT_KEPT = "no-store";

    /** Scripts and styles, whose names change with their content. */
    static final String KEPT = "public, immutable, max-age=31536000";

    private SecurityHeaders() {}

    /**
     * @param signInOrigin where a form whose session has expired is sent on to; empty where there is none
     * @param speaks whether somebody speaks on the page
     * @param overHttps whether the browser came over HTTPS, as a trusted proxy says where there is one
     */
    static Map<String, String> of(String signInOrigin, boolean speaks, boolean overHttps) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", contentSecurityPolicy(signInOrigin));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", permissions(speaks));
        if (overHttps) {
            headers.put("Strict-Transport-Security", STRICT_TRANSPORT);
        }
        return headers;
    }

    private static String contentSecurityPolicy(String signInOrigin) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "font-src 'self'",
                "connect-src 'self'",
                "manifest-src 'self'",
                "img-src 'self' data:",
                "media-src 'self' blob:",
                "worker-src 'self'",
                "base-uri 'none'",
                ("form-action 'self' " + signInOrigin).strip(),
                "frame-ancestors 'none'");
    }

    private static String permissions(boolean speaks) {
        return "camera=(), display-capture=(), geolocation=(), midi=(), payment=(), serial=(), usb=(), bluetooth=(),"
                + " microphone=" + (speaks ? "(self)" : "()");
    }
}
