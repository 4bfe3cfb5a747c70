package org.parlance.delivery;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.parlance.bank.Blueprint;
import org.parlance.bank.TrainingRequirement;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Asks for the training that the job requires, one requirement after another, before the test. */
@Path("/sitting/training")
@Produces(MediaType.TEXT_HTML)
@Blocking
class TrainingPages {
    private final CurrentSitting sitting;
    private final TrainingDeclarations declarations;

    TrainingPages(CurrentSitting sitting, TrainingDeclarations declarations) {
        this.sitting = sitting;
        this.declarations = declarations;
    }

    /** The first requirement that is not answered yet; when none is left, on to the next step. */
    @GET
    public Response next() {
        if (sitting.findAttempt().isEmpty()) {
            return goTo("/sitting");
        }
        List<TrainingRequirement> left =
                declarations.outstanding(sitting.attempt().id(), blueprint());
        return left.isEmpty()
                ? goTo(blueprint().spoken() ? "/sitting/equipment" : "/sitting/practice")
                : page(200, left.get(0), null, "", "");
    }

    @POST
    @Path("/{requirementId}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response declare(
            @PathParam("requirementId") String requirementId,
            @RestForm String met,
            @RestForm String details,
            @RestForm FileUpload document)
            throws IOException {
        TrainingRequirement requirement = blueprint().training().stream()
                .filter(asked -> asked.id().equals(requirementId))
                .findFirst()
                .orElseThrow(() -> Problems.notFound(
                        PageLanguage.words(RefusalMessages.class).noSuchTraining()));
        byte[] attached = document == null ? new byte[0] : Files.readAllBytes(document.uploadedFile());
        try {
            declarations.declare(
                    sitting.attempt(), requirement, met == null ? null : met.equals("yes"), details, attached);
            return goTo("/sitting/training");
        } catch (HttpProblem refused) {
            return page(refused.getStatusCode(), requirement, refused.getDetail(), orEmpty(met), orEmpty(details));
        }
    }

    private Response page(int status, TrainingRequirement requirement, String problem, String met, String details) {
        List<TrainingRequirement> asked = blueprint().training();
        return Response.status(status)
                .entity(SittingTemplates.training(
                                requirement, asked.indexOf(requirement) + 1, asked.size(), problem, met, details)
                        .render())
                .header("Cache-Control", "no-store")
                .build();
    }

    private static String orEmpty(String typed) {
        return typed == null ? "" : typed;
    }

    private Blueprint blueprint() {
        return sitting.invitation().blueprint();
    }

    private static Response goTo(String place) {
        return Response.seeOther(URI.create(place)).build();
    }
}
