package org.parlance.shortlist;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;

/** Files that take a while: watched and fetched. */
@Path("/shortlists/exports/{exportId: " + ShortlistPages.UUID_PATTERN + "}")
@RolesAllowed({Role.HR, Role.RECRUITER})
@Blocking
class ExportPages {
    private final CurrentStaff staff;
    private final ShortlistExports exports;
    private final Shortlists lists;

    ExportPages(CurrentStaff staff, ShortlistExports exports, Shortlists lists) {
        this.staff = staff;
        this.exports = exports;
        this.lists = lists;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance progress(@PathParam("exportId") UUID exportId) {
        ShortlistExport export = exports.visible(exportId, staff.accountIds());
        return ShortlistTemplates.export(
                export, lists.visible(export.shortlistId(), staff.accountIds()).name());
    }

    /** The part that the page asks for again every second. */
    @GET
    @Path("/live")
    @Produces(MediaType.TEXT_HTML)
    public Response live(@PathParam("exportId") UUID exportId) {
        return Response.ok(ShortlistTemplates.exportLive(exports.visible(exportId, staff.accountIds())))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("/file")
    public Response file(@PathParam("exportId") UUID exportId) {
        ShortlistExport export = exports.visible(exportId, staff.accountIds());
        byte[] content = exports.content(exportId, staff.accountIds(), staff.actor());
        return attachment(content, export.format().mediaType(), export.fileName());
    }

    static Response attachment(byte[] content, String type, String fileName) {
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"" + fileName + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
