package org.parlance.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignService;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;

/** A campaign's proposed fails, their sample, and their confirmation together. */
@Path("/campaigns/{campaignId}/fails")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.RECRUITER)
@Blocking
class FailPages {
    private final CurrentStaff staff;
    private final CampaignService campaigns;
    private final FailBatches batches;
    private final FailReader reader;

    FailPages(CurrentStaff staff, CampaignService campaigns, FailBatches batches, FailReader reader) {
        this.staff = staff;
        this.campaigns = campaigns;
        this.batches = batches;
        this.reader = reader;
    }

    @GET
    public TemplateInstance proposed(@PathParam("campaignId") UUID campaignId) {
        return proposed(visible(campaignId), null);
    }

    @POST
    public Response draw(@PathParam("campaignId") UUID campaignId) {
        Campaign campaign = visible(campaignId);
        try {
            FailBatch batch = batches.draw(campaignId, staff.member());
            return Response.seeOther(place(campaignId, batch.id())).build();
        } catch (HttpProblem refused) {
            return Response.status(refused.getStatusCode())
                    .entity(proposed(campaign, refused.getDetail()))
                    .build();
        }
    }

    @GET
    @Path("/{batchId}")
    public TemplateInstance one(@PathParam("campaignId") UUID campaignId, @PathParam("batchId") UUID batchId) {
        return one(visible(campaignId), batchId, "", null);
    }

    @GET
    @Path("/{batchId}/confirm")
    public Response confirming(@PathParam("campaignId") UUID campaignId, @PathParam("batchId") UUID batchId) {
        return Response.seeOther(place(campaignId, batchId)).build();
    }

    @POST
    @Path("/{batchId}/confirm")
    public Response confirm(
            @PathParam("campaignId") UUID campaignId, @PathParam("batchId") UUID batchId, @RestForm String reason) {
        Campaign campaign = visible(campaignId);
        batches.of(batchId, campaignId);
        try {
            batches.confirm(batchId, campaignId, reason, staff.member());
            return confirming(campaignId, batchId);
        } catch (HttpProblem refused) {
            return Response.status(refused.getStatusCode())
                    .entity(one(campaign, batchId, reason == null ? "" : reason, refused.getDetail()))
                    .build();
        }
    }

    private Campaign visible(UUID campaignId) {
        return campaigns.visible(campaignId, staff.accountIds());
    }

    private TemplateInstance proposed(Campaign campaign, String problem) {
        return QueueTemplates.fails(reader.proposed(campaign, staff.member().id(), problem));
    }

    private TemplateInstance one(Campaign campaign, UUID batchId, String reason, String problem) {
        return QueueTemplates.failBatch(
                reader.one(campaign, batchId, staff.member().id(), reason, problem));
    }

    private static URI place(UUID campaignId, UUID batchId) {
        return URI.create("/campaigns/" + campaignId + "/fails/" + batchId);
    }
}
