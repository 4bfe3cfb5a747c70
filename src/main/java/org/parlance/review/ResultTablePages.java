package org.parlance.review;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.verdict.Endorsements;

/** The table of results over all campaigns, and the way from one of its results to the next. */
@Path("/results")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.RECRUITER, Role.HR})
@Blocking
class ResultTablePages {
    private final CurrentStaff staff;
    private final ResultTable table;
    private final ResultReader results;
    private final Endorsements endorsements;
    private final SavedViews views;

    ResultTablePages(
            CurrentStaff staff, ResultTable table, ResultReader results, Endorsements endorsements, SavedViews views) {
        this.staff = staff;
        this.table = table;
        this.results = results;
        this.endorsements = endorsements;
        this.views = views;
    }

    /** Without any filter in the address, the view that the reader has chosen to open first. */
    @GET
    public Response table(
            @Context UriInfo address, @RestQuery @DefaultValue("1") String page, @RestQuery String deleted) {
        MultivaluedMap<String, String> query = address.getQueryParameters();
        UUID member = staff.member().id();
        Optional<SavedView> first = query.isEmpty() ? views.first(member) : Optional.empty();
        if (first.isPresent()) {
            return Response.seeOther(URI.create(first.get().address())).build();
        }
        SavedView gone = deleted == null
                ? null
                : ResultForm.id(deleted)
                        .flatMap(id -> views.deleted(id, member))
                        .orElse(null);
        return Response.ok(shown(ResultForm.of(query::getFirst), number(page), null, "", gone))
                .build();
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
    }

    /** @param problem of saving a view; null for none @param gone a view that was just deleted; null for none */
    TemplateInstance shown(ResultForm form, int page, String problem, String typedName, SavedView gone) {
        UUID member = staff.member().id();
        List<SavedView> saved = views.of(member);
        return ResultsTemplates.table(
                table.page(form, page, staff.accountIds(), Reader.of(staff)), saved, gone, problem, typedName);
    }

    /** @param list the table's filter, as {@link ResultForm#query} */
    @GET
    @Path("/next")
    public Response next(@RestQuery UUID from, @RestQuery @DefaultValue("") String list) {
        return beside(from, list, true);
    }

    @GET
    @Path("/previous")
    public Response previous(@RestQuery UUID from, @RestQuery @DefaultValue("") String list) {
        return beside(from, list, false);
    }

    private Response beside(UUID from, String list, boolean onwards) {
        if (!endorsements.known(from, staff.accountIds())) {
            results.visible(from, staff.accountIds());
        }
        ResultForm form = ResultForm.ofQuery(list);
        String place = table.beside(form.filter(), from, onwards, staff.accountIds(), Reader.of(staff))
                .map(id -> id.address() + "?list=" + form.code())
                .orElse(ResultForm.address(form.query()));
        return Response.seeOther(URI.create(place)).build();
    }
}
