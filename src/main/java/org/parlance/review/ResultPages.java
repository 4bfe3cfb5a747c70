package org.parlance.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.verdict.Outcome;
import org.parlance.verdict.VerdictService;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** The result of an attempt with its evidence, and the decision on it. */
@Path("/attempts/{attemptId}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.RECRUITER, Role.HR})
@Blocking
class ResultPages {
    private final CurrentStaff staff;
    private final ResultReader reader;
    private final VerdictService verdicts;

    ResultPages(CurrentStaff staff, ResultReader reader, VerdictService verdicts) {
        this.staff = staff;
        this.reader = reader;
        this.verdicts = verdicts;
    }

    @GET
    public TemplateInstance result(@PathParam("attemptId") UUID attemptId) {
        return page(attemptId, null, "");
    }

    @GET
    @Path("/decision")
    public Response decision(@PathParam("attemptId") UUID attemptId) {
        return Response.seeOther(URI.create("/attempts/" + attemptId)).build();
    }

    @POST
    @Path("/decision")
    @RolesAllowed(Role.RECRUITER)
    public Response decide(@PathParam("attemptId") UUID attemptId, @RestForm String outcome, @RestForm String reason) {
        reader.visible(attemptId, staff.accountIds());
        try {
            verdicts.decide(attemptId, outcome(outcome), reason, staff.member());
            return decision(attemptId);
        } catch (HttpProblem refused) {
            return Response.status(refused.getStatusCode())
                    .entity(page(attemptId, refused.getDetail(), reason == null ? "" : reason))
                    .build();
        }
    }

    private static Outcome outcome(String chosen) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.name().equals(chosen))
                .findFirst()
                .orElseThrow(() -> Problems.badRequest(
                        PageLanguage.words(ReviewRefusalMessages.class).chooseOutcome()));
    }

    private TemplateInstance page(UUID attemptId, String problem, String typedReason) {
        ResultView view = reader.one(attemptId, staff.accountIds(), staff.is(Role.RECRUITER));
        return ReviewTemplates.result(view, problem, typedReason);
    }
}
