package org.parlance.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.Attempts;
import org.parlance.hiring.CampaignService;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.shortlist.ApplicantResults;
import org.parlance.shortlist.ScoreReports;
import org.parlance.web.Problems;

/** Attempts and their results. */
@Path("/api/v1")
@Tag(name = "Attempts and results")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.RECRUITER, Role.HR})
@Blocking
class AttemptsResource {
    private static final String OF_CAMPAIGN =
            "select e from Attempt e join fetch e.invitation i where i.campaign.id = :campaign"
                    + " and i.confirmsAttemptId is null";
    private static final String RESULTS =
            "select e from Attempt e join fetch e.invitation i where (i.campaign.id = :campaign"
                    + " and i.confirmsAttemptId is null and exists (select 1 from Verdict v where v.attemptId = e.id)"
                    + " or e.state <> org.parlance.delivery.Attempt.State.VOIDED and exists"
                    + " (select 1 from Endorsement n where n.attempt.id = e.id and n.campaign.id = :campaign))";

    private final CurrentStaff client;
    private final CampaignService campaigns;
    private final Attempts attempts;
    private final ApplicantResults results;
    private final ScoreReports reports;
    private final Lists lists;
    private final ApiJson json;

    AttemptsResource(
            CurrentStaff client,
            CampaignService campaigns,
            Attempts attempts,
            ApplicantResults results,
            ScoreReports reports,
            Lists lists,
            ApiJson json) {
        this.client = client;
        this.campaigns = campaigns;
        this.attempts = attempts;
        this.results = results;
        this.reports = reports;
        this.lists = lists;
        this.json = json;
    }

    @GET
    @Path("/campaigns/{campaignId}/attempts")
    @Transactional
    @Operation(operationId = "listAttempts", summary = "List a campaign's attempts")
    public ApiModel.AttemptPage list(@PathParam("campaignId") UUID campaignId, @BeanParam Paging paging) {
        Paging.Slice<Attempt> page = page(campaignId, OF_CAMPAIGN, paging);
        return new ApiModel.AttemptPage(page.map(json::of), page.next());
    }

    @GET
    @Path("/campaigns/{campaignId}/results")
    @Transactional
    @Operation(
            operationId = "listResults",
            summary = "List a campaign's results",
            description =
                    "Attempts without a verdict yet are left out. Results that were endorsed for the campaign are there"
                            + " too, and say so.")
    public ApiModel.ResultPage results(@PathParam("campaignId") UUID campaignId, @BeanParam Paging paging) {
        Paging.Slice<Attempt> page = page(campaignId, RESULTS, paging);
        return new ApiModel.ResultPage(of(campaignId, page.map(Attempt::id)), page.next());
    }

    @GET
    @Path("/campaigns/{campaignId}/results/{attemptId}")
    @Transactional
    @Operation(
            operationId = "getCampaignResult",
            summary = "Read what an attempt comes to for a campaign",
            description = "Of a test that was taken for it, or whose result was endorsed for it.")
    public ApiModel.Result ofCampaign(
            @PathParam("campaignId") UUID campaignId, @PathParam("attemptId") UUID attemptId) {
        campaigns.visible(campaignId, client.accountIds());
        return attempts.getEntityManager()
                .createQuery(RESULTS + " and e.id = :attempt", Attempt.class)
                .setParameter("campaign", campaignId)
                .setParameter("attempt", attemptId)
                .getResultStream()
                .findFirst()
                .map(attempt -> of(campaignId, List.of(attempt.id())).get(0))
                .orElseThrow(() -> Problems.notFound("There is no such result in this campaign."));
    }

    private List<ApiModel.Result> of(UUID campaignId, List<UUID> attemptIds) {
        return results.of(campaignId, attemptIds, client.accountIds()::contains).stream()
                .map(json::of)
                .toList();
    }

    private Paging.Slice<Attempt> page(UUID campaignId, String query, Paging paging) {
        campaigns.visible(campaignId, client.accountIds());
        return lists.page(Attempt.class, query, Map.of("campaign", campaignId), paging, Attempt::id);
    }

    @GET
    @Path("/attempts/{attemptId}")
    @Transactional
    @Operation(operationId = "getAttempt", summary = "Read an attempt")
    public ApiModel.Attempt one(@PathParam("attemptId") UUID attemptId) {
        return json.of(visible(attemptId));
    }

    @GET
    @Path("/attempts/{attemptId}/result")
    @Transactional
    @Operation(operationId = "getResult", summary = "Read an attempt's result")
    public ApiModel.Result result(@PathParam("attemptId") UUID attemptId) {
        return results.of(List.of(visible(attemptId).id())).stream()
                .findFirst()
                .map(json::of)
                .orElseThrow(AttemptsResource::noVerdict);
    }

    @GET
    @Path("/attempts/{attemptId}/report")
    @Produces("application/pdf")
    @Operation(operationId = "getReport", summary = "Print an attempt's score report")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(mediaType = "application/pdf"))
    public Response report(@PathParam("attemptId") UUID attemptId) {
        byte[] pdf = reports.print(visible(attemptId).id(), client.actor()).orElseThrow(AttemptsResource::noVerdict);
        return Response.ok(pdf).header("Cache-Control", "private, no-store").build();
    }

    private Attempt visible(UUID attemptId) {
        return attempts.visible(attemptId, client.accountIds())
                .orElseThrow(() -> Problems.notFound("There is no such attempt among your client accounts."));
    }

    private static RuntimeException noVerdict() {
        return Problems.conflict("This attempt has no verdict yet. Wait until it is scored.");
    }
}
