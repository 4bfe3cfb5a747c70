package org.parlance.shortlist;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.shortlist.Shortlist.Deed;
import org.parlance.shortlist.ShortlistService.Way;
import org.parlance.web.PageLanguage;

/** A shortlist, and what recruiters do to it: add from the table or by rule, order, note, remove, put back, lock, hand over. */
@Path("/shortlists/lists/{listId: " + ShortlistPages.UUID_PATTERN + "}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.RECRUITER)
@Blocking
class ShortlistEdits {
    private static final String ATTEMPT = "/entries/{attemptId: " + ShortlistPages.UUID_PATTERN + "}";

    private final CurrentStaff staff;
    private final ShortlistService shortlist;
    private final ShortlistKeeping keeping;
    private final CandidateReader candidates;
    private final ShortlistReader reader;

    ShortlistEdits(
            CurrentStaff staff,
            ShortlistService shortlist,
            ShortlistKeeping keeping,
            CandidateReader candidates,
            ShortlistReader reader) {
        this.staff = staff;
        this.shortlist = shortlist;
        this.keeping = keeping;
        this.candidates = candidates;
        this.reader = reader;
    }

    @GET
    @RolesAllowed({Role.HR, Role.RECRUITER})
    public TemplateInstance one(@PathParam("listId") UUID listId) {
        return ShortlistTemplates.one(
                reader.one(listId, staff.accountIds()), staff.is(Role.RECRUITER), staff.is(Role.HR), "", null);
    }

    @GET
    @Path("/add")
    public TemplateInstance choose(@PathParam("listId") UUID listId, @BeanParam RuleForm form) {
        return choice(listId, form, null);
    }

    /** Those that are ticked, or all whom the rule finds. */
    @POST
    @Path("/add")
    public Response add(
            @PathParam("listId") UUID listId,
            @BeanParam RuleForm form,
            @RestForm List<UUID> attempt,
            @RestForm String whom) {
        try {
            if ("matching".equals(whom)) {
                shortlist.addMatching(listId, form.rule(), staff.accountIds(), staff.member());
            } else if (attempt == null || attempt.isEmpty()) {
                return refused(
                        listId,
                        form,
                        400,
                        PageLanguage.words(ShortlistRefusalMessages.class).tick());
            } else {
                shortlist.add(listId, attempt, staff.accountIds(), staff.member());
            }
            return back(listId);
        } catch (HttpProblem problem) {
            if (problem.getStatusCode() == 404) {
                throw problem;
            }
            return refused(listId, form, problem.getStatusCode(), problem.getDetail());
        }
    }

    private Response refused(UUID listId, RuleForm form, int status, String problem) {
        return Response.status(status).entity(choice(listId, form, problem)).build();
    }

    private TemplateInstance choice(UUID listId, RuleForm form, String problem) {
        return ShortlistTemplates.add(candidates.of(listId, form, staff.accountIds()), form, problem);
    }

    @POST
    @Path(ATTEMPT + "/up")
    public Response up(@PathParam("listId") UUID listId, @PathParam("attemptId") UUID attemptId) {
        shortlist.move(listId, attemptId, Way.UP, staff.accountIds(), staff.member());
        return backTo(listId, attemptId);
    }

    @POST
    @Path(ATTEMPT + "/down")
    public Response down(@PathParam("listId") UUID listId, @PathParam("attemptId") UUID attemptId) {
        shortlist.move(listId, attemptId, Way.DOWN, staff.accountIds(), staff.member());
        return backTo(listId, attemptId);
    }

    @POST
    @Path(ATTEMPT + "/note")
    public Response note(
            @PathParam("listId") UUID listId, @PathParam("attemptId") UUID attemptId, @RestForm String note) {
        shortlist.note(listId, attemptId, note, staff.accountIds(), staff.member());
        return backTo(listId, attemptId);
    }

    @POST
    @Path(ATTEMPT + "/remove")
    public Response remove(@PathParam("listId") UUID listId, @PathParam("attemptId") UUID attemptId) {
        shortlist.remove(listId, attemptId, staff.accountIds(), staff.member());
        return Response.seeOther(URI.create(path(listId) + "#removed")).build();
    }

    @POST
    @Path(ATTEMPT + "/restore")
    public Response restore(@PathParam("listId") UUID listId, @PathParam("attemptId") UUID attemptId) {
        shortlist.restore(listId, attemptId, staff.accountIds(), staff.member());
        return backTo(listId, attemptId);
    }

    @POST
    @Path("/lock")
    public Response lock(@PathParam("listId") UUID listId) {
        return move(listId, Deed.LOCKED);
    }

    @POST
    @Path("/unlock")
    public Response unlock(@PathParam("listId") UUID listId) {
        return move(listId, Deed.UNLOCKED);
    }

    @POST
    @Path("/hand-over")
    public Response handOver(@PathParam("listId") UUID listId) {
        return move(listId, Deed.HANDED_OVER);
    }

    /** Where a browser lands that signs in again before one of the buttons. */
    @GET
    @Path("/{button: lock|unlock|hand-over|entries/.+}")
    public Response back(@PathParam("listId") UUID listId) {
        return Response.seeOther(URI.create(path(listId))).build();
    }

    private Response move(UUID listId, Deed deed) {
        keeping.move(listId, deed, staff.accountIds(), staff.member());
        return back(listId);
    }

    private static Response backTo(UUID listId, UUID attemptId) {
        return Response.seeOther(URI.create(path(listId) + "#applicant-" + attemptId))
                .build();
    }

    private static String path(UUID listId) {
        return "/shortlists/lists/" + listId;
    }
}
