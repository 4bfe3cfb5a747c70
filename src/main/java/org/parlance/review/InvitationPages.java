package org.parlance.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.TemplateInstance;
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
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignService;
import org.parlance.hiring.Invitation;
import org.parlance.hiring.InvitationService;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Inviting applicants, and handing out their links. A link is made by POST only, so that looking makes none. */
@Path("/campaigns/{campaignId}/invitations")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.RECRUITER, Role.HR})
@Blocking
class InvitationPages {
    private final CurrentStaff staff;
    private final CampaignService campaigns;
    private final InvitationService invitations;
    private final InvitationReader invitationReader;
    private final CampaignReader campaignReader;

    InvitationPages(
            CurrentStaff staff,
            CampaignService campaigns,
            InvitationService invitations,
            InvitationReader invitationReader,
            CampaignReader campaignReader) {
        this.staff = staff;
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.invitationReader = invitationReader;
        this.campaignReader = campaignReader;
    }

    @GET
    public Response list(@PathParam("campaignId") UUID campaignId) {
        return goTo("/campaigns/" + campaignId);
    }

    @POST
    @RolesAllowed(Role.RECRUITER)
    public Response invite(@PathParam("campaignId") UUID campaignId, @BeanParam InvitationForm form) {
        Campaign campaign = campaigns.visible(campaignId, staff.accountIds());
        try {
            Invitation invitation = invitations.invite(campaign, form.candidate(), form.reason(), staff.actor());
            return Response.status(Response.Status.CREATED)
                    .entity(withNewLink(campaignId, invitation.id()))
                    .build();
        } catch (HttpProblem refused) {
            CampaignView view =
                    campaignReader.one(campaignId, staff.accountIds(), ApplicantFilter.ALL, Reader.of(staff));
            return Response.status(refused.getStatusCode())
                    .entity(ReviewTemplates.campaign(view, form, refused.getDetail(), sat(refused), null, true))
                    .build();
        }
    }

    /** Whether it was refused because the person sat a test lately. */
    private static boolean sat(HttpProblem refused) {
        return refused.getParameters().containsKey("sat");
    }

    @GET
    @Path("/{invitationId}")
    public TemplateInstance one(
            @PathParam("campaignId") UUID campaignId, @PathParam("invitationId") UUID invitationId) {
        return ReviewTemplates.invitation(invitationReader.one(
                campaignId, invitationId, staff.accountIds(), staff.is(Role.RECRUITER), staff.answersRequests()));
    }

    @GET
    @Path("/{invitationId}/link")
    public Response link(@PathParam("campaignId") UUID campaignId, @PathParam("invitationId") UUID invitationId) {
        return goTo("/campaigns/" + campaignId + "/invitations/" + invitationId);
    }

    @POST
    @Path("/{invitationId}/link")
    @RolesAllowed(Role.RECRUITER)
    public TemplateInstance newLink(
            @PathParam("campaignId") UUID campaignId, @PathParam("invitationId") UUID invitationId) {
        return withNewLink(campaignId, invitationId);
    }

    private TemplateInstance withNewLink(UUID campaignId, UUID invitationId) {
        return ReviewTemplates.invitation(
                invitationReader.withNewLink(campaignId, invitationId, staff.accountIds(), staff.actor()));
    }

    @POST
    @Path("/{invitationId}/withdraw")
    @RolesAllowed(Role.RECRUITER)
    public Response withdraw(@PathParam("campaignId") UUID campaignId, @PathParam("invitationId") UUID invitationId) {
        Campaign campaign = campaigns.visible(campaignId, staff.accountIds());
        try {
            invitations.withdraw(invitations.ofCampaign(campaign, invitationId), staff.actor());
        } catch (Invitation.IllegalMove expired) {
            throw Problems.conflict(
                    PageLanguage.words(ReviewRefusalMessages.class).nothingToWithdraw());
        }
        return goTo("/campaigns/" + campaignId + "/invitations/" + invitationId);
    }

    private static Response goTo(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
