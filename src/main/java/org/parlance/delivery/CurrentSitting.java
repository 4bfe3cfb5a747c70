package org.parlance.delivery;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.MDC;
import org.parlance.hiring.Invitation;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** The invitation and attempt that this request belongs to, by its cookie. */
@RequestScoped
public class CurrentSitting {
    static final String COOKIE = "parlance_sitting";
    static final int COOKIE_SECONDS = 7 * 24 * 3600;

    private final RoutingContext context;
    private final Sittings sittings;
    private final Attempts attempts;
    private final AttemptDevices devices;
    private final PageLanguage language;

    CurrentSitting(
            RoutingContext context,
            Sittings sittings,
            Attempts attempts,
            AttemptDevices devices,
            PageLanguage language) {
        this.context = context;
        this.sittings = sittings;
        this.attempts = attempts;
        this.devices = devices;
        this.language = language;
    }

    Optional<Invitation> findInvitation() {
        Optional<Invitation> found = findCookie().flatMap(sittings::invitationOf);
        found.ifPresent(invitation -> language.ofProfile(invitation.campaign().language()));
        return found;
    }

    private Optional<String> findCookie() {
        return Optional.ofNullable(context.request().getCookie(COOKIE)).map(Cookie::getValue);
    }

    /** The cookie of a browser that opens the link of its own invitation again, and so stays the same device. */
    Optional<String> cookieFor(UUID invitationId) {
        return findCookie().filter(cookie -> sittings.invitationOf(cookie)
                .filter(known -> known.id().equals(invitationId))
                .isPresent());
    }

    /** The secret that only this browser and this request hold. */
    String cookie() {
        invitation();
        return findCookie().orElseThrow();
    }

    /** The newest attempt, unless it was set aside: then the applicant stands before a new one. */
    private Optional<Attempt> counting(UUID invitationId) {
        return attempts.latest(invitationId).filter(attempt -> attempt.state() != Attempt.State.VOIDED);
    }

    Optional<Attempt> findAttempt() {
        return findInvitation().flatMap(invitation -> counting(invitation.id()));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 401 without a sitting */
    public Invitation invitation() {
        return findInvitation().orElseThrow(() -> Problems.of(
                        401,
                        "No sitting",
                        language.messages(RefusalMessages.class).noSitting())
                .with("next", "/start")
                .build());
    }

    /**
     * The attempt, to go on with.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when the test has not been started, or runs in another
     *     browser (code {@code device-changed})
     */
    public Attempt attempt() {
        Attempt attempt = attemptOfAnyDevice();
        if (!devices.lets(attempt, cookie())) {
            throw Problems.of(
                            409,
                            "Device changed",
                            language.messages(DeviceMessages.class).changed())
                    .with("code", "device-changed")
                    .with("next", "/sitting/elsewhere")
                    .build();
        }
        return attempt;
    }

    /**
     * The attempt, to send what was given for it, which is taken from a browser that had it before as well.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when the test has not been started
     */
    public Attempt attemptOfAnyDevice() {
        Attempt attempt = counting(invitation().id()).orElseThrow(() -> Problems.of(
                        409,
                        "Not started",
                        language.messages(RefusalMessages.class).notStarted())
                .with("next", "/sitting")
                .build());
        MDC.put("attemptId", attempt.id());
        return attempt;
    }
}
