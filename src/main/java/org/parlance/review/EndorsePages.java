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
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.parlance.delivery.Attempt;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.verdict.EndorsementService;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Lets a result count for another client account, by those who see the whole company. */
@Path("/attempts/{attemptId}/endorsements")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.HR)
@Blocking
class EndorsePages {
    private final CurrentStaff staff;
    private final ResultReader results;
    private final EndorsementReader reader;
    private final EndorsementService service;

    EndorsePages(CurrentStaff staff, ResultReader results, EndorsementReader reader, EndorsementService service) {
        this.staff = staff;
        this.results = results;
        this.reader = reader;
        this.service = service;
    }

    @GET
    public TemplateInstance choose(@PathParam("attemptId") UUID attemptId) {
        return page(results.visible(attemptId, staff.accountIds()), "", "", null);
    }

    @POST
    public Response endorse(@PathParam("attemptId") UUID attemptId, @RestForm String campaign, @RestForm String note) {
        Attempt attempt = results.visible(attemptId, staff.accountIds());
        try {
            EndorsementService.Endorsed endorsed =
                    service.endorse(attemptId, campaign(campaign), note, staff.accountIds(), staff.member());
            if (endorsed.misfit() != null) {
                throw Problems.conflict(reader.words(endorsed.misfit()));
            }
            return Response.seeOther(
                            URI.create("/endorsements/" + endorsed.endorsement().id()))
                    .build();
        } catch (HttpProblem refused) {
            String typed = note == null ? "" : note;
            return Response.status(refused.getStatusCode())
                    .entity(page(attempt, campaign == null ? "" : campaign, typed, refused.getDetail()))
                    .build();
        }
    }

    private static UUID campaign(String chosen) {
        try {
            return UUID.fromString(chosen == null ? "" : chosen);
        } catch (IllegalArgumentException none) {
            throw Problems.badRequest(
                    PageLanguage.words(EndorsementMessages.class).chooseCampaign());
        }
    }

    private TemplateInstance page(Attempt attempt, String chosen, String note, String problem) {
        List<EndorsementView.Offer> offers = reader.offers(attempt.id(), staff.accountIds());
        return EndorsementTemplates.choose(
                attempt.id(),
                attempt.invitation().applicant().name(),
                offers.stream().filter(offer -> offer.refusal() == null).toList(),
                offers.stream().filter(offer -> offer.refusal() != null).toList(),
                chosen,
                note,
                problem);
    }
}
