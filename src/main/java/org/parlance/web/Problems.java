package org.parlance.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;

/** The problem details (RFC 9457) that features answer with: a title that names what is wrong, a detail that helps. */
public final class Problems {
    private Problems() {}

    public static HttpProblem notFound(String detail) {
        return of(404, "Not found", detail).build();
    }

    public static HttpProblem badRequest(String detail) {
        return of(400, "Bad request", detail).build();
    }

    public static HttpProblem conflict(String detail) {
        return of(409, "Conflict", detail).build();
    }

    public static HttpProblem gone(String detail) {
        return of(410, "Gone", detail).build();
    }

    public static HttpProblem forbidden(String detail) {
        return of(403, "Forbidden", detail).build();
    }

    /** @param status any HTTP status, also one that {@link Status} does not name */
    public static HttpProblem.Builder of(int status, String title, String detail) {
        return HttpProblem.builder().withStatus(status).withTitle(title).withDetail(detail);
    }
}
