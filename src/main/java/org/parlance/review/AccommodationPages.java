package org.parlance.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.parlance.hiring.AccommodationService;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/**
 * Answering an applicant's request, and granting without one. Only this page shows why an applicant asks, and only
 * until the answer. Whoever decides on results is kept out, whatever else they are.
 */
@Path("/campaigns/{campaignId}/invitations/{invitationId}/accommodations")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.HR)
@Blocking
class AccommodationPages {
    private final CurrentStaff staff;
    private final AccommodationService accommodations;
    private final AccommodationReader reader;

    AccommodationPages(CurrentStaff staff, AccommodationService accommodations, AccommodationReader reader) {
        this.staff = staff;
        this.accommodations = accommodations;
        this.reader = reader;
    }

    @GET
    public Response form(@PathParam("campaignId") UUID campaignId, @PathParam("invitationId") UUID invitationId) {
        AccommodationView view = view(campaignId, invitationId);
        AccommodationForm granted = AccommodationForm.of(accommodations.granted(invitationId));
        return page(200, campaignId, invitationId, view, granted, null);
    }

    @POST
    public Response grant(
            @PathParam("campaignId") UUID campaignId,
            @PathParam("invitationId") UUID invitationId,
            @BeanParam AccommodationForm form) {
        AccommodationView view = view(campaignId, invitationId);
        try {
            accommodations.grant(invitationId, form.granted(view.allowed()), form.words(), staff.member());
            return backToInvitation(campaignId, invitationId);
        } catch (HttpProblem refused) {
            return page(refused.getStatusCode(), campaignId, invitationId, view, form, refused.getDetail());
        }
    }

    @GET
    @Path("/decline")
    public Response declined(@PathParam("campaignId") UUID campaignId, @PathParam("invitationId") UUID invitationId) {
        return backToInvitation(campaignId, invitationId);
    }

    @POST
    @Path("/decline")
    public Response decline(
            @PathParam("campaignId") UUID campaignId,
            @PathParam("invitationId") UUID invitationId,
            @BeanParam AccommodationForm form) {
        AccommodationView view = view(campaignId, invitationId);
        try {
            accommodations.decline(invitationId, form.words(), staff.member());
            return backToInvitation(campaignId, invitationId);
        } catch (HttpProblem refused) {
            return page(refused.getStatusCode(), campaignId, invitationId, view, form, refused.getDetail());
        }
    }

    private AccommodationView view(UUID campaignId, UUID invitationId) {
        if (!staff.answersRequests()) {
            throw Problems.forbidden(
                    PageLanguage.words(AccommodationMessages.class).notForDeciders());
        }
        return reader.one(campaignId, invitationId, staff.accountIds());
    }

    private Response page(
            int status,
            UUID campaignId,
            UUID invitationId,
            AccommodationView view,
            AccommodationForm form,
            String problem) {
        String reason = accommodations.reason(invitationId, staff.member()).orElse(null);
        return Response.status(status)
                .entity(ReviewTemplates.accommodations(campaignId, invitationId, view, form, reason, problem))
                .header("Cache-Control", "no-store")
                .build();
    }

    private static Response backToInvitation(UUID campaignId, UUID invitationId) {
        return Response.seeOther(URI.create("/campaigns/" + campaignId + "/invitations/" + invitationId))
                .build();
    }
}
