package org.parlance.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.parlance.delivery.CurrentSitting;
import org.parlance.verdict.Appeals;

/** The applicant's result after the decision, where the campaign shows it, and the wish for a human review. */
@Path("/sitting/result")
@Produces(MediaType.TEXT_HTML)
@Blocking
class ApplicantResultPages {
    private final CurrentSitting sitting;
    private final ApplicantResultReader reader;
    private final Appeals appeals;

    ApplicantResultPages(CurrentSitting sitting, ApplicantResultReader reader, Appeals appeals) {
        this.sitting = sitting;
        this.reader = reader;
        this.appeals = appeals;
    }

    @GET
    public Response result() {
        return page(sitting.attempt().id(), "", null, 200);
    }

    @GET
    @Path("/appeal")
    public Response appeal() {
        return goTo("/sitting/result");
    }

    @POST
    @Path("/appeal")
    public Response ask(@RestForm String words) {
        UUID attempt = sitting.attempt().id();
        try {
            appeals.ask(attempt, words);
            return appeal();
        } catch (HttpProblem refused) {
            return page(attempt, words == null ? "" : words, refused.getDetail(), refused.getStatusCode());
        }
    }

    private Response page(UUID attempt, String words, String problem, int status) {
        return reader.of(attempt, words, problem)
                .map(view -> Response.status(status)
                        .entity(QueueTemplates.applicantResult(view))
                        .header("Cache-Control", "no-store")
                        .build())
                .orElseGet(() -> goTo("/sitting/done"));
    }

    private static Response goTo(String place) {
        return Response.seeOther(URI.create(place)).build();
    }
}
