package org.parlance.shortlist;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.verdict.Blinding;

/** The buttons of a result page that put an applicant forward to HR and take them back; none for who rates it blind. */
@Path("/attempts/{attemptId}/shortlist")
@RolesAllowed(Role.RECRUITER)
@Blocking
class ShortlistActions {
    private final CurrentStaff staff;
    private final ShortlistService shortlist;
    private final Blinding blinding;

    ShortlistActions(CurrentStaff staff, ShortlistService shortlist, Blinding blinding) {
        this.staff = staff;
        this.shortlist = shortlist;
        this.blinding = blinding;
    }

    /** Where a browser lands that signs in again in between. */
    @GET
    public Response result(@PathParam("attemptId") UUID attemptId) {
        return Response.seeOther(URI.create("/attempts/" + attemptId)).build();
    }

    @POST
    public Response add(@PathParam("attemptId") UUID attemptId) {
        return blinding.refusal(attemptId, staff.member().id()).orElseGet(() -> {
            shortlist.add(attemptId, staff.accountIds(), staff.member());
            return result(attemptId);
        });
    }

    @POST
    @Path("/undo")
    public Response remove(@PathParam("attemptId") UUID attemptId) {
        return blinding.refusal(attemptId, staff.member().id()).orElseGet(() -> {
            shortlist.remove(attemptId, staff.accountIds(), staff.member());
            return result(attemptId);
        });
    }
}
