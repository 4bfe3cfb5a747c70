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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.parlance.hiring.CampaignService;
import org.parlance.hiring.InvitationLinks;
import org.parlance.hiring.KioskTicket;
import org.parlance.hiring.KioskTickets;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.verdict.Blinding;
import org.parlance.verdict.Confirmations;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** The confirmation test of an attempt that passed: issued, handed out, and held against the result from home. */
@Path("/attempts/{attemptId}/confirmation")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.RECRUITER, Role.HR})
@Blocking
class ConfirmationPages {
    private final CurrentStaff staff;
    private final ConfirmationReader reader;
    private final Blinding blinding;
    private final Confirmations confirmations;
    private final CampaignService campaigns;
    private final KioskTickets tickets;
    private final InvitationLinks links;

    ConfirmationPages(
            CurrentStaff staff,
            ConfirmationReader reader,
            Blinding blinding,
            Confirmations confirmations,
            CampaignService campaigns,
            KioskTickets tickets,
            InvitationLinks links) {
        this.staff = staff;
        this.reader = reader;
        this.blinding = blinding;
        this.confirmations = confirmations;
        this.campaigns = campaigns;
        this.tickets = tickets;
        this.links = links;
    }

    @GET
    public Response confirmation(@PathParam("attemptId") UUID attemptId) {
        return page(200, attemptId, null, null, null);
    }

    @POST
    @RolesAllowed(Role.RECRUITER)
    public Response issue(@PathParam("attemptId") UUID attemptId) {
        view(attemptId);
        Optional<Response> blind = blinding.refusal(attemptId, staff.member().id());
        if (blind.isPresent()) {
            return blind.get();
        }
        try {
            confirmations.issue(attemptId, staff.member());
            return toPage(attemptId);
        } catch (HttpProblem refused) {
            return page(refused.getStatusCode(), attemptId, null, null, refused.getDetail());
        }
    }

    @GET
    @Path("/ticket")
    public Response ticket(@PathParam("attemptId") UUID attemptId) {
        return toPage(attemptId);
    }

    @POST
    @Path("/ticket")
    @RolesAllowed(Role.RECRUITER)
    public Response issueTicket(
            @PathParam("attemptId") UUID attemptId,
            @RestForm String site,
            @RestForm String idKind,
            @RestForm String idNumber) {
        ConfirmationView view = view(attemptId);
        try {
            UUID invitation = handedOut(view);
            KioskTicket ticket = tickets.issue(
                    campaigns.visible(view.campaignId(), staff.accountIds()),
                    invitation,
                    site,
                    checked(idKind),
                    idNumber,
                    staff.member());
            return page(201, attemptId, null, ticket.shown(), null);
        } catch (HttpProblem refused) {
            return page(refused.getStatusCode(), attemptId, null, null, refused.getDetail());
        }
    }

    @GET
    @Path("/link")
    public Response link(@PathParam("attemptId") UUID attemptId) {
        return toPage(attemptId);
    }

    @POST
    @Path("/link")
    @RolesAllowed(Role.RECRUITER)
    public Response makeLink(@PathParam("attemptId") UUID attemptId) {
        try {
            URI made = links.mintLink(handedOut(view(attemptId)), staff.actor());
            return page(201, attemptId, made.toString(), null, null);
        } catch (HttpProblem refused) {
            return page(refused.getStatusCode(), attemptId, null, null, refused.getDetail());
        }
    }

    private static ReviewRefusalMessages words() {
        return PageLanguage.words(ReviewRefusalMessages.class);
    }

    private static UUID handedOut(ConfirmationView view) {
        if (!view.handsOut()) {
            throw Problems.conflict(words().nothingToHandOut());
        }
        return view.invitationId();
    }

    private static KioskTicket.IdKind checked(String chosen) {
        return Arrays.stream(KioskTicket.IdKind.values())
                .filter(kind -> kind.name().equals(chosen))
                .findFirst()
                .orElseThrow(() -> Problems.badRequest(words().chooseId()));
    }

    private ConfirmationView view(UUID attemptId) {
        return reader.one(attemptId, staff.accountIds(), staff.is(Role.RECRUITER));
    }

    private Response page(int status, UUID attemptId, String link, String ticket, String problem) {
        ConfirmationView view = view(attemptId);
        return blinding.refusal(attemptId, staff.member().id()).orElseGet(() -> Response.status(status)
                .entity(ConfirmationTemplates.confirmation(
                        view, List.of(KioskTicket.IdKind.values()), link, ticket, problem))
                .header("Cache-Control", "no-store")
                .build());
    }

    private static Response toPage(UUID attemptId) {
        return Response.seeOther(URI.create("/attempts/" + attemptId + "/confirmation"))
                .build();
    }
}
