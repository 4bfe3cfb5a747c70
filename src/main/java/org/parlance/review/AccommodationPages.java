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
import java.util.Optional;
import java.util.UUID;
import org.parlance.hiring.AccommodationService;
import org.parlance.hiring.CampaignService;
import org.parlance.hiring.Invitation;
import org.parlance.hiring.InvitationService;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;

/**
 * Answering an applicant's request, and granting without one. Only this page shows why an applicant asks, and only
 * until the answer.
 */
@Path("/campaigns/{campaignId}/invitations/{invitationId}/accommodations")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.RECRUITER)
@Blocking
class AccommodationPages {
    private final CurrentStaff staff;
    private final CampaignService campaigns;
    private final InvitationService invitations;
    private final AccommodationService accommodations;
    private final AccommodationReader reader;

    AccommodationPages(
            CurrentStaff staff,
            CampaignService campaigns,
            InvitationService invitations,
            AccommodationService accommodations,
            AccommodationReader reader) {
        this.staff = staff;
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.accommodations = accommodations;
        this.reader = reader;
    }

    @GET
    public Response form(@PathParam("campaignId") UUID campaignId, @PathParam("invitationId") UUID invitationId) {
        Invitation invitation = visible(campaignId, invitationId);
        return page(200, invitation, AccommodationForm.of(accommodations.granted(invitationId)), null);
    }

    @POST
    public Response grant(
            @PathParam("campaignId") UUID campaignId,
            @PathParam("invitationId") UUID invitationId,
            @BeanParam AccommodationForm form) {
        Invitation invitation = visible(campaignId, invitationId);
        try {
            accommodations.grant(
                    invitationId,
                    form.granted(invitation.campaign().blueprint().accommodations()),
                    form.words(),
                    staff.member());
            return backToInvitation(campaignId, invitationId);
        } catch (HttpProblem refused) {
            return page(refused.getStatusCode(), invitation, form, refused.getDetail());
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
        Invitation invitation = visible(campaignId, invitationId);
        try {
            accommodations.decline(invitationId, form.words(), staff.member());
            return backToInvitation(campaignId, invitationId);
        } catch (HttpProblem refused) {
            return page(refused.getStatusCode(), invitation, form, refused.getDetail());
        }
    }

    private Invitation visible(UUID campaignId, UUID invitationId) {
        return invitations.ofCampaign(campaigns.visible(campaignId, staff.accountIds()), invitationId);
    }

    private Response page(int status, Invitation invitation, AccommodationForm form, String problem) {
        Optional<String> reason = accommodations.reason(invitation.id(), staff.member());
        return Response.status(status)
                .entity(ReviewTemplates.accommodations(
                        invitation.campaign().id(),
                        invitation.id(),
                        invitation.applicant().name(),
                        reader.of(invitation),
                        form,
                        reason.orElse(null),
                        problem))
                .header("Cache-Control", "no-store")
                .build();
    }

    private static Response backToInvitation(UUID campaignId, UUID invitationId) {
        return Response.seeOther(URI.create("/campaigns/" + campaignId + "/invitations/" + invitationId))
                .build();
    }
}
