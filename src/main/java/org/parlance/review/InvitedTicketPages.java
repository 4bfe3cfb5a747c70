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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignService;
import org.parlance.hiring.KioskTicket;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Where staff find who has come in with an invitation; what is typed stays out of the address, which is logged. */
@Path("/campaigns/{campaignId}/kiosks/invited")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.RECRUITER)
@Blocking
class InvitedTicketPages {
    private final CurrentStaff staff;
    private final CampaignService campaigns;
    private final KioskReader reader;
    private final InvitedTickets tickets;

    InvitedTicketPages(CurrentStaff staff, CampaignService campaigns, KioskReader reader, InvitedTickets tickets) {
        this.staff = staff;
        this.campaigns = campaigns;
        this.reader = reader;
        this.tickets = tickets;
    }

    @GET
    public TemplateInstance search(@PathParam("campaignId") UUID campaignId) {
        return KioskBoardTemplates.invited(view(campaignId), null, List.of(), kinds(), null);
    }

    @POST
    public TemplateInstance found(@PathParam("campaignId") UUID campaignId, @RestForm String typed) {
        return page(campaignId, typed, null);
    }

    private TemplateInstance page(UUID campaignId, String typed, String problem) {
        Campaign campaign = campaigns.visible(campaignId, staff.accountIds());
        String shown = typed == null ? "" : typed.strip();
        return KioskBoardTemplates.invited(view(campaignId), shown, tickets.find(campaign, shown), kinds(), problem);
    }

    /** Where a browser lands that signs in again in between. */
    @GET
    @Path("/{invitationId}/ticket")
    public Response back(@PathParam("campaignId") UUID campaignId, @PathParam("invitationId") UUID invitationId) {
        return Response.seeOther(URI.create("/campaigns/" + campaignId + "/kiosks/invited"))
                .build();
    }

    /** @param typed what the invitation was found by, so that a refusal shows it again */
    @POST
    @Path("/{invitationId}/ticket")
    public Response issue(
            @PathParam("campaignId") UUID campaignId,
            @PathParam("invitationId") UUID invitationId,
            @RestForm String typed,
            @RestForm String site,
            @RestForm String idKind,
            @RestForm String idNumber,
            @RestForm String handOver) {
        Campaign campaign = campaigns.visible(campaignId, staff.accountIds());
        tickets.require(campaign, invitationId);
        try {
            KioskTicket ticket = tickets.issue(
                    campaign, invitationId, site, checked(idKind), idNumber, handOver != null, staff.member());
            return Response.status(Response.Status.CREATED)
                    .entity(KioskBoardTemplates.ticket(
                            view(campaignId), ticket.invitation().applicant().name(), ticket.shown()))
                    .build();
        } catch (HttpProblem refused) {
            if (refused.getStatusCode() == 404) {
                throw refused;
            }
            return Response.status(refused.getStatusCode())
                    .entity(page(campaignId, typed, refused.getDetail()))
                    .build();
        }
    }

    private static KioskTicket.IdKind checked(String idKind) {
        return Arrays.stream(KioskTicket.IdKind.values())
                .filter(kind -> kind.name().equals(idKind))
                .findFirst()
                .orElseThrow(() -> Problems.badRequest(
                        PageLanguage.words(ReviewRefusalMessages.class).chooseId()));
    }

    private static List<KioskTicket.IdKind> kinds() {
        return List.of(KioskTicket.IdKind.values());
    }

    private KioskBoard view(UUID campaignId) {
        return reader.board(campaignId, staff.accountIds(), staff.member().id(), staff.is(Role.RECRUITER));
    }
}
