package org.parlance.delivery;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.parlance.bank.Blueprint;
import org.parlance.hiring.DeviceCodes;
import org.parlance.hiring.Invitation;
import org.parlance.hiring.InvitationService;
import org.parlance.hiring.Seats;
import org.parlance.web.Problems;
import org.parlance.web.RateLimits;

/** The steps from the link to the first item. */
@Path("/sitting")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class EntranceResource {
    /** Short codes tried by one address; a training room may stand behind it, and each code has five tries of its own. */
    private static final int CODES = 60;

    private static final Duration CODES_PERIOD = Duration.ofMinutes(10);

    record Opening(
            @Size(max = 100) String token,
            @Size(max = 20) String shortCode,
            @Size(max = 40) String phone) {
        @AssertTrue(message = "give either the link's token, or the short code and the phone number")
        boolean isUsable() {
            return token != null ? shortCode == null : shortCode != null && phone != null;
        }
    }

    /**
     * @param voicesVersion of the words that asked whether voices may be compared; null where nobody was asked
     * @param voices "yes" from whoever agrees to that; it is asked for apart, and no answer is a refusal
     * @param fullScreen "yes" where the page says that the test is taken in full screen
     */
    record Consent(
            @NotNull @Size(min = 1, max = 20) String version,
            @Size(max = 64) String notice,
            @Size(max = 20) String voicesVersion,
            @Size(max = 3) String voices,
            @Size(max = 3) String fullScreen) {

        Agreement agreement() {
            return new Agreement(version, notice, voicesVersion, "yes".equals(fullScreen));
        }
    }

    record Equipment(
            @NotNull @Size(max = 60) String digitsId,
            @NotNull @Size(max = 10) String digits,
            @Size(max = 20) List<@Size(max = 40) String> findings,
            Double level,
            Double noise,
            Double clippedShare,
            Double bandwidthHz,
            Double lineKbps,
            Double storageMb) {

        Map<String, Double> measures() {
            Map<String, Double> measures = new HashMap<>();
            measures.put("level", level);
            measures.put("noise", noise);
            measures.put("clipped-share", clippedShare);
            measures.put("bandwidth-hz", bandwidthHz);
            measures.put("line-kbps", lineKbps);
            measures.put("storage-mb", storageMb);
            measures.values().removeIf(value -> value == null || !Double.isFinite(value));
            return measures;
        }
    }

    record Next(String next) {}

    /** @param findings faults, and notes that stop nobody */
    record Checked(boolean ok, List<String> findings, String next) {}

    private final CurrentSitting sitting;
    private final Sittings sittings;
    private final InvitationService invitations;
    private final Seats seats;
    private final AttemptStart start;
    private final AttemptService attempts;
    private final EquipmentChecks checks;
    private final RateLimits limits;
    private final AttemptDevices devices;
    private final DeviceCodes codes;
    private final VoiceConsents voiceConsents;

    EntranceResource(
            CurrentSitting sitting,
            Sittings sittings,
            InvitationService invitations,
            Seats seats,
            AttemptStart start,
            AttemptService attempts,
            EquipmentChecks checks,
            RateLimits limits,
            AttemptDevices devices,
            DeviceCodes codes,
            VoiceConsents voiceConsents) {
        this.sitting = sitting;
        this.sittings = sittings;
        this.invitations = invitations;
        this.seats = seats;
        this.start = start;
        this.attempts = attempts;
        this.checks = checks;
        this.limits = limits;
        this.devices = devices;
        this.codes = codes;
        this.voiceConsents = voiceConsents;
    }

    /** Lets a browser in that has the link, or sends it on to where the code by mail is asked for. */
    @POST
    @Path("/open")
    public Response open(
            @Valid @NotNull Opening opening,
            @CookieParam(CodePages.COOKIE) String waitingDevice,
            @Context HttpServerRequest request,
            @Context UriInfo uri,
            @HeaderParam("X-Forwarded-Proto") String proto) {
        if (opening.shortCode() != null) {
            limitCodes(request.remoteAddress().hostAddress());
        }
        Invitation invitation = opening.token() != null
                ? invitations.open(opening.token())
                : invitations.open(opening.shortCode(), opening.phone());
        Optional<String> known = sitting.cookieFor(invitation.id());
        if (known.isEmpty() && codes.asks(invitation.id())) {
            String device = codes.ask(invitation.id(), Optional.ofNullable(waitingDevice));
            return Response.ok(new Next("/sitting/code"))
                    .cookie(BrowserCookies.of(CodePages.COOKIE, device, CodePages.COOKIE_SECONDS, uri, proto))
                    .build();
        }
        String cookie = known.orElseGet(() -> sittings.begin(invitation));
        return Response.ok(new Next("/sitting"))
                .cookie(BrowserCookies.of(CurrentSitting.COOKIE, cookie, CurrentSitting.COOKIE_SECONDS, uri, proto))
                .build();
    }

    private void limitCodes(String address) {
        limits.wait("short-code/" + address, CODES, CODES_PERIOD).ifPresent(wait -> {
            throw Problems.of(429, "Too many tries", "Too many codes were tried from here. Wait some minutes.")
                    .withHeader("Retry-After", wait.toSeconds() + 1)
                    .build();
        });
    }

    @POST
    @Path("/consent")
    public Next consent(@Valid @NotNull Consent consent, @HeaderParam("User-Agent") String userAgent) {
        Invitation invitation = sitting.invitation();
        String browser = userAgent == null ? "" : userAgent.substring(0, Math.min(300, userAgent.length()));
        seats.admit(invitation.id());
        Attempt attempt = start.begin(invitation.id(), consent.agreement(), browser);
        if (consent.voicesVersion() != null) {
            voiceConsents.keep(attempt, invitation, consent.voicesVersion(), "yes".equals(consent.voices()));
        }
        devices.claim(attempt.id(), sitting.cookie());
        sitting.attempt();
        Blueprint blueprint = invitation.blueprint();
        if (!blueprint.training().isEmpty()) {
            return new Next("/sitting/training");
        }
        return new Next(blueprint.spoken() ? "/sitting/equipment" : "/sitting/practice");
    }

    @GET
    @Path("/equipment/digits")
    @Produces("audio/mpeg")
    public Response digits() {
        String digitsId = UUID.randomUUID().toString();
        String digits = EquipmentChecks.digits(sitting.cookie(), digitsId);
        byte[] audio = checks.spoken(sitting.invitation().campaign().language(), digits);
        return Response.ok(audio)
                .header("X-Digits-Id", digitsId)
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("/equipment")
    public Checked equipment(@Valid @NotNull Equipment equipment) {
        boolean heard = EquipmentChecks.digits(sitting.cookie(), equipment.digitsId())
                .equals(equipment.digits().replaceAll("\\s", ""));
        EquipmentChecks.Found found = checks.check(
                sitting.attempt().id(),
                equipment.findings() == null ? List.of() : equipment.findings(),
                heard,
                equipment.measures());
        List<String> findings =
                Stream.concat(found.faults().stream(), found.notes().stream()).toList();
        return new Checked(found.faults().isEmpty(), findings, "/sitting/practice");
    }

    /** Takes what a page sends to measure its line, and forgets it. */
    @POST
    @Path("/equipment/line")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response line(byte[] ignored) {
        return Response.noContent().build();
    }

    @POST
    @Path("/resume")
    @Consumes(MediaType.WILDCARD)
    public Next resume() {
        return new Next(attempts.resume(sitting.attempt().id()) ? "/sitting/test" : "/sitting/done");
    }
}
