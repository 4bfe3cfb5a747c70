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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestForm;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignService;
import org.parlance.hiring.ComparedVoices;
import org.parlance.hiring.InvitationCare;
import org.parlance.hiring.MailTemplates;
import org.parlance.hiring.MailText;
import org.parlance.hiring.Mails;
import org.parlance.hiring.OutgoingMail;
import org.parlance.hiring.Ownership;
import org.parlance.hiring.Seats;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.identity.StaffDirectory;
import org.parlance.identity.StaffMember;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** A campaign's mails and rules, its seats and owner, and what is done about its invitations once they are out. */
@Path("/campaigns/{campaignId}/care")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.RECRUITER)
@Blocking
class CarePages {
    private final CurrentStaff staff;
    private final CampaignService campaigns;
    private final InvitationCare care;
    private final Seats seats;
    private final ComparedVoices voices;
    private final Ownership ownership;
    private final StaffDirectory directory;
    private final MailTemplates mails;
    private final Mails outgoing;
    private final Clock clock;

    CarePages(
            CurrentStaff staff,
            CampaignService campaigns,
            InvitationCare care,
            Seats seats,
            ComparedVoices voices,
            Ownership ownership,
            StaffDirectory directory,
            MailTemplates mails,
            Mails outgoing,
            Clock clock) {
        this.staff = staff;
        this.campaigns = campaigns;
        this.care = care;
        this.seats = seats;
        this.voices = voices;
        this.ownership = ownership;
        this.directory = directory;
        this.mails = mails;
        this.outgoing = outgoing;
        this.clock = clock;
    }

    @GET
    public TemplateInstance care(@PathParam("campaignId") UUID campaignId) {
        return page(campaign(campaignId), null);
    }

    @POST
    @Path("/rules")
    public Response rules(
            @PathParam("campaignId") UUID campaignId,
            @RestForm String retestDays,
            @RestForm String reminderDays,
            @RestForm String reminderMost) {
        return changed(
                campaignId,
                campaign -> care.rule(
                        campaign, number(retestDays), number(reminderDays), number(reminderMost), staff.actor()));
    }

    @POST
    @Path("/code")
    public Response code(@PathParam("campaignId") UUID campaignId, @RestForm String asksCode) {
        return changed(campaignId, campaign -> care.askForCode(campaign, "on".equals(asksCode), staff.actor()));
    }

    @POST
    @Path("/full-screen")
    public Response fullScreen(@PathParam("campaignId") UUID campaignId, @RestForm String fullScreen) {
        return changed(campaignId, campaign -> care.askForFullScreen(campaign, "on".equals(fullScreen), staff.actor()));
    }

    @POST
    @Path("/window")
    public Response window(@PathParam("campaignId") UUID campaignId, @RestForm String closes) {
        return changed(campaignId, campaign -> care.extend(campaign, endOf(closes), staff.actor()));
    }

    @POST
    @Path("/seats")
    public Response seats(@PathParam("campaignId") UUID campaignId, @RestForm String seats) {
        return changed(campaignId, campaign -> this.seats.set(campaign, Seats.typed(seats), staff.actor()));
    }

    @POST
    @Path("/voices")
    public Response voices(@PathParam("campaignId") UUID campaignId, @RestForm String asked) {
        return changed(campaignId, campaign -> voices.choose(campaign.id(), "yes".equals(asked), staff.actor()));
    }

    @POST
    @Path("/owner")
    public Response owner(@PathParam("campaignId") UUID campaignId, @RestForm String owner) {
        return changed(campaignId, campaign -> ownership.give(campaign, chosen(owner), staff.actor()));
    }

    private static UUID chosen(String owner) {
        if (owner == null || owner.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(owner);
        } catch (IllegalArgumentException none) {
            return new UUID(0, 0);
        }
    }

    private TemplateInstance page(Campaign campaign, String problem) {
        CareSettings settings = new CareSettings(
                campaign.seats().isPresent() ? Integer.toString(campaign.seats().getAsInt()) : "",
                seats.taken(campaign.id()),
                seats.turnedAway(campaign.id()),
                voices.possible() && campaign.blueprint().spoken(),
                voices.offered(campaign.id()),
                directory.everybody(),
                campaign.owner().map(StaffMember::id).orElse(null),
                care.withoutAddress(campaign.id()),
                outgoing.configured());
        return BulkTemplates.care(campaign, settings, MailText.LANGUAGES, problem);
    }

