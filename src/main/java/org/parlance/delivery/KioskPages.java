package org.parlance.delivery;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.parlance.hiring.Kiosk;
import org.parlance.web.PageLanguage;

/** A station's own pages: where a PC is paired, a ticket entered, and where a test at the station ends. */
@Path("/kiosk")
@Produces(MediaType.TEXT_HTML)
@Blocking
class KioskPages {
    private final CurrentStation station;
    private final CurrentSitting sitting;
    private final KioskPlace place;
    private final PageLanguage language;

    KioskPages(CurrentStation station, CurrentSitting sitting, KioskPlace place, PageLanguage language) {
        this.station = station;
        this.sitting = sitting;
        this.place = place;
        this.language = language;
    }

    @GET
    public Response kiosk() {
        return switch (place.now()) {
            case PAIRING -> page(KioskTemplates.pairing());
            case ENTRY -> entry();
            case SITTING -> goTo("/sitting");
            case END -> goTo("/kiosk/end");
        };
    }

    private Response entry() {
        Kiosk kiosk = station.find().orElseThrow();
        boolean taken = kiosk.seat().isPresent();
        boolean sends = sitting.findInvitation().isPresent();
        return page(KioskTemplates.entry(new StationView(kiosk.name(), kiosk.site(), taken, sends)));
    }

    @GET
    @Path("/end")
    public Response end() {
        return place.now() == KioskPlace.Step.END ? page(KioskTemplates.end()) : goTo("/kiosk");
    }

    /** In the language of the station's tests, unless the browser asks for another. */
    private Response page(TemplateInstance template) {
        station.find().ifPresent(kiosk -> language.ofProfile(kiosk.campaign().language()));
        return Response.ok(template.render())
                .header("Cache-Control", "no-store")
                .build();
    }

    private static Response goTo(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
