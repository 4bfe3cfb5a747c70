package org.parlance.delivery;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.parlance.hiring.Kiosk;
import org.parlance.hiring.KioskStations;
import org.parlance.hiring.KioskTicket;

/** The station that this request comes from, by its cookie. */
@RequestScoped
class CurrentStation {
    static final String COOKIE = "parlance_kiosk";

    private final RoutingContext context;
    private final KioskStations stations;

    CurrentStation(RoutingContext context, KioskStations stations) {
        this.context = context;
        this.stations = stations;
    }

    /** Also one that was revoked or has expired: what is on it still has to be sent. */
    Optional<Kiosk> find() {
        return Optional.ofNullable(context.request().getCookie(COOKIE))
                .map(Cookie::getValue)
                .flatMap(stations::ofToken);
    }

    /** Whether the invitation's applicant has the seat of this station. */
    boolean seats(UUID invitationId) {
        return find().flatMap(Kiosk::seat)
                .map(KioskTicket::invitation)
                .filter(invitation -> invitation.id().equals(invitationId))
                .isPresent();
    }
}
