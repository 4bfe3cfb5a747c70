package org.parlance.review;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.parlance.audit.AuditTrail;
import org.parlance.delivery.TrainingDeclarations;
import org.parlance.delivery.TrainingDocument;
import org.parlance.identity.CurrentStaff;
import org.parlance.identity.Role;
import org.parlance.web.Problems;

/** A recruiter looks at what an applicant declared of his or her training. */
@Path("/attempts/{attemptId}/training/{declarationId}")
@RolesAllowed({Role.RECRUITER, Role.HR})
@Blocking
class TrainingPages {
    private final CurrentStaff staff;
    private final ResultReader reader;
    private final TrainingDeclarations declarations;
    private final AuditTrail audit;

    TrainingPages(CurrentStaff staff, ResultReader reader, TrainingDeclarations declarations, AuditTrail audit) {
        this.staff = staff;
        this.reader = reader;
        this.declarations = declarations;
        this.audit = audit;
    }

    @POST
    @RolesAllowed(Role.RECRUITER)
    @Produces(MediaType.TEXT_HTML)
    public Response confirm(
            @PathParam("attemptId") UUID attemptId,
            @PathParam("declarationId") UUID declarationId,
            @RestForm String holds,
            @RestForm String note) {
        reader.visible(attemptId, staff.accountIds());
        declarations.confirm(attemptId, declarationId, "yes".equals(holds), note, staff.member());
        return Response.seeOther(URI.create("/attempts/" + attemptId + "#training"))
                .build();
    }

    /** The certificate, to be saved: what an applicant sent is never shown as a page of ours. */
    @GET
    @Path("/document")
    @Produces(MediaType.WILDCARD)
    @Transactional
    public Response document(@PathParam("attemptId") UUID attemptId, @PathParam("declarationId") UUID declarationId) {
        reader.visible(attemptId, staff.accountIds());
        TrainingDocument document = declarations
                .of(attemptId, declarationId)
                .document()
                .orElseThrow(() -> Problems.notFound("No document was attached."));
        audit.record(
                staff.actor(), "training.document-taken", attemptId, Map.of("declaration", declarationId.toString()));
        return Response.ok(document.content(), document.type().mediaType())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"certificate." + document.type().extension() + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
