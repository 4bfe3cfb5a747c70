package org.parlance.shortlist;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.parlance.web.RateLimits;

/** Where anybody who holds a score report can check that it is real. */
@Path("/verify")
@Produces(MediaType.TEXT_HTML)
@Blocking
class VerifyPages {
    /** Of one address; nobody types codes faster, and guessing stays hopeless. */
    private static final int CHECKS_A_MINUTE = 20;

    private final ScoreReports reports;
    private final RateLimits limits;

    VerifyPages(ScoreReports reports, RateLimits limits) {
        this.reports = reports;
        this.limits = limits;
    }

    @GET
    public Response verify(@RestQuery String code, @Context HttpServerRequest request) {
        if (code == null || code.isBlank()) {
            return page(200, "", null, null);
        }
        Optional<Duration> wait =
                limits.wait("verify/" + request.remoteAddress().hostAddress(), CHECKS_A_MINUTE, Duration.ofMinutes(1));
        if (wait.isPresent()) {
            return page(429, code, null, "too-many");
        }
        Optional<ScoreReports.Checked> found = reports.check(code);
        return found.map(known -> page(200, code, known, null)).orElseGet(() -> page(404, code, null, "unknown"));
    }

    private static Response page(int status, String typed, ScoreReports.Checked found, String problem) {
        TemplateInstance page = ShortlistTemplates.verify(typed, found, problem);
        return Response.status(status)
                .entity(page)
                .header("Cache-Control", "no-store")
                .build();
    }
}
