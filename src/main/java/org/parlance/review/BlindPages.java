package org.parlance.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;

/** A blind review of an attempt: its evidence without the machine's scores, and the form to rate it. */
@Path("/attempts/{attemptId}/blind")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.RECRUITER)
@Blocking
class BlindPages {
    private static final String NOTE = "note";

    private final CurrentStaff staff;
    private final ResultReader results;
    private final BlindReviews reviews;
    private final BlindReader reader;
    private final TextAccess texts;

    BlindPages(CurrentStaff staff, ResultReader results, BlindReviews reviews, BlindReader reader, TextAccess texts) {
        this.staff = staff;
        this.results = results;
        this.reviews = reviews;
        this.reader = reader;
        this.texts = texts;
    }

    @POST
    public Response start(@PathParam("attemptId") UUID attemptId, @RestQuery String queue) {
        results.visible(attemptId, staff.accountIds());
        reviews.start(attemptId, staff.member());
        return goTo("/attempts/" + attemptId + "/blind", code(queue));
    }

    @GET
    public Response page(@PathParam("attemptId") UUID attemptId, @RestQuery String queue) {
        results.visible(attemptId, staff.accountIds());
        return reviews.open(attemptId, staff.member().id())
                .map(review -> page(review, code(queue), Map.of(), "", null, 200))
                .orElseGet(() -> goTo("/attempts/" + attemptId, code(queue)));
    }

    @POST
    @Path("/ratings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rate(
            @PathParam("attemptId") UUID attemptId, @RestQuery String queue, MultivaluedMap<String, String> form) {
        results.visible(attemptId, staff.accountIds());
        Optional<BlindReview> open = reviews.open(attemptId, staff.member().id());
        if (open.isEmpty()) {
            return goTo("/attempts/" + attemptId, code(queue));
        }
        try {
            reviews.rate(
                    attemptId,
                    BlindRatings.of(reader.traits(attemptId, staff.accountIds()), form::getFirst),
                    form.getFirst(NOTE),
                    staff.member());
            return goTo("/attempts/" + attemptId, code(queue));
        } catch (HttpProblem refused) {
            Map<String, String> typed = new HashMap<>();
            form.forEach((field, values) -> typed.put(field, values.get(0)));
            String note = typed.getOrDefault(NOTE, "");
            return page(open.get(), code(queue), typed, note, refused.getDetail(), refused.getStatusCode());
        }
    }

    /** Where a browser lands that signs in again in between. */
    @GET
    @Path("/ratings")
    public Response rating(@PathParam("attemptId") UUID attemptId) {
        return goTo("/attempts/" + attemptId + "/blind", null);
    }

    @GET
    @Path("/give-up")
    public Response givingUp(@PathParam("attemptId") UUID attemptId) {
        return rating(attemptId);
    }

    @POST
    @Path("/give-up")
    public Response giveUp(@PathParam("attemptId") UUID attemptId, @RestQuery String queue) {
        results.visible(attemptId, staff.accountIds());
        reviews.giveUp(attemptId, staff.member());
        return goTo("/attempts/" + attemptId, code(queue));
    }

    /** Without the kind, which would say what the machine made of the attempt. */
    private static String code(String queue) {
        return queue == null || queue.isEmpty()
                ? null
                : new QueueFilter(QueueFilter.ofCode(queue).campaign(), null, true).code();
    }

    private static Response goTo(String place, String queue) {
        return Response.seeOther(URI.create(queue == null ? place : place + "?queue=" + queue))
                .build();
    }

    private Response page(
            BlindReview review, String queue, Map<String, String> typed, String note, String problem, int status) {
        texts.opened(review.attemptId(), staff.actor());
        return Response.status(status)
                .entity(QueueTemplates.blind(reader.view(review, staff.accountIds(), queue, typed, note, problem)))
                .header("Cache-Control", "no-store")
                .build();
    }
}