    private Response changed(UUID campaignId, Consumer<Campaign> change) {
        Campaign campaign = campaign(campaignId);
        try {
            change.accept(campaign);
            return Response.seeOther(URI.create("/campaigns/" + campaignId + "/care"))
                    .build();
        } catch (HttpProblem refused) {
            return Response.status(refused.getStatusCode())
                    .entity(page(campaign(campaignId), refused.getDetail()))
                    .build();
        }
    }

    @POST
    @Path("/extend")
    public Response extend(
            @PathParam("campaignId") UUID campaignId,
            @RestForm("invitation") List<UUID> chosen,
            @RestForm String closes) {
        care.extend(campaign(campaignId), chosen == null ? List.of() : chosen, endOf(closes), staff.actor());
        return chosen.size() == 1 ? toInvitation(campaignId, chosen.get(0)) : toCampaign(campaignId);
    }

    @POST
    @Path("/resend/{invitationId}")
    public Response resend(@PathParam("campaignId") UUID campaignId, @PathParam("invitationId") UUID invitationId) {
        care.resend(campaign(campaignId), invitationId, staff.actor());
        return toInvitation(campaignId, invitationId);
    }

    @GET
    @Path("/mails/{kind}/{language}")
    public TemplateInstance mail(
            @PathParam("campaignId") UUID campaignId,
            @PathParam("kind") String kind,
            @PathParam("language") String language) {
        Campaign campaign = campaign(campaignId);
        MailTemplates.Current current = mails.current(campaign, kind(kind), known(language));
        return page(campaign, kind(kind), language, current.text(), current.own(), null);
    }

    @POST
    @Path("/mails/{kind}/{language}")
    public Response save(
            @PathParam("campaignId") UUID campaignId,
            @PathParam("kind") String kind,
            @PathParam("language") String language,
            @RestForm String subject,
            @RestForm String body,
            @RestForm String act) {
        Campaign campaign = campaign(campaignId);
        MailText text = new MailText(subject == null ? "" : subject.strip(), body == null ? "" : body);
        boolean own = mails.current(campaign, kind(kind), known(language)).own();
        try {
            if ("preview".equals(act)) {
                text.refusal().ifPresent(refusal -> {
                    throw Problems.badRequest(refusal);
                });
                return Response.ok(page(campaign, kind(kind), language, text, own, null))
                        .build();
            }
            if ("reset".equals(act)) {
                mails.reset(campaign, kind(kind), language, staff.actor());
            } else {
                mails.save(campaign, kind(kind), language, text, staff.actor());
            }
            return Response.seeOther(URI.create("/campaigns/" + campaignId + "/care/mails/" + kind + "/" + language))
                    .build();
        } catch (HttpProblem refused) {
            return Response.status(refused.getStatusCode())
                    .entity(page(campaign, kind(kind), language, text, own, refused.getDetail()))
                    .build();
        }
    }

    private TemplateInstance page(
            Campaign campaign, OutgoingMail.Kind kind, String language, MailText text, boolean own, String problem) {
        return BulkTemplates.mail(campaign, kind, language, text, mails.sample(campaign, text, language), own, problem);
    }

    private static OutgoingMail.Kind kind(String name) {
        return Arrays.stream(OutgoingMail.Kind.values())
                .filter(OutgoingMail.Kind::editable)
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("There is no such mail."));
    }

    private static String known(String language) {
        if (!MailText.LANGUAGES.contains(language)) {
            throw Problems.notFound("There are no mails in this language.");
        }
        return language;
    }

    private Campaign campaign(UUID campaignId) {
        return campaigns.visible(campaignId, staff.accountIds());
    }

    private static int number(String typed) {
        return typed != null && typed.strip().matches("\\d{1,5}") ? Integer.parseInt(typed.strip()) : -1;
    }

    /** The end of the day. */
    private Instant endOf(String day) {
        try {
            return LocalDate.parse(day == null ? "" : day.strip())
                    .plusDays(1)
                    .atStartOfDay(clock.getZone())
                    .toInstant();
        } catch (DateTimeParseException unreadable) {
            throw Problems.badRequest(
                    PageLanguage.words(ReviewRefusalMessages.class).giveLastDay());
        }
    }

    private static Response toCampaign(UUID campaignId) {
        return Response.seeOther(URI.create("/campaigns/" + campaignId)).build();
    }

    private static Response toInvitation(UUID campaignId, UUID invitationId) {
        return Response.seeOther(URI.create("/campaigns/" + campaignId + "/invitations/" + invitationId))
                .build();
    }
}
