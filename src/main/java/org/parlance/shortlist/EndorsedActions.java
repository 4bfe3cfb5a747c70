package org.parlance.shortlist;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.verdict.Endorsement;
import org.parlance.verdict.Endorsements;

/** The buttons of an endorsed result's page that put the applicant forward to HR and take them back, and its report. */
@Path("/endorsements/{endorsementId}")
@RolesAllowed(Role.RECRUITER)
@Blocking
class EndorsedActions {
    private final CurrentStaff staff;
    private final ShortlistService shortlist;
    private final Endorsements endorsements;
    private final ScoreReports reports;

    EndorsedActions(CurrentStaff staff, ShortlistService shortlist, Endorsements endorsements, ScoreReports reports) {
        this.staff = staff;
        this.shortlist = shortlist;
        this.endorsements = endorsements;
        this.reports = reports;
    }

    /** Where a browser lands that signs in again in between. */
    @GET
    @Path("/shortlist")
    public Response result(@PathParam("endorsementId") UUID endorsementId) {
        return Response.seeOther(URI.create("/endorsements/" + endorsementId)).build();
    }

    @POST
    @Path("/shortlist")
    public Response add(@PathParam("endorsementId") UUID endorsementId) {
        shortlist.addEndorsed(endorsementId, staff.accountIds(), staff.member());
        return result(endorsementId);
    }

    @POST
    @Path("/shortlist/undo")
    public Response remove(@PathParam("endorsementId") UUID endorsementId) {
        shortlist.removeEndorsed(endorsementId, staff.accountIds(), staff.member());
        return result(endorsementId);
    }

    @GET
    @Path("/report.pdf")
    @RolesAllowed({Role.HR, Role.RECRUITER})
    public Response report(@PathParam("endorsementId") UUID endorsementId) {
        Set<UUID> accountIds = staff.accountIds();
        Endorsement endorsement =
                endorsements.visible(endorsementId, accountIds).endorsement();
        byte[] pdf = reports.print(endorsement, accountIds::contains, staff.actor());
        String applicant = endorsement.attempt().invitation().applicant().name();
        return ExportPages.attachment(pdf, "application/pdf", FileNames.of("report", applicant, "pdf"));
    }
}
