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
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.parlance.hiring.CampaignService;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.verdict.Blinding;
import org.parlance.verdict.EndorsementService;
import org.parlance.verdict.Endorsements;
import org.parlance.verdict.Outcome;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Results that count for a campaign though their tests were taken for another account: read, and decided on. */
@Path("/endorsements")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.RECRUITER, Role.HR})
@Blocking
class EndorsementPages {
    private final CurrentStaff staff;
    private final EndorsementReader reader;
    private final EndorsementService service;
    private final Endorsements endorsements;
    private final CampaignService campaigns;
    private final ResultTable table;
    private final Blinding blinding;

    EndorsementPages(
            CurrentStaff staff,
            EndorsementReader reader,
            EndorsementService service,
            Endorsements endorsements,
            CampaignService campaigns,
            ResultTable table,
            Blinding blinding) {
        this.staff = staff;
        this.reader = reader;
        this.service = service;
        this.endorsements = endorsements;
        this.campaigns = campaigns;
        this.table = table;
        this.blinding = blinding;
    }

    @GET
    @Path("/of-campaign/{campaignId}")
    public TemplateInstance list(@PathParam("campaignId") UUID campaignId) {
        return EndorsementTemplates.list(
                campaignId,
                campaigns.visible(campaignId, staff.accountIds()).name(),
                reader.ofCampaign(campaignId, staff.accountIds(), Reader.of(staff)));
    }

    @GET
    @Path("/{endorsementId}")
    public Response one(@PathParam("endorsementId") UUID endorsementId, @RestQuery String list) {
        return page(endorsementId, place(endorsementId, list), null, "", 200);
    }

    /** Nothing of it for somebody who is rating the test blind. */
    private Response page(UUID endorsementId, ResultPlace listed, String problem, String typedReason, int status) {
        EndorsementView view = reader.one(endorsementId, staff.accountIds(), staff.decides());
        UUID member = staff.member().id();
        Optional<Response> refused = blinding.refusal(view.attemptId(), member);
        if (refused.isPresent()) {
            return refused.get();
        }
        blinding.shown(List.of(view.attemptId()), member);
        return Response.status(status)
                .entity(EndorsementTemplates.one(view, listed, problem, typedReason))
                .build();
    }

    /** @param list the filter of the table that it was opened from, as {@link ResultForm#query}; null where from none */
    private ResultPlace place(UUID endorsementId, String list) {
        return list == null
                ? null
                : table.place(ResultForm.ofQuery(list), endorsementId, staff.accountIds(), Reader.of(staff));
    }

    /** Where a browser lands that signs in again in between. */
    @GET
    @Path("/{endorsementId}/decision")
    public Response back(@PathParam("endorsementId") UUID endorsementId) {
        return Response.seeOther(URI.create("/endorsements/" + endorsementId)).build();
    }

    @POST
    @Path("/{endorsementId}/decision")
    @RolesAllowed(Role.RECRUITER)
    public Response decide(
            @PathParam("endorsementId") UUID endorsementId, @RestForm String outcome, @RestForm String reason) {
        UUID attemptId = endorsements
                .visible(endorsementId, staff.accountIds())
                .endorsement()
                .attempt()
                .id();
        Optional<Response> blind = blinding.refusal(attemptId, staff.member().id());
        if (blind.isPresent()) {
            return blind.get();
        }
        try {
            service.decide(endorsementId, chosen(outcome), reason, staff.accountIds(), staff.member());
            return back(endorsementId);
        } catch (HttpProblem refused) {
            return page(
                    endorsementId, null, refused.getDetail(), reason == null ? "" : reason, refused.getStatusCode());
        }
    }

    private static Outcome chosen(String outcome) {
        if (!"PASS".equals(outcome) && !"FAIL".equals(outcome)) {
            throw Problems.badRequest(
                    PageLanguage.words(ReviewRefusalMessages.class).chooseOutcome());
        }
        return Outcome.valueOf(outcome);
    }
}
