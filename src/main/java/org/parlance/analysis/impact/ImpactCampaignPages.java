package org.parlance.analysis.impact;

import io.quarkiverse.resteasy.problem.HttpProblem;
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
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignNotices;
import org.parlance.hiring.CampaignService;
import org.parlance.hiring.Notice;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Whether a campaign asks its applicants for their groups, and the notice that its tests wait for. */
@Path("/impact/campaigns/{campaignId}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.HR)
@Blocking
class ImpactCampaignPages {
    private final CurrentStaff staff;
    private final CampaignService campaigns;
    private final CampaignNotices notices;
    private final ImpactCampaigns asking;
    private final GroupSchemes schemes;
    private final Clock clock;

    ImpactCampaignPages(
            CurrentStaff staff,
            CampaignService campaigns,
            CampaignNotices notices,
            ImpactCampaigns asking,
            GroupSchemes schemes,
            Clock clock) {
        this.staff = staff;
        this.campaigns = campaigns;
        this.notices = notices;
        this.asking = asking;
        this.schemes = schemes;
        this.clock = clock;
    }

    @GET
    public Response campaign(@PathParam("campaignId") UUID campaignId) {
        Campaign campaign = visible(campaignId);
        String text = campaign.notice()
                .map(Notice::text)
                .orElse(PageLanguage.words(ImpactMessages.class)
                        .noticeDraft(campaign.blueprint().name()));
        String givenOn =
                campaign.notice().map(notice -> notice.givenOn().toString()).orElse("");
        return page(200, campaign, text, givenOn, null);
    }

    /** @param ask "yes" for asking */
    @POST
    @Path("/groups")
    public Response ask(@PathParam("campaignId") UUID campaignId, @RestForm String ask) {
        asking.ask(visible(campaignId).id(), "yes".equals(ask), staff.actor());
        return back(campaignId);
    }

    @POST
    @Path("/notice")
    public Response keep(@PathParam("campaignId") UUID campaignId, @RestForm String text, @RestForm String givenOn) {
        Campaign campaign = visible(campaignId);
        try {
            notices.keep(campaignId, text, day(givenOn), staff.actor());
            return back(campaignId);
        } catch (HttpProblem refused) {
            return page(refused.getStatusCode(), campaign, orEmpty(text), orEmpty(givenOn), refused.getDetail());
        }
    }

    @POST
    @Path("/notice/drop")
    public Response drop(@PathParam("campaignId") UUID campaignId) {
        notices.drop(visible(campaignId).id(), staff.actor());
        return back(campaignId);
    }

    private Campaign visible(UUID campaignId) {
        return campaigns.visible(campaignId, staff.accountIds());
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(orEmpty(typed).strip());
        } catch (DateTimeParseException unreadable) {
            throw Problems.badRequest(PageLanguage.words(ImpactMessages.class).dayAsDate());
        }
    }

    private static String orEmpty(String typed) {
        return typed == null ? "" : typed;
    }

    private Response page(int status, Campaign campaign, String text, String givenOn, String problem) {
        Optional<LocalDate> start = campaign.notice().map(Notice::startsOn);
        return Response.status(status)
                .entity(ImpactTemplates.campaign(
                        campaign,
                        !schemes.asked().isEmpty(),
                        asking.asks(campaign.id()),
                        text,
                        givenOn,
                        start.orElse(null),
                        start.filter(day -> !LocalDate.ofInstant(campaign.closesAt(), clock.getZone())
                                        .isAfter(day))
                                .isPresent(),
                        problem))
                .build();
    }

    private static Response back(UUID campaignId) {
        return Response.seeOther(URI.create("/impact/campaigns/" + campaignId)).build();
    }
}
