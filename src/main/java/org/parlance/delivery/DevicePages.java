package org.parlance.delivery;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;

/** What a browser shows that does not have the test, and how it gets it. */
@Path("/sitting")
@Blocking
class DevicePages {
    record Next(String next) {}

    private final CurrentSitting sitting;
    private final AttemptDevices devices;

    DevicePages(CurrentSitting sitting, AttemptDevices devices) {
        this.sitting = sitting;
        this.devices = devices;
    }

    @GET
    @Path("/elsewhere")
    @Produces(MediaType.TEXT_HTML)
    public Response elsewhere() {
        Optional<Attempt> attempt = sitting.findAttempt();
        if (attempt.isEmpty() || devices.lets(attempt.get(), sitting.cookie())) {
            return Response.seeOther(URI.create("/sitting")).build();
        }
        ElsewhereView view = devices.elsewhere(attempt.get().id(), sitting.cookie());
        return Response.ok(SittingTemplates.elsewhere(view).render())
                .header("Cache-Control", "no-store")
                .build();
    }

    /** The applicant goes on in this browser. */
    @POST
    @Path("/device")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Next takeOver() {
        devices.takeOver(sitting.attemptOfAnyDevice().id(), sitting.cookie());
        return new Next("/sitting");
    }
}
