package org.parlance.shortlist;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.verdict.Blinding;
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
    private final Blinding blinding;

    EndorsedActions(
            CurrentStaff staff,
            ShortlistService shortlist,
            Endorsements endorsements,
            ScoreReports reports,
            Blinding blinding) {
        this.staff = staff;
        this.shortlist = shortlist;
        this.endorsements = endorsements;
        this.reports = reports;
        this.blinding = blinding;
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
        return blind(endorsementId).orElseGet(() -> {
            shortlist.addEndorsed(endorsementId, staff.accountIds(), staff.member());
            return result(endorsementId);
        });
    }

    @POST
    @Path("/shortlist/undo")
    public Response remove(@PathParam("endorsementId") UUID endorsementId) {
        return blind(endorsementId).orElseGet(() -> {
            shortlist.removeEndorsed(endorsementId, staff.accountIds(), staff.member());
            return result(endorsementId);
        });
    }

    private Optional<Response> blind(UUID endorsementId) {
        Endorsement endorsement =
                endorsements.visible(endorsementId, staff.accountIds()).endorsement();
        return blinding.refusal(endorsement.attempt().id(), staff.member().id());
    }

    /** Nothing of it for somebody who is rating the test blind. */
    @GET
    @Path("/report.pdf")
    @RolesAllowed({Role.HR, Role.RECRUITER})
    public Response report(@PathParam("endorsementId") UUID endorsementId) {
        Set<UUID> accountIds = staff.accountIds();
        Endorsement endorsement =
                endorsements.visible(endorsementId, accountIds).endorsement();
        UUID member = staff.member().id();
        return blinding.refusal(endorsement.attempt().id(), member)
                .orElseGet(() -> printed(endorsement, accountIds, member));
    }

    private Response printed(Endorsement endorsement, Set<UUID> accountIds, UUID member) {
        byte[] pdf = reports.print(endorsement, accountIds::contains, staff.actor());
        blinding.shown(List.of(endorsement.attempt().id()), member);
        String applicant = endorsement.attempt().invitation().applicant().name();
        return ExportPages.attachment(pdf, "application/pdf", FileNames.of("report", applicant, "pdf"));
    }
}
