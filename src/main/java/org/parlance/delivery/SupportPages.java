package org.parlance.delivery;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.parlance.hiring.AccommodationKind;
import org.parlance.hiring.AccommodationRequest;
import org.parlance.hiring.AccommodationService;
import org.parlance.hiring.Invitation;

/** Before the test an applicant can ask for an accommodation. What was given as its reason is not shown again. */
@Path("/sitting/accommodation")
@Produces(MediaType.TEXT_HTML)
@Blocking
class SupportPages {
    private final CurrentSitting sitting;
    private final AccommodationService accommodations;

    SupportPages(CurrentSitting sitting, AccommodationService accommodations) {
        this.sitting = sitting;
        this.accommodations = accommodations;
    }

    @GET
    public Response form() {
        if (sitting.findInvitation().isEmpty()) {
            return goTo("/start");
        }
        if (sitting.findAttempt().isPresent()) {
            return goTo("/sitting");
        }
        List<AccommodationKind> asked = accommodations
                .requestOf(sitting.invitation().id())
                .filter(AccommodationRequest::open)
                .map(AccommodationRequest::kinds)
                .orElse(List.of());
        return page(200, asked, "", null);
    }

    @POST
    public Response ask(@RestForm("kind") List<String> kinds, @RestForm String reason) {
        Invitation invitation = sitting.invitation();
        List<AccommodationKind> asked =
                kinds.stream().map(SupportPages::kind).flatMap(Optional::stream).toList();
        try {
            accommodations.ask(invitation.id(), asked, reason);
            return goTo("/sitting");
        } catch (HttpProblem refused) {
            return page(refused.getStatusCode(), asked, reason == null ? "" : reason, refused.getDetail());
        }
    }

    private static Optional<AccommodationKind> kind(String id) {
        return Arrays.stream(AccommodationKind.values())
                .filter(kind -> kind.name().equals(id))
                .findFirst();
    }

    private Response page(int status, List<AccommodationKind> asked, String reason, String problem) {
        List<AccommodationKind> offered =
                AccommodationKind.of(sitting.invitation().campaign().blueprint().accommodations());
        return Response.status(status)
                .entity(SittingTemplates.accommodation(offered, asked, reason, problem)
                        .render())
                .header("Cache-Control", "no-store")
                .build();
    }

    private static Response goTo(String place) {
        return Response.seeOther(URI.create(place)).build();
    }
}
