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
import org.parlance.hiring.Kiosk;
import org.parlance.hiring.KioskStations;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;

/** The stations of a campaign: registered, paired, freed and revoked. A pairing code is made by POST only. */
@Path("/campaigns/{campaignId}/kiosks/stations")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.RECRUITER)
@Blocking
class KioskStationPages {
    private final CurrentStaff staff;
    private final CampaignService campaigns;
    private final KioskReader reader;
    private final KioskStations stations;

    KioskStationPages(CurrentStaff staff, CampaignService campaigns, KioskReader reader, KioskStations stations) {
        this.staff = staff;
        this.campaigns = campaigns;
        this.reader = reader;
        this.stations = stations;
    }

    @GET
    public TemplateInstance list(@PathParam("campaignId") UUID campaignId) {
        return KioskBoardTemplates.stations(view(campaignId), null, "", "");
    }

    @POST
    public Response register(@PathParam("campaignId") UUID campaignId, @RestForm String name, @RestForm String site) {
        Campaign campaign = campaign(campaignId);
        try {
            Kiosk kiosk = stations.register(campaign, name, site, staff.actor());
            return paired(campaign, kiosk.id(), Response.Status.CREATED);
        } catch (HttpProblem refused) {
            return Response.status(refused.getStatusCode())
                    .entity(KioskBoardTemplates.stations(
                            view(campaignId), refused.getDetail(), name == null ? "" : name, site == null ? "" : site))
                    .build();
        }
    }

    @GET
    @Path("/{kioskId}/pairing")
    public Response pairing(@PathParam("campaignId") UUID campaignId) {
        return toList(campaignId);
    }

    @POST
    @Path("/{kioskId}/pairing")
    public Response newPairing(@PathParam("campaignId") UUID campaignId, @PathParam("kioskId") UUID kioskId) {
        return paired(campaign(campaignId), kioskId, Response.Status.OK);
    }

    private Response paired(Campaign campaign, UUID kioskId, Response.Status status) {
        String code = stations.offerPairing(campaign, kioskId, staff.actor());
        KioskBoard view = view(campaign.id());
        String station = view.stations().stream()
                .filter(known -> known.id().equals(kioskId))
                .map(KioskBoard.Station::name)
                .findFirst()
                .orElseThrow();
        return Response.status(status)
                .entity(KioskBoardTemplates.pairing(view, station, code))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("/{kioskId}/revoke")
    public Response revoke(@PathParam("campaignId") UUID campaignId, @PathParam("kioskId") UUID kioskId) {
        stations.revoke(campaign(campaignId), kioskId, staff.actor());
        return toList(campaignId);
    }

    @POST
    @Path("/{kioskId}/free")
    public Response free(@PathParam("campaignId") UUID campaignId, @PathParam("kioskId") UUID kioskId) {
        stations.free(campaign(campaignId), kioskId, staff.actor());
        return toList(campaignId);
    }

    private Campaign campaign(UUID campaignId) {
        return campaigns.visible(campaignId, staff.accountIds());
    }

    private KioskBoard view(UUID campaignId) {
        return reader.board(campaignId, staff.accountIds(), staff.member().id(), true);
    }

    private static Response toList(UUID campaignId) {
        return Response.seeOther(URI.create("/campaigns/" + campaignId + "/kiosks/stations"))
                .build();
    }
}
