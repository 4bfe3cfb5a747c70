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
import org.parlance.shortlist.Shortlist.Deed;

/** What HR does with a list that was handed over. */
@Path("/shortlists/lists/{listId: " + ShortlistPages.UUID_PATTERN + "}/{button: seen|take|give-back}")
@RolesAllowed(Role.HR)
@Blocking
class HandoverActions {
    private final CurrentStaff staff;
    private final ShortlistKeeping keeping;

    HandoverActions(CurrentStaff staff, ShortlistKeeping keeping) {
        this.staff = staff;
        this.keeping = keeping;
    }

    /** Where a browser lands that signs in again in between. */
    @GET
    public Response list(@PathParam("listId") UUID listId) {
        return Response.seeOther(URI.create("/shortlists/lists/" + listId)).build();
    }

    @POST
    public Response move(@PathParam("listId") UUID listId, @PathParam("button") String button) {
        Deed deed =
                switch (button) {
                    case "seen" -> Deed.SEEN;
                    case "take" -> Deed.TAKEN;
                    default -> Deed.GIVEN_BACK;
                };
        keeping.move(listId, deed, staff.accountIds(), staff.member());
        return list(listId);
    }
}
