package org.parlance.review;

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
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.parlance.audit.Actor;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignService;
import org.parlance.hiring.ChosenInvitations;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Mailing again, extending or withdrawing several invitations at once. */
@Path("/campaigns/{campaignId}/chosen")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.RECRUITER)
@Blocking
class ChosenPages {
    private final CurrentStaff staff;
    private final CampaignService campaigns;
    private final ChosenInvitations chosen;
    private final Clock clock;

    ChosenPages(CurrentStaff staff, CampaignService campaigns, ChosenInvitations chosen, Clock clock) {
        this.staff = staff;
        this.campaigns = campaigns;
        this.chosen = chosen;
        this.clock = clock;
    }

    /** Where a browser lands that signs in again in between. */
    @GET
    public Response choosing(@PathParam("campaignId") UUID campaignId) {
        return Response.seeOther(URI.create("/campaigns/" + campaignId)).build();
    }

    /**
     * @param confirmed whether a withdrawal, which cannot be undone, was confirmed
     * @param back query of the table's page
     */
    @POST
    public Response act(
            @PathParam("campaignId") UUID campaignId,
            @RestForm("invitation") List<UUID> ids,
            @RestForm String act,
            @RestForm String closes,
            @RestForm String confirmed,
            @RestForm String back) {
        Campaign campaign = campaigns.visible(campaignId, staff.accountIds());
        ChosenDeed deed = ChosenDeed.named(act).orElseThrow(() -> Problems.badRequest(words().chooseDeed()));
        List<UUID> some = ids == null ? List.of() : ids.stream().distinct().toList();
        if (some.isEmpty() || some.size() > ApplicantPage.SIZE) {
            throw Problems.badRequest(words().chooseSome(ApplicantPage.SIZE));
        }
        if (deed == ChosenDeed.WITHDRAW && confirmed == null) {
            return Response.ok(ReviewTemplates.chosen(asked(campaign, deed, some, back, "", null)))
                    .build();
        }
        ChosenInvitations.Done done;
        try {
            done = done(campaign, deed, some, closes);
        } catch (HttpProblem refused) {
            if (deed != ChosenDeed.EXTEND || refused.getStatusCode() != 400) {
                throw refused;
            }
            return Response.status(400)
                    .entity(ReviewTemplates.chosen(
                            asked(campaign, deed, some, back, closes == null ? "" : closes, refused.getDetail())))
                    .build();
        }
        if (done.leftOut().isEmpty()) {
            return Response.seeOther(URI.create("/campaigns/" + campaignId + "?" + query(back) + "done="
                            + deed.name().toLowerCase(Locale.ROOT) + "&count=" + done.count()))
                    .build();
        }
        return Response.ok(ReviewTemplates.chosen(new ChosenView(
                        campaignId,
                        campaign.name(),
                        deed,
                        query(back),
                        List.of(),
                        "",
                        null,
                        done.count(),
                        done.leftOut())))
                .build();
    }

    private ChosenInvitations.Done done(Campaign campaign, ChosenDeed deed, List<UUID> some, String closes) {
        Actor actor = staff.actor();
        return switch (deed) {
            case RESEND -> chosen.resend(campaign, some, actor);
            case EXTEND -> chosen.extend(campaign, some, endOf(closes), actor);
            case WITHDRAW -> chosen.withdraw(campaign, some, actor);
        };
    }

    private ChosenView asked(
            Campaign campaign, ChosenDeed deed, List<UUID> ids, String back, String closes, String problem) {
        List<ChosenView.Chosen> names = chosen.names(campaign, ids).entrySet().stream()
                .map(one -> new ChosenView.Chosen(one.getKey(), one.getValue()))
                .toList();
        return new ChosenView(campaign.id(), campaign.name(), deed, query(back), names, closes, problem, 0, List.of());
    }

    /** Only what an address's query is made of, with its end ready for more; nothing of any other place. */
    private static String query(String back) {
        return back != null && back.matches("[A-Za-z0-9=&%+._~*-]{1,500}") ? back + "&" : "";
    }

    private static ApplicantMessages words() {
        return PageLanguage.words(ApplicantMessages.class);
    }

    /** The end of the day. */
    private Instant endOf(String day) {
        try {
            return LocalDate.parse(day == null ? "" : day.strip())
                    .plusDays(1)
                    .atStartOfDay(clock.getZone())
                    .toInstant();
        } catch (DateTimeParseException unreadable) {
            throw Problems.badRequest(words().giveDay());
        }
    }
}
