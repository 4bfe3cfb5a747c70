package org.parlance.review;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;

/** The front door: staff go on to their work, everybody else is shown both ways in. */
@Path("/")
@Blocking
class HomePage {
    private final CurrentStaff staff;

    HomePage(CurrentStaff staff) {
        this.staff = staff;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response home() {
        if (staff.is(Role.RECRUITER) || staff.is(Role.HR)) {
            return Response.seeOther(URI.create("/campaigns")).build();
        }
        if (staff.is(Role.AUTHOR)) {
            return Response.seeOther(URI.create("/banks")).build();
        }
        if (staff.is(Role.ADMIN)) {
            return Response.seeOther(URI.create("/analysis")).build();
        }
        return Response.ok(ReviewTemplates.landing(staff.signedIn())).build();
    }
}
