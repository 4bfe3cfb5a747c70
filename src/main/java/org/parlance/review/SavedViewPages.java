package org.parlance.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;

/** The buttons that name, delete and bring back views of the table of results. */
@Path("/results/views")
@RolesAllowed({Role.RECRUITER, Role.HR})
@Blocking
class SavedViewPages {
    private final CurrentStaff staff;
    private final SavedViews views;
    private final ResultTablePages table;

    SavedViewPages(CurrentStaff staff, SavedViews views, ResultTablePages table) {
        this.staff = staff;
        this.views = views;
        this.table = table;
    }

    /** Where a browser lands that signs in again in between. */
    @GET
    public Response table() {
        return to("/results");
    }

    @GET
    @Path("/{viewId}/{deed}")
    public Response tableAfter(@PathParam("viewId") UUID viewId, @PathParam("deed") String deed) {
        return table();
    }

    /** @param list the filter as {@link ResultForm#query} */
    @POST
    public Response save(@RestForm String name, @RestForm String list, @RestForm String first) {
        ResultForm form = ResultForm.ofQuery(list == null ? "" : list);
        try {
            SavedView saved = views.save(staff.member().id(), name, form.query(), "on".equals(first));
            return to(saved.address());
        } catch (HttpProblem refused) {
            return Response.status(refused.getStatusCode())
                    .entity(table.shown(form, 1, refused.getDetail(), name == null ? "" : name, null))
                    .build();
        }
    }

    @POST
    @Path("/{viewId}/first")
    public Response first(@PathParam("viewId") UUID viewId) {
        return to(views.first(viewId, true, staff.member().id()).address());
    }

    @POST
    @Path("/{viewId}/not-first")
    public Response notFirst(@PathParam("viewId") UUID viewId) {
        return to(views.first(viewId, false, staff.member().id()).address());
    }

    @POST
    @Path("/{viewId}/delete")
    public Response delete(@PathParam("viewId") UUID viewId) {
        views.delete(viewId, staff.member().id());
        return to("/results?view=all&deleted=" + viewId);
    }

    @POST
    @Path("/{viewId}/undo")
    public Response undo(@PathParam("viewId") UUID viewId) {
        return to(views.bringBack(viewId, staff.member().id()).address());
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
