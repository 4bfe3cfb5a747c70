package org.parlance.delivery;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import org.parlance.hiring.Invitation;
import org.parlance.hiring.Kiosk;
import org.parlance.hiring.KioskStations;
import org.parlance.hiring.KioskTicket;
import org.parlance.hiring.KioskTickets;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;
import org.parlance.web.RateLimits;

/** What a station's pages ask of the server. */
@Path("/kiosk")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class KioskResource {
    record Pairing(@NotNull @Size(max = 20) String code) {}

    record Entry(@NotNull @Size(max = 20) String number) {}

    record Next(String next) {}

    /** @param occupied whether an applicant has the seat @param sends whether their data can still be sent from here */
    record State(boolean occupied, boolean sends) {}

    /** Nobody mistypes more often; guessing stays hopeless. */
    private static final int TRIES = 20;

    private static final Duration PERIOD = Duration.ofMinutes(10);

    private final CurrentStation station;
    private final CurrentSitting sitting;
    private final KioskPlace place;
    private final KioskStations stations;
    private final KioskTickets tickets;
    private final Sittings sittings;
    private final AttemptDevices devices;
    private final RateLimits limits;
    private final Clock clock;

    KioskResource(
            CurrentStation station,
            CurrentSitting sitting,
            KioskPlace place,
            KioskStations stations,
            KioskTickets tickets,
            Sittings sittings,
            AttemptDevices devices,
            RateLimits limits,
            Clock clock) {
        this.station = station;
        this.sitting = sitting;
        this.place = place;
        this.stations = stations;
        this.tickets = tickets;
        this.sittings = sittings;
        this.devices = devices;
        this.limits = limits;
        this.clock = clock;
    }

    @POST
    @Path("/pair")
    public Response pair(
            @Valid @NotNull Pairing pairing,
            @Context HttpServerRequest request,
            @Context UriInfo uri,
            @HeaderParam("X-Forwarded-Proto") String proto) {
        limit("kiosk-pair/" + request.remoteAddress().hostAddress());
        String token = stations.pair(pairing.code());
        return Response.ok(new Next("/kiosk"))
                .cookie(BrowserCookies.of(
                        CurrentStation.COOKIE, token, Math.toIntExact(Kiosk.PAIRED.toSeconds()), uri, proto))
                .build();
    }

    /** Begins, or goes on with, the test of a ticket's applicant on this station. */
    @POST
    @Path("/ticket")
    public Response enter(
            @Valid @NotNull Entry entry, @Context UriInfo uri, @HeaderParam("X-Forwarded-Proto") String proto) {
        Kiosk kiosk =
                station.find().filter(known -> known.activeAt(clock.instant())).orElseThrow(KioskResource::noStation);
        limit("kiosk-ticket/" + kiosk.id());
        KioskTicket ticket = tickets.typed(kiosk, entry.number());
        if (place.handedIn(ticket.invitation())) {
            throw Problems.conflict(PageLanguage.words(RefusalMessages.class).ticketOver());
        }
        Invitation invitation = tickets.seat(kiosk.id(), ticket.id());
        String cookie = sitting.cookieFor(invitation.id()).orElseGet(() -> sittings.begin(invitation));
        devices.seat(invitation.id(), cookie);
        return Response.ok(new Next("/sitting"))
                .cookie(BrowserCookies.of(CurrentSitting.COOKIE, cookie, CurrentSitting.COOKIE_SECONDS, uri, proto))
                .build();
    }

    @GET
    @Path("/state")
    @Consumes(MediaType.WILDCARD)
    public State state() {
        return new State(
                station.find().flatMap(Kiosk::seat).isPresent(),
                sitting.findInvitation().isPresent());
    }

    /**
     * The station has nothing more to send and has forgotten its applicant, whose cookies go as well.
     *
     * @throws HttpProblem 409 while the applicant is still at their test
     */
    @POST
    @Path("/cleared")
    @Consumes(MediaType.WILDCARD)
    public Response cleared(@Context UriInfo uri, @HeaderParam("X-Forwarded-Proto") String proto) {
        Kiosk kiosk = station.find().orElseThrow(KioskResource::noStation);
        if (kiosk.seat().filter(seat -> !place.over(kiosk, seat)).isPresent()) {
            throw Problems.of(409, "Under way", "The test at this station is not over yet.")
                    .with("next", "/kiosk")
                    .build();
        }
        tickets.cleared(kiosk.id());
        return Response.ok(new Next("/kiosk"))
                .cookie(
                        BrowserCookies.of(CurrentSitting.COOKIE, "", 0, uri, proto),
                        BrowserCookies.of("parlance_language", "", 0, uri, proto))
                .build();
    }

    private void limit(String key) {
        limits.wait(key, TRIES, PERIOD).ifPresent(wait -> {
            throw Problems.of(429, "Too many tries", "Too many tries. Wait some minutes, or call the staff.")
                    .build();
        });
    }

    private static HttpProblem noStation() {
        return Problems.of(401, "No station", "This PC is no station now. Call the staff, who can pair it again.")
                .with("next", "/kiosk")
                .build();
    }
}
