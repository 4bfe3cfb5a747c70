package org.parlance.delivery;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.parlance.hiring.Invitation;
import org.parlance.tracing.Steps;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** The invitation and attempt that this request belongs to, by its cookie. */
@RequestScoped
public class CurrentSitting {
    static final String COOKIE = "parlance_sitting";
    static final int COOKIE_SECONDS = 7 * 24 * 3600;

    private final RoutingContext context;
    private final Sittings sittings;
    private final PageLanguage language;
    private boolean recognised;

    /** @param here whether this browser may go on with it; false where it runs in another one */
    record Held(Attempt attempt, boolean here) {}

    CurrentSitting(RoutingContext context, Sittings sittings, PageLanguage language) {
        this.context = context;
        this.sittings = sittings;
        this.language = language;
    }

    Optional<Invitation> findInvitation() {
        Optional<Invitation> found = findCookie().flatMap(sittings::invitationOf);
        found.ifPresent(this::recognise);
        return found;
    }

    private void recognise(Invitation invitation) {
        language.ofProfile(invitation.campaign().language());
        recognised = true;
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
        if (!recognised) {
            invitation();
        }
        return findCookie().orElseThrow();
    }

    Optional<Attempt> findAttempt() {
        return opened().flatMap(CurrentSitting::counting);
    }

    private Optional<Sittings.Opened> opened() {
        Optional<Sittings.Opened> found = findCookie().flatMap(sittings::opened);
        found.map(Sittings.Opened::invitation).ifPresent(this::recognise);
        return found;
    }

    /** The newest attempt, unless it was set aside: then the applicant stands before a new one. */
    private static Optional<Attempt> counting(Sittings.Opened opened) {
        return opened.latest().filter(attempt -> attempt.state() != Attempt.State.VOIDED);
    }

    /** @throws HttpProblem 401 without a sitting */
    public Invitation invitation() {
        return findInvitation().orElseThrow(this::noSitting);
    }

    private HttpProblem noSitting() {
        return Problems.of(
                        401,
                        "No sitting",
                        language.messages(RefusalMessages.class).noSitting())
                .with("next", "/start")
                .build();
    }

    /**
     * The attempt, to go on with.
     *
     * @throws HttpProblem 401 without a sitting, 409 when the test has not been started, or runs in another browser (code
     *     {@code device-changed})
     */
    public Attempt attempt() {
        Held held = held();
        if (!held.here()) {
            throw Problems.of(
                            409,
                            "Device changed",
                            language.messages(DeviceMessages.class).changed())
                    .with("code", "device-changed")
                    .with("next", "/sitting/elsewhere")
                    .build();
        }
        return held.attempt();
    }

    /**
     * The attempt, to send what was given for it, which is taken from a browser that had it before as well.
     *
     * @throws HttpProblem 401 without a sitting, 409 when the test has not been started
     */
    public Attempt attemptOfAnyDevice() {
        return held().attempt();
    }

    /** The attempt as {@link #attemptOfAnyDevice}, and whether this browser has it. */
    Held held() {
        Sittings.Opened opened = opened().orElseThrow(this::noSitting);
        Attempt attempt = counting(opened).orElseThrow(() -> Problems.of(
                        409,
                        "Not started",
                        language.messages(RefusalMessages.class).notStarted())
                .with("next", "/sitting")
                .build());
        Steps.note(Steps.ATTEMPT, attempt.id());
        return new Held(attempt, AttemptDevices.lets(attempt, opened.device(), cookie()));
    }
}
