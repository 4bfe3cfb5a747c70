package org.parlance.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.shortlist.ShortlistExport;
import org.parlance.shortlist.ShortlistExports;
import org.parlance.web.Problems;

/** Files of shortlists. */
@Path("/api/v1")
@Tag(name = "Exports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.RECRUITER, Role.HR})
@Blocking
class ExportsResource {
    private final CurrentStaff client;
    private final ShortlistExports exports;
    private final Idempotency idempotency;

    ExportsResource(CurrentStaff client, ShortlistExports exports, Idempotency idempotency) {
        this.client = client;
        this.exports = exports;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/shortlists/{shortlistId}/exports")
    @Operation(operationId = "createExport", summary = "Have a file made of a shortlist")
    @APIResponse(
            responseCode = "202",
            description = "The export, which is worked on",
            content = @Content(schema = @Schema(implementation = ApiLists.Export.class)))
    public Response create(
            @PathParam("shortlistId") UUID shortlistId,
            @HeaderParam("Idempotency-Key") String key,
            ApiLists.NewExport wanted) {
        ApiLists.NewExport given = Bodies.given(wanted);
        ShortlistExport.Format format = Arrays.stream(ShortlistExport.Format.values())
                .filter(known -> ApiJson.id(known).equals(given.format()))
                .findFirst()
                .orElseThrow(() -> Problems.badRequest("The format is csv, xlsx or reports."));
        return idempotency.once(key, "POST /shortlists/" + shortlistId + "/exports", given, () -> {
            ShortlistExport made = exports.request(shortlistId, format, client.accountIds(), client.member());
            return new Idempotency.Made(202, URI.create("/api/v1/exports/" + made.id()), ApiJson.of(made));
        });
    }

    @GET
    @Path("/exports/{exportId}")
    @Operation(operationId = "getExport", summary = "Read how far an export is")
    public ApiLists.Export one(@PathParam("exportId") UUID exportId) {
        return ApiJson.of(exports.visible(exportId, client.accountIds()));
    }

    @GET
    @Path("/exports/{exportId}/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "getExportFile", summary = "Fetch an export's file")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM))
    public Response file(@PathParam("exportId") UUID exportId) {
        ShortlistExport export = exports.visible(exportId, client.accountIds());
        byte[] content = exports.content(exportId, client.accountIds(), client.actor());
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + export.fileName() + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
