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
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignService;
import org.parlance.identity.ClientAccount;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.web.Problems;

/** Campaigns of the client's accounts. */
@Path("/api/v1")
@Tag(name = "Campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.RECRUITER, Role.HR})
@Blocking
class CampaignsResource {
    private final CurrentStaff client;
    private final CampaignService campaigns;
    private final Lists lists;
    private final Idempotency idempotency;
    private final ApiJson json;
    private final Clock clock;

    CampaignsResource(
            CurrentStaff client,
            CampaignService campaigns,
            Lists lists,
            Idempotency idempotency,
            ApiJson json,
            Clock clock) {
        this.client = client;
        this.campaigns = campaigns;
        this.lists = lists;
        this.idempotency = idempotency;
        this.json = json;
        this.clock = clock;
    }

    @GET
    @Path("/campaigns")
    @Transactional
    @Operation(operationId = "listCampaigns", summary = "List campaigns")
    public ApiModel.CampaignPage list(@BeanParam Paging paging) {
        Paging.Slice<Campaign> page = lists.page(
                Campaign.class,
                "select e from Campaign e join fetch e.clientAccount a where a.id in :accounts",
                Map.of("accounts", client.accountIds()),
                paging,
                Campaign::id);
        return new ApiModel.CampaignPage(page.map(json::of), page.next());
    }

    @GET
    @Path("/campaigns/{campaignId}")
    @Transactional
    @Operation(operationId = "getCampaign", summary = "Read a campaign")
    public ApiModel.Campaign one(@PathParam("campaignId") UUID campaignId) {
        return json.of(campaigns.visible(campaignId, client.accountIds()));
    }

    @POST
    @Path("/campaigns")
    @RolesAllowed(Role.RECRUITER)
    @Operation(operationId = "createCampaign", summary = "Make a campaign")
    @APIResponse(
            responseCode = "201",
            description = "The campaign",
            content = @Content(schema = @Schema(implementation = ApiModel.Campaign.class)))
    public Response create(@HeaderParam("Idempotency-Key") String key, ApiModel.NewCampaign wanted) {
        ApiModel.NewCampaign given = Bodies.given(wanted);
        return idempotency.once(key, "POST /campaigns", given, () -> {
            Instant opensAt = given.opensAt() == null ? clock.instant() : given.opensAt();
            if (given.closesAt() == null) {
                throw Problems.badRequest("Say when the campaign closes, in closesAt.");
            }
            Campaign made = campaigns.create(
                    account(client, given.account()),
                    given.name(),
                    Bodies.text(given.profile()),
                    opensAt,
                    given.closesAt(),
                    client.actor());
            return new Idempotency.Made(201, URI.create("/api/v1/campaigns/" + made.id()), json.of(made));
        });
    }

    static ClientAccount account(CurrentStaff client, String slug) {
        return client.accounts().stream()
                .filter(account -> account.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> Problems.badRequest("'" + slug + "' is none of this client's accounts."));
    }
}
