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
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.shortlist.Shortlist.Deed;
import org.parlance.shortlist.ShortlistService.Way;
import org.parlance.verdict.Blinding;
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
    private final Shortlists lists;
    private final BlindLists blindLists;
    private final Blinding blinding;

    ShortlistEdits(
            CurrentStaff staff,
            ShortlistService shortlist,
            ShortlistKeeping keeping,
            CandidateReader candidates,
            ShortlistReader reader,
            Shortlists lists,
            BlindLists blindLists,
            Blinding blinding) {
        this.staff = staff;
        this.shortlist = shortlist;
        this.keeping = keeping;
        this.candidates = candidates;
        this.reader = reader;
        this.lists = lists;
        this.blindLists = blindLists;
        this.blinding = blinding;
    }

    @GET
    @RolesAllowed({Role.HR, Role.RECRUITER})
    public TemplateInstance one(@PathParam("listId") UUID listId) {
        return ShortlistTemplates.one(
                reader.one(listId, staff.accountIds(), staff.member().id()),
                staff.is(Role.RECRUITER),
                staff.is(Role.HR),
                "",
                null);
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
                Optional<Response> blind = blind(attempt);
                if (blind.isPresent()) {
                    return blind.get();
                }
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
        return ShortlistTemplates.add(
                candidates.of(listId, form, staff.accountIds(), staff.member().id()), form, problem);
    }

    @POST
    @Path(ATTEMPT + "/up")
    public Response up(@PathParam("listId") UUID listId, @PathParam("attemptId") UUID attemptId) {
        return blind(List.of(attemptId)).orElseGet(() -> {
            shortlist.move(listId, attemptId, Way.UP, staff.accountIds(), staff.member());
            return backTo(listId, attemptId);
        });
    }

    @POST
    @Path(ATTEMPT + "/down")
    public Response down(@PathParam("listId") UUID listId, @PathParam("attemptId") UUID attemptId) {
        return blind(List.of(attemptId)).orElseGet(() -> {
            shortlist.move(listId, attemptId, Way.DOWN, staff.accountIds(), staff.member());
            return backTo(listId, attemptId);
        });
    }

    @POST
    @Path(ATTEMPT + "/note")
    public Response note(
            @PathParam("listId") UUID listId, @PathParam("attemptId") UUID attemptId, @RestForm String note) {
        return blind(List.of(attemptId)).orElseGet(() -> {
            shortlist.note(listId, attemptId, note, staff.accountIds(), staff.member());
            return backTo(listId, attemptId);
        });
    }

    @POST
    @Path(ATTEMPT + "/remove")
    public Response remove(@PathParam("listId") UUID listId, @PathParam("attemptId") UUID attemptId) {
        return blind(List.of(attemptId)).orElseGet(() -> {
            shortlist.remove(listId, attemptId, staff.accountIds(), staff.member());
            return Response.seeOther(URI.create(path(listId) + "#removed")).build();
        });
    }

    @POST
    @Path(ATTEMPT + "/restore")
    public Response restore(@PathParam("listId") UUID listId, @PathParam("attemptId") UUID attemptId) {
        return blind(List.of(attemptId)).orElseGet(() -> {
            shortlist.restore(listId, attemptId, staff.accountIds(), staff.member());
            return backTo(listId, attemptId);
        });
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
        UUID campaignId = lists.visible(listId, staff.accountIds()).campaignId();
        blindLists.requireNone(campaignId, staff.member().id());
        return move(listId, Deed.HANDED_OVER);
    }

    /** Where a browser lands that signs in again before one of the buttons. */
    @GET
    @Path("/{button: lock|unlock|hand-over|entries/.+}")
    public Response back(@PathParam("listId") UUID listId) {
        return Response.seeOther(URI.create(path(listId))).build();
    }

    /** What somebody gets who is rating one of these blind; whether they are on the list or could be is not told. */
    private Optional<Response> blind(List<UUID> attemptIds) {
        UUID member = staff.member().id();
        return attemptIds.stream()
                .flatMap(attemptId -> blinding.refusal(attemptId, member).stream())
                .findFirst();
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
