package org.parlance.review;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.parlance.hiring.AccommodationService;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;

/** Applicants' requests for accommodations that wait for HR's answer. */
@Path("/campaigns/requests")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.HR)
@Blocking
class RequestPages {
    private final CurrentStaff staff;
    private final AccommodationService accommodations;

    RequestPages(CurrentStaff staff, AccommodationService accommodations) {
        this.staff = staff;
        this.accommodations = accommodations;
    }

    @GET
    public TemplateInstance list() {
        return ReviewTemplates.requests(accommodations.waiting(staff.accountIds()));
    }
}
