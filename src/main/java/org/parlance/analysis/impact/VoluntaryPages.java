package org.parlance.analysis.impact;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.CurrentSitting;
import org.parlance.hiring.Invitation;

/** Asks an applicant who has handed in what groups they are of, where their campaign does. Nothing is shown again. */
@Path("/sitting/about-you")
@Produces(MediaType.TEXT_HTML)
@Blocking
class VoluntaryPages {
    private static final String END = "/sitting/done";

    private final CurrentSitting sitting;
    private final SelfDeclarations declarations;

    VoluntaryPages(CurrentSitting sitting, SelfDeclarations declarations) {
        this.sitting = sitting;
        this.declarations = declarations;
    }

    @GET
    public Response questions() {
        Attempt attempt = sitting.attempt();
        List<GroupAttribute> asked =
                declarations.asked(sitting.invitation().campaign().id());
        return attempt.state().running() || asked.isEmpty()
                ? goTo(END)
                : page(VoluntaryTemplates.questions(asked).render());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(MultivaluedMap<String, String> form) {
        Attempt attempt = sitting.attempt();
        if (attempt.state().running()) {
            return goTo(END);
        }
        Invitation invitation = sitting.invitation();
        Map<String, String> given = new HashMap<>();
        form.forEach((attribute, values) -> given.put(attribute, values.get(0)));
        declarations.declare(invitation.campaign().id(), invitation.id(), given);
        return goTo("/sitting/about-you/thanks");
    }

    @GET
    @Path("/thanks")
    public Response thanks() {
        sitting.attempt();
        return page(VoluntaryTemplates.thanks().render());
    }

    private static Response page(String html) {
        return Response.ok(html).header("Cache-Control", "no-store").build();
    }

    private static Response goTo(String place) {
        return Response.seeOther(URI.create(place)).build();
    }
}
