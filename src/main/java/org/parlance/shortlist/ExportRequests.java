package org.parlance.shortlist;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.web.Problems;

/** Files that take a while: asked for here. */
@Path("/shortlists/lists/{listId: " + ShortlistPages.UUID_PATTERN + "}/exports")
@RolesAllowed({Role.HR, Role.RECRUITER})
@Blocking
class ExportRequests {
    private final CurrentStaff staff;
    private final ShortlistExports exports;

    ExportRequests(CurrentStaff staff, ShortlistExports exports) {
        this.staff = staff;
        this.exports = exports;
    }

    /** Where a browser lands that signs in again in between. */
    @GET
    public Response list(@PathParam("listId") UUID listId) {
        return Response.seeOther(URI.create("/shortlists/lists/" + listId)).build();
    }

    @POST
    public Response request(@PathParam("listId") UUID listId, @RestForm String format) {
        ShortlistExport.Format chosen = Arrays.stream(ShortlistExport.Format.values())
                .filter(known -> known.name().equals(format))
                .findFirst()
                .orElseThrow(() -> Problems.badRequest("Choose CSV, XLSX or all reports."));
        ShortlistExport export = exports.request(listId, chosen, staff.accountIds(), staff.member());
        return Response.seeOther(URI.create("/shortlists/exports/" + export.id()))
                .build();
    }
}
