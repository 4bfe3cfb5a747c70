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
import java.util.List;
import java.util.UUID;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignService;
import org.parlance.hiring.KioskTicket;
import org.parlance.hiring.KioskTickets;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;

/** Tickets for applicants who come in, and the board that shows how far each is. */
@Path("/campaigns/{campaignId}/kiosks")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.RECRUITER, Role.HR})
@Blocking
class KioskBoardPages {
    private final CurrentStaff staff;
    private final CampaignService campaigns;
    private final KioskReader reader;
    private final KioskTickets tickets;

    KioskBoardPages(CurrentStaff staff, CampaignService campaigns, KioskReader reader, KioskTickets tickets) {
        this.staff = staff;
        this.campaigns = campaigns;
        this.reader = reader;
        this.tickets = tickets;
    }

    @GET
    public TemplateInstance board(@PathParam("campaignId") UUID campaignId) {
        return page(campaignId, WalkInForm.EMPTY, null, false);
    }

    @GET
    @Path("/live")
    public TemplateInstance live(@PathParam("campaignId") UUID campaignId) {
        return KioskBoardTemplates.boardLive(view(campaignId));
    }

    @GET
    @Path("/tickets")
    public Response issued(@PathParam("campaignId") UUID campaignId) {
        return Response.seeOther(URI.create("/campaigns/" + campaignId + "/kiosks"))
                .build();
    }

    @POST
    @Path("/tickets")
    @RolesAllowed(Role.RECRUITER)
    public Response issue(@PathParam("campaignId") UUID campaignId, @BeanParam WalkInForm form) {
        Campaign campaign = campaigns.visible(campaignId, staff.accountIds());
        try {
            KioskTicket ticket =
                    tickets.issue(campaign, form.candidate(), form.checked(), form.reason(), staff.member());
            return Response.status(Response.Status.CREATED)
                    .entity(KioskBoardTemplates.ticket(view(campaignId), form.name(), ticket.shown()))
                    .build();
        } catch (HttpProblem refused) {
            boolean sat = refused.getParameters().containsKey("sat");
            return Response.status(refused.getStatusCode())
                    .entity(page(campaignId, form, refused.getDetail(), sat))
                    .build();
        }
    }

    private TemplateInstance page(UUID campaignId, WalkInForm form, String problem, boolean retest) {
        return KioskBoardTemplates.board(view(campaignId), form, List.of(KioskTicket.IdKind.values()), problem, retest);
    }

    private KioskBoard view(UUID campaignId) {
        return reader.board(campaignId, staff.accountIds(), staff.member().id(), staff.is(Role.RECRUITER));
    }
}
