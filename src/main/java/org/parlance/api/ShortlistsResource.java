package org.parlance.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.parlance.hiring.CampaignService;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.shortlist.ApplicantResults;
import org.parlance.shortlist.Shortlist;
import org.parlance.shortlist.ShortlistExports;
import org.parlance.shortlist.ShortlistKeeping;
import org.parlance.shortlist.ShortlistService;
import org.parlance.shortlist.Shortlists;
import org.parlance.web.Problems;

/** Shortlists: made, filled and handed over. */
@Path("/api/v1")
@Tag(name = "Shortlists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.RECRUITER, Role.HR})
@Blocking
class ShortlistsResource {
    private final CurrentStaff client;
    private final CampaignService campaigns;
    private final Shortlists shortlists;
    private final ShortlistKeeping keeping;
    private final ShortlistService members;
    private final ShortlistExports exports;
    private final ApplicantResults results;
    private final Lists lists;
    private final Idempotency idempotency;
    private final ApiJson json;

    ShortlistsResource(
            CurrentStaff client,
            CampaignService campaigns,
            Shortlists shortlists,
            ShortlistKeeping keeping,
            ShortlistService members,
            ShortlistExports exports,
            ApplicantResults results,
            Lists lists,
            Idempotency idempotency,
            ApiJson json) {
        this.client = client;
        this.campaigns = campaigns;
        this.shortlists = shortlists;
        this.keeping = keeping;
        this.members = members;
        this.exports = exports;
        this.results = results;
        this.lists = lists;
        this.idempotency = idempotency;
        this.json = json;
    }

    @GET
    @Path("/campaigns/{campaignId}/shortlists")
    @Transactional
    @Operation(operationId = "listShortlists", summary = "List a campaign's shortlists")
    public ApiLists.ShortlistPage list(@PathParam("campaignId") UUID campaignId, @BeanParam Paging paging) {
        campaigns.visible(campaignId, client.accountIds());
        Paging.Slice<Shortlist> page = lists.page(
                Shortlist.class,
                "select e from Shortlist e where e.campaignId = :campaign",
                Map.of("campaign", campaignId),
                paging,
                Shortlist::id);
        return new ApiLists.ShortlistPage(page.map(this::json), page.next());
    }

    @POST
    @Path("/campaigns/{campaignId}/shortlists")
    @RolesAllowed(Role.RECRUITER)
    @Operation(operationId = "createShortlist", summary = "Make a shortlist")
    @APIResponse(
            responseCode = "201",
            description = "The shortlist",
            content = @Content(schema = @Schema(implementation = ApiLists.Shortlist.class)))
    public Response create(
            @PathParam("campaignId") UUID campaignId,
            @HeaderParam("Idempotency-Key") String key,
            ApiLists.NewShortlist wanted) {
        ApiLists.NewShortlist given = Bodies.given(wanted);
        return idempotency.once(key, "POST /campaigns/" + campaignId + "/shortlists", given, () -> {
            Shortlist made = keeping.create(campaignId, given.name(), client.accountIds(), client.member());
            return new Idempotency.Made(201, URI.create("/api/v1/shortlists/" + made.id()), json(made));
        });
    }

    @GET
    @Path("/shortlists/{shortlistId}")
    @Transactional
    @Operation(operationId = "getShortlist", summary = "Read a shortlist")
    public ApiLists.Shortlist one(@PathParam("shortlistId") UUID shortlistId) {
        return json(shortlists.visible(shortlistId, client.accountIds()));
    }

    @GET
    @Path("/shortlists/{shortlistId}/results")
    @Operation(
            operationId = "listShortlistResults",
            summary = "Read the results of all on a shortlist",
            description = "In the list's order. As with a file, it is written down who took them.")
    @Transactional
    public ApiModel.ResultPage results(@PathParam("shortlistId") UUID shortlistId, @BeanParam Paging paging) {
        Paging.Slice<UUID> page =
                paging.sliceAfter(exports.read(shortlistId, client.accountIds(), client.actor()), Function.identity());
        UUID campaignId = shortlists.visible(shortlistId, client.accountIds()).campaignId();
        return new ApiModel.ResultPage(
                results.of(campaignId, page.items(), client.accountIds()::contains).stream()
                        .map(json::of)
                        .toList(),
                page.next());
    }

    @POST
    @Path("/shortlists/{shortlistId}/entries")
    @RolesAllowed(Role.RECRUITER)
    @Operation(
            operationId = "addToShortlist",
            summary = "Put applicants on a shortlist",
            description =
                    "Each has to have passed for good, in a test of the campaign or by a result endorsed for it. Those"
                            + " who are on it already stay where they are.")
    @APIResponse(
            responseCode = "200",
            description = "The shortlist",
            content = @Content(schema = @Schema(implementation = ApiLists.Shortlist.class)))
    public Response add(
            @PathParam("shortlistId") UUID shortlistId,
            @HeaderParam("Idempotency-Key") String key,
            ApiLists.NewEntries wanted) {
        ApiLists.NewEntries given = Bodies.given(wanted);
        if (given.attemptIds() == null
                || given.attemptIds().isEmpty()
                || given.attemptIds().size() > 500) {
            throw Problems.badRequest("Name 1 to 500 attempts in attemptIds.");
        }
        return idempotency.once(key, "POST /shortlists/" + shortlistId + "/entries", given, () -> {
            members.add(shortlistId, given.attemptIds(), client.accountIds(), client.member());
            return new Idempotency.Made(200, null, one(shortlistId));
        });
    }

    @DELETE
    @Path("/shortlists/{shortlistId}/entries/{attemptId}")
    @RolesAllowed(Role.RECRUITER)
    @Operation(operationId = "removeFromShortlist", summary = "Take an applicant off a shortlist")
    @APIResponse(responseCode = "204", description = "The applicant is not on the list any more")
    public void remove(@PathParam("shortlistId") UUID shortlistId, @PathParam("attemptId") UUID attemptId) {
        members.remove(shortlistId, attemptId, client.accountIds(), client.member());
    }

    @POST
    @Path("/shortlists/{shortlistId}/handover")
    @RolesAllowed(Role.RECRUITER)
    @Operation(operationId = "handOverShortlist", summary = "Hand a shortlist over to HR")
    @APIResponse(
            responseCode = "200",
            description = "The shortlist",
            content = @Content(schema = @Schema(implementation = ApiLists.Shortlist.class)))
    public Response handOver(@PathParam("shortlistId") UUID shortlistId, @HeaderParam("Idempotency-Key") String key) {
        return idempotency.once(key, "POST /shortlists/" + shortlistId + "/handover", "", () -> {
            keeping.move(shortlistId, Shortlist.Deed.HANDED_OVER, client.accountIds(), client.member());
            return new Idempotency.Made(200, null, one(shortlistId));
        });
    }

    private ApiLists.Shortlist json(Shortlist list) {
        return new ApiLists.Shortlist(
                list.id(),
                list.campaignId(),
                list.name(),
                ApiJson.id(list.state()),
                members.attemptsOn(list.id()),
                list.createdAt());
    }
}
