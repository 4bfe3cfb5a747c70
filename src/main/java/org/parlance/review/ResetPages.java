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
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.AttemptResets;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Resets an attempt that a technical failure spoiled. */
@Path("/attempts/{attemptId}/reset")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.RECRUITER)
@Blocking
class ResetPages {
    private final CurrentStaff staff;
    private final ResultReader reader;
    private final AttemptResets resets;

    ResetPages(CurrentStaff staff, ResultReader reader, AttemptResets resets) {
        this.staff = staff;
        this.reader = reader;
        this.resets = resets;
    }

    @GET
    public TemplateInstance form(@PathParam("attemptId") UUID attemptId) {
        return page(reader.visible(attemptId, staff.accountIds()), "", "", null);
    }

    @POST
    public Response reset(@PathParam("attemptId") UUID attemptId, @RestForm String code, @RestForm String note) {
        Attempt attempt = reader.visible(attemptId, staff.accountIds());
        try {
            resets.reset(attemptId, code(code), note, staff.member());
            return Response.seeOther(URI.create("/attempts/" + attemptId)).build();
        } catch (HttpProblem refused) {
            return Response.status(refused.getStatusCode())
                    .entity(page(attempt, code == null ? "" : code, note == null ? "" : note, refused.getDetail()))
                    .build();
        }
    }

    private static Attempt.VoidCode code(String chosen) {
        return Arrays.stream(Attempt.VoidCode.values())
                .filter(code -> code.name().equals(chosen))
                .findFirst()
                .orElseThrow(() -> Problems.badRequest(
                        PageLanguage.words(ReviewRefusalMessages.class).chooseFailure()));
    }

    private static TemplateInstance page(Attempt attempt, String chosen, String note, String problem) {
        return ResetTemplates.reset(
                attempt.id(),
                attempt.invitation().applicant().name(),
                List.of(Attempt.VoidCode.values()),
                chosen,
                note,
                problem);
    }
}
