package org.parlance.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignService;
import org.parlance.hiring.Invitation;
import org.parlance.hiring.InvitationLinks;
import org.parlance.hiring.InvitationService;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.web.Problems;

/** Invitations to a campaign's test. */
@Path("/api/v1")
@Tag(name = "Invitations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.RECRUITER, Role.HR})
@Blocking
class InvitationsResource {
    private final CurrentStaff client;
    private final CampaignService campaigns;
    private final InvitationService invitations;
    private final InvitationLinks links;
    private final Lists lists;
    private final Idempotency idempotency;
    private final ApiJson json;

    InvitationsResource(
            CurrentStaff client,
            CampaignService campaigns,
            InvitationService invitations,
            InvitationLinks links,
            Lists lists,
            Idempotency idempotency,
            ApiJson json) {
        this.client = client;
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.links = links;
        this.lists = lists;
        this.idempotency = idempotency;
        this.json = json;
    }

    @GET
    @Path("/campaigns/{campaignId}/invitations")
    @Transactional
    @Operation(operationId = "listInvitations", summary = "List a campaign's invitations")
    public ApiModel.InvitationPage list(@PathParam("campaignId") UUID campaignId, @BeanParam Paging paging) {
        Campaign campaign = campaign(campaignId);
        Paging.Slice<Invitation> page = lists.page(
                Invitation.class,
                "select e from Invitation e join fetch e.applicant where e.campaign.id = :campaign"
                        + " and e.confirmsAttemptId is null",
                Map.of("campaign", campaign.id()),
                paging,
                Invitation::id);
        return new ApiModel.InvitationPage(page.map(json::of), page.next());
    }

    @GET
    @Path("/campaigns/{campaignId}/invitations/{invitationId}")
    @Transactional
    @Operation(operationId = "getInvitation", summary = "Read an invitation")
    public ApiModel.Invitation one(
            @PathParam("campaignId") UUID campaignId, @PathParam("invitationId") UUID invitationId) {
        return json.of(invitations.ofCampaign(campaign(campaignId), invitationId));
    }

    @POST
    @Path("/campaigns/{campaignId}/invitations")
    @RolesAllowed(Role.RECRUITER)
    @Operation(
            operationId = "createInvitation",
            summary = "Invite an applicant",
            description = "The link is mailed where there is an address and the server sends mail.")
    @APIResponse(
            responseCode = "201",
            description = "The invitation",
            content = @Content(schema = @Schema(implementation = ApiModel.Invitation.class)))
    public Response create(
            @PathParam("campaignId") UUID campaignId,
            @HeaderParam("Idempotency-Key") String key,
            ApiModel.NewInvitation wanted) {
        ApiModel.NewInvitation given = Bodies.given(wanted);
        String operation = "POST /campaigns/" + campaignId + "/invitations";
        return idempotency.once(key, operation, given, () -> {
            Invitation made = invitations.invite(
                    campaign(campaignId), given.name(), given.email(), given.phone(), client.actor());
            return new Idempotency.Made(201, URI.create(path(campaignId, made.id())), json.of(made));
        });
    }

    @POST
    @Path("/campaigns/{campaignId}/invitations/{invitationId}/links")
    @RolesAllowed(Role.RECRUITER)
    @Operation(
            operationId = "createInvitationLink",
            summary = "Mint a link for the applicant",
            description = "Earlier links stay good. A repeated request gives a new link; none is ever kept.")
    @APIResponse(
            responseCode = "201",
            description = "The link",
            content = @Content(schema = @Schema(implementation = ApiModel.InvitationLink.class)))
    @Transactional
    public Response link(@PathParam("campaignId") UUID campaignId, @PathParam("invitationId") UUID invitationId) {
        Invitation invitation = invitations.ofCampaign(campaign(campaignId), invitationId);
        URI url = links.mintLink(invitation.id(), client.actor());
        return Response.status(201)
                .entity(new ApiModel.InvitationLink(url.toString()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("/campaigns/{campaignId}/invitations/{invitationId}/withdrawal")
    @RolesAllowed(Role.RECRUITER)
    @Operation(
            operationId = "withdrawInvitation",
            summary = "Withdraw an invitation",
            description = "Again is harmless.")
    @APIResponse(
            responseCode = "200",
            description = "The invitation",
            content = @Content(schema = @Schema(implementation = ApiModel.Invitation.class)))
    @Transactional
    public Response withdraw(@PathParam("campaignId") UUID campaignId, @PathParam("invitationId") UUID invitationId) {
        Invitation invitation = invitations.ofCampaign(campaign(campaignId), invitationId);
        try {
            invitations.withdraw(invitation, client.actor());
        } catch (Invitation.IllegalMove refused) {
            throw Problems.conflict("This invitation has expired.");
        }
        return Response.ok(json.of(invitation)).build();
    }

    private Campaign campaign(UUID campaignId) {
        return campaigns.visible(campaignId, client.accountIds());
    }

    private static String path(UUID campaignId, UUID invitationId) {
        return "/api/v1/campaigns/" + campaignId + "/invitations/" + invitationId;
    }
}
