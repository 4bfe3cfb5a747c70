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
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.identity.StaffMember;
import org.parlance.verdict.Blinding;
import org.parlance.verdict.Outcome;
import org.parlance.verdict.VerdictService;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** The result of an attempt with its evidence, and the decision on it. Whoever is reviewing it blind sees neither. */
@Path("/attempts/{attemptId}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.RECRUITER, Role.HR})
@Blocking
class ResultPages {
    private final CurrentStaff staff;
    private final ResultReader reader;
    private final ReviewingReader reviewing;
    private final Blinding blinding;
    private final ResultOpenings openings;
    private final TextAccess texts;
    private final VerdictService verdicts;
    private final ResultTable table;

    ResultPages(
            CurrentStaff staff,
            ResultReader reader,
            ReviewingReader reviewing,
            Blinding blinding,
            ResultOpenings openings,
            TextAccess texts,
            VerdictService verdicts,
            ResultTable table) {
        this.staff = staff;
        this.reader = reader;
        this.reviewing = reviewing;
        this.blinding = blinding;
        this.openings = openings;
        this.texts = texts;
        this.verdicts = verdicts;
        this.table = table;
    }

    /**
     * @param queue code of the part of the review queue that the reader works on
     * @param list filter of the table of results that it was opened from
     */
    @GET
    public Response result(@PathParam("attemptId") UUID attemptId, @RestQuery String queue, @RestQuery String list) {
        return page(attemptId, queue, list, null, "", 200);
    }

    @GET
    @Path("/decision")
    public Response decision(@PathParam("attemptId") UUID attemptId) {
        return result(attemptId);
    }

    private static Response result(UUID attemptId) {
        return Response.seeOther(URI.create("/attempts/" + attemptId)).build();
    }

    @POST
    @Path("/decision")
    @RolesAllowed(Role.RECRUITER)
    public Response decide(
            @PathParam("attemptId") UUID attemptId,
            @RestForm String outcome,
            @RestForm String reason,
            @RestForm String queue,
            @RestForm String list) {
        reader.visible(attemptId, staff.accountIds());
        StaffMember member = staff.member();
        Optional<Response> refused = blinding.refusal(attemptId, member.id());
        if (refused.isPresent()) {
            return refused.get();
        }
        try {
            verdicts.decide(attemptId, outcome(outcome), reason, member);
            String code = code(queue);
            if (code == null && list == null) {
                return result(attemptId);
            }
            String where = code == null ? "?list=" + ResultForm.ofQuery(list).code() : "?queue=" + code;
            return Response.seeOther(URI.create("/attempts/" + attemptId + where))
                    .build();
        } catch (HttpProblem problem) {
            return page(
                    attemptId, queue, list, problem.getDetail(), reason == null ? "" : reason, problem.getStatusCode());
        }
    }

    private static Outcome outcome(String chosen) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.name().equals(chosen))
                .findFirst()
                .orElseThrow(() -> Problems.badRequest(
                        PageLanguage.words(ReviewRefusalMessages.class).chooseOutcome()));
    }

    private static String code(String queue) {
        return queue == null ? null : QueueFilter.ofCode(queue).code();
    }

    private Response page(UUID attemptId, String queue, String list, String problem, String typedReason, int status) {
        reader.visible(attemptId, staff.accountIds());
        UUID member = staff.member().id();
        Optional<Response> refused = blinding.refusal(attemptId, member);
        if (refused.isPresent()) {
            return refused.get();
        }
        openings.opened(attemptId, member);
        texts.opened(attemptId, staff.actor());
        ResultView view = reader.one(attemptId, staff.accountIds(), staff.is(Role.RECRUITER));
        ResultPlace listed = list == null
                ? null
                : table.place(ResultForm.ofQuery(list), attemptId, staff.accountIds(), Reader.of(staff));
        return Response.status(status)
                .entity(ReviewTemplates.result(
                        view,
                        reviewing.of(view, code(queue), staff.accountIds(), Reader.of(staff)),
                        listed,
                        table.percentile(attemptId).orElse(null),
                        problem,
                        typedReason))
                .build();
    }
}
