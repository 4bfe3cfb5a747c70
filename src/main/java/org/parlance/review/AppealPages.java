package org.parlance.review;

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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.verdict.Appeals;

/** A recruiter's answer to an applicant who has asked for a human review. */
@Path("/attempts/{attemptId}/appeal")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.RECRUITER)
@Blocking
class AppealPages {
    private final CurrentStaff staff;
    private final ResultReader results;
    private final Appeals appeals;

    AppealPages(CurrentStaff staff, ResultReader results, Appeals appeals) {
        this.staff = staff;
        this.results = results;
        this.appeals = appeals;
    }

    /** Where a browser lands that signs in again in between. */
    @GET
    public Response result(@PathParam("attemptId") UUID attemptId) {
        return Response.seeOther(URI.create("/attempts/" + attemptId)).build();
    }

    @POST
    public Response answer(@PathParam("attemptId") UUID attemptId, @RestForm String answer, @RestForm String queue) {
        results.visible(attemptId, staff.accountIds());
        appeals.answer(attemptId, answer, staff.member());
        String place = queue == null || queue.isEmpty()
                ? ""
                : "?queue=" + QueueFilter.ofCode(queue).code();
        return Response.seeOther(URI.create("/attempts/" + attemptId + place)).build();
    }
}
