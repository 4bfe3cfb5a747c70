package org.parlance.privacy;

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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignService;
import org.parlance.hiring.LegalBases;
import org.parlance.hiring.LegalBasis;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.DataKind;
import org.parlance.identity.Role;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** How long a campaign's data is kept, on which legal basis, and whether it has to stay. */
@Path("/privacy/campaigns/{campaignId}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.HR)
@Blocking
class PrivacyCampaignPages {
    private static final int MOST_DAYS = 36_500;

    private final CurrentStaff staff;
    private final CampaignService campaigns;
    private final CampaignRetention retention;
    private final LegalBases bases;
    private final LegalHolds holds;
    private final PrivacyConfig config;

    PrivacyCampaignPages(
            CurrentStaff staff,
            CampaignService campaigns,
            CampaignRetention retention,
            LegalBases bases,
            LegalHolds holds,
            PrivacyConfig config) {
        this.staff = staff;
        this.campaigns = campaigns;
        this.retention = retention;
        this.bases = bases;
        this.holds = holds;
        this.config = config;
    }

    @GET
    public TemplateInstance campaign(@PathParam("campaignId") UUID campaignId) {
        Campaign campaign = visible(campaignId);
        Map<DataKind, Integer> own = retention.of(campaignId);
        return page(
                campaign,
                bases.of(campaignId),
                kind -> own.containsKey(kind) ? own.get(kind).toString() : "",
                null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("campaignId") UUID campaignId, MultivaluedMap<String, String> form) {
        Campaign campaign = visible(campaignId);
        Function<DataKind, String> typed = kind -> typed(form, kind.name());
        LegalBasis basis = Arrays.stream(LegalBasis.values())
                .filter(one -> one.name().equals(typed(form, "basis")))
                .findFirst()
                .orElseThrow(() -> Problems.badRequest("There is no such legal basis."));
        Map<DataKind, Integer> days = new EnumMap<>(DataKind.class);
        for (DataKind kind : DataKind.values()) {
            if (!typed.apply(kind).isEmpty()) {
                int chosen = days(typed.apply(kind));
                if (chosen < 1) {
                    String problem = PageLanguage.words(PrivacyMessages.class).wrongDays();
                    return Response.status(400)
                            .entity(page(campaign, basis, typed, problem).render())
                            .build();
                }
                days.put(kind, chosen);
            }
        }
        UUID member = staff.member().id();
        retention.choose(campaignId, days, member);
        bases.choose(campaignId, basis, member);
        return back(campaignId);
    }

    @POST
    @Path("/hold")
    public Response hold(@PathParam("campaignId") UUID campaignId, @RestForm String reason) {
        Campaign campaign = visible(campaignId);
        try {
            holds.placeOnCampaign(campaignId, reason, staff.member());
            return back(campaignId);
        } catch (HttpProblem refused) {
            return Response.status(refused.getStatusCode())
                    .entity(page(campaign, bases.of(campaignId), kind -> "", refused.getDetail())
                            .render())
                    .build();
        }
    }

    @POST
    @Path("/lift")
    public Response lift(@PathParam("campaignId") UUID campaignId) {
        visible(campaignId);
        holds.onCampaign(campaignId).ifPresent(hold -> holds.lift(hold, staff.member()));
        return back(campaignId);
    }

    private Campaign visible(UUID campaignId) {
        return campaigns.visible(campaignId, staff.accountIds());
    }

    private TemplateInstance page(Campaign campaign, LegalBasis basis, Function<DataKind, String> own, String problem) {
        List<KindView> kinds = Arrays.stream(DataKind.values())
                .map(kind -> KindView.of(config, kind, own.apply(kind)))
                .toList();
        return PrivacyTemplates.campaign(
                new CampaignView(
                        campaign.id(),
                        campaign.name(),
                        kinds,
                        basis,
                        holds.onCampaign(campaign.id()).orElse(null)),
                problem);
    }

    private static String typed(MultivaluedMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value.strip();
    }

    /** @return 0 when it is no number of days */
    private static int days(String typed) {
        boolean number = typed.matches("\\d{1,5}");
        int days = number ? Integer.parseInt(typed) : 0;
        return days <= MOST_DAYS ? days : 0;
    }

    private static Response back(UUID campaignId) {
        return Response.seeOther(URI.create("/privacy/campaigns/" + campaignId)).build();
    }
}
