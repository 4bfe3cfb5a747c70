package org.parlance.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignService;
import org.parlance.hiring.Policy;
import org.parlance.hiring.ReviewChoices;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.verdict.PolicyChange;

/** A campaign's rules: its cut score and minima, who flips when they change, and how its results are reviewed. */
@Path("/campaigns/{campaignId}/policy")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.RECRUITER)
@Blocking
class PolicyPages {
    private final CurrentStaff staff;
    private final CampaignService campaigns;
    private final PolicyReader reader;
    private final PolicyChange changes;

    PolicyPages(CurrentStaff staff, CampaignService campaigns, PolicyReader reader, PolicyChange changes) {
        this.staff = staff;
        this.campaigns = campaigns;
        this.reader = reader;
        this.changes = changes;
    }

    @GET
    public TemplateInstance rules(@PathParam("campaignId") UUID campaignId) {
        return QueueTemplates.policy(reader.form(visible(campaignId), null, null));
    }

    /** Changes nothing. */
    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(@PathParam("campaignId") UUID campaignId, MultivaluedMap<String, String> form) {
        Campaign campaign = visible(campaignId);
        try {
            return Response.ok(QueueTemplates.policyFlips(reader.preview(
                            campaign, PolicyForm.of(form), staff.member().id())))
                    .build();
        } catch (HttpProblem refused) {
            return again(campaign, form, refused);
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("campaignId") UUID campaignId, MultivaluedMap<String, String> form) {
        Campaign campaign = visible(campaignId);
        PolicyForm typed = PolicyForm.of(form);
        try {
            Policy policy = changes.apply(
                    campaign,
                    typed.version(),
                    typed.rules(campaigns.currentPolicy(campaignId).rules()),
                    typed.value("note"),
                    staff.actor());
            return goTo(campaignId, "/" + policy.version());
        } catch (HttpProblem refused) {
            return again(campaign, form, refused);
        }
    }

    private Response again(Campaign campaign, MultivaluedMap<String, String> form, HttpProblem refused) {
        return Response.status(refused.getStatusCode())
                .entity(QueueTemplates.policy(reader.form(campaign, PolicyForm.of(form), refused.getDetail())))
                .build();
    }

    @GET
    @Path("/{version: \\d+}")
    public TemplateInstance flips(@PathParam("campaignId") UUID campaignId, @PathParam("version") int version) {
        return QueueTemplates.policyFlips(
                reader.version(visible(campaignId), version, staff.member().id()));
    }

    /** Where a browser lands that signs in again in between. */
    @GET
    @Path("/preview")
    public Response previewing(@PathParam("campaignId") UUID campaignId) {
        return goTo(campaignId, "");
    }

    @GET
    @Path("/reviewing")
    public Response choosing(@PathParam("campaignId") UUID campaignId) {
        return goTo(campaignId, "");
    }

    @POST
    @Path("/reviewing")
    public Response choose(
            @PathParam("campaignId") UUID campaignId, @RestForm String twoPersons, @RestForm String showsResults) {
        visible(campaignId);
        campaigns.choose(
                campaignId, new ReviewChoices("on".equals(twoPersons), "on".equals(showsResults)), staff.actor());
        return goTo(campaignId, "");
    }

    private Campaign visible(UUID campaignId) {
        return campaigns.visible(campaignId, staff.accountIds());
    }

    private static Response goTo(UUID campaignId, String place) {
        return Response.seeOther(URI.create("/campaigns/" + campaignId + "/policy" + place))
                .build();
    }
}
