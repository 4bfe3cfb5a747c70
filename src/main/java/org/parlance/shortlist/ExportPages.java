package org.parlance.shortlist;

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
import java.util.Arrays;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.parlance.delivery.Attempts;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.web.Problems;

/** Files that take a while: asked for, watched and fetched. And the score report of one applicant, at once. */
@Path("/")
@RolesAllowed({Role.HR, Role.RECRUITER})
@Blocking
class ExportPages {
    private final CurrentStaff staff;
    private final ShortlistExports exports;
    private final Shortlists lists;
    private final ScoreReports reports;
    private final Attempts attempts;

    ExportPages(
            CurrentStaff staff, ShortlistExports exports, Shortlists lists, ScoreReports reports, Attempts attempts) {
        this.staff = staff;
        this.exports = exports;
        this.lists = lists;
        this.reports = reports;
        this.attempts = attempts;
    }

    /** Where a browser lands that signs in again in between. */
    @GET
    @Path("shortlists/lists/{listId: " + ShortlistPages.UUID_PATTERN + "}/exports")
    public Response list(@PathParam("listId") UUID listId) {
        return Response.seeOther(URI.create("/shortlists/lists/" + listId)).build();
    }

    @POST
    @Path("shortlists/lists/{listId: " + ShortlistPages.UUID_PATTERN + "}/exports")
    public Response request(@PathParam("listId") UUID listId, @RestForm String format) {
        ShortlistExport.Format chosen = Arrays.stream(ShortlistExport.Format.values())
                .filter(known -> known.name().equals(format))
                .findFirst()
                .orElseThrow(() -> Problems.badRequest("Choose CSV, XLSX or all reports."));
        ShortlistExport export = exports.request(listId, chosen, staff.accountIds(), staff.member());
        return Response.seeOther(URI.create("/shortlists/exports/" + export.id()))
                .build();
    }

    @GET
    @Path("shortlists/exports/{exportId: " + ShortlistPages.UUID_PATTERN + "}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance progress(@PathParam("exportId") UUID exportId) {
        ShortlistExport export = exports.visible(exportId, staff.accountIds());
        return ShortlistTemplates.export(
                export, lists.visible(export.shortlistId(), staff.accountIds()).name());
    }

    /** The part that the page asks for again every second. */
    @GET
    @Path("shortlists/exports/{exportId: " + ShortlistPages.UUID_PATTERN + "}/live")
    @Produces(MediaType.TEXT_HTML)
    public Response live(@PathParam("exportId") UUID exportId) {
        return Response.ok(ShortlistTemplates.exportLive(exports.visible(exportId, staff.accountIds())))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("shortlists/exports/{exportId: " + ShortlistPages.UUID_PATTERN + "}/file")
    public Response file(@PathParam("exportId") UUID exportId) {
        ShortlistExport export = exports.visible(exportId, staff.accountIds());
        byte[] content = exports.content(exportId, staff.accountIds(), staff.actor());
        return attachment(content, export.format().mediaType(), export.fileName());
    }

    @GET
    @Path("attempts/{attemptId: " + ShortlistPages.UUID_PATTERN + "}/report.pdf")
    public Response report(@PathParam("attemptId") UUID attemptId) {
        String applicant = attempts.visible(attemptId, staff.accountIds())
                .orElseThrow(() -> Problems.notFound("There is no such result among your client accounts."))
                .invitation()
                .applicant()
                .name();
        byte[] pdf = reports.print(attemptId, staff.actor())
                .orElseThrow(() -> Problems.conflict("There is no verdict yet. Wait until the test is scored."));
        return attachment(pdf, "application/pdf", FileNames.of("report", applicant, "pdf"));
    }

    private static Response attachment(byte[] content, String type, String fileName) {
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"" + fileName + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
