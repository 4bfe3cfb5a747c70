package org.parlance.delivery;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.Optional;
import org.parlance.hiring.Invitation;
import org.parlance.hiring.Kiosk;
import org.parlance.hiring.KioskTicket;

/** Where the person before a station is. */
@RequestScoped
class KioskPlace {
    /** @see #now */
    enum Step {
        PAIRING,
        ENTRY,
        SITTING,
        END
    }

    private final CurrentStation station;
    private final CurrentSitting sitting;
    private final Attempts attempts;
    private final Clock clock;

    KioskPlace(CurrentStation station, CurrentSitting sitting, Attempts attempts, Clock clock) {
        this.station = station;
        this.sitting = sitting;
        this.attempts = attempts;
        this.clock = clock;
    }

    Step now() {
        Optional<Kiosk> known = station.find();
        Optional<KioskTicket> seat = known.flatMap(Kiosk::seat);
        if (seat.isPresent()) {
            return over(known.get(), seat.get()) ? Step.END : hasBrowserOf(seat.get()) ? Step.SITTING : Step.ENTRY;
        }
        return known.filter(kiosk -> kiosk.activeAt(clock.instant()))
                .map(active -> Step.ENTRY)
                .orElse(Step.PAIRING);
    }

    /** Whether the applicant who has the seat gives nothing more at this station. */
    boolean over(Kiosk kiosk, KioskTicket seat) {
        boolean elsewhere =
                seat.kiosk().filter(last -> last.id().equals(kiosk.id())).isEmpty();
        return elsewhere || handedIn(seat.invitation());
    }

    /** Whether the invitation's test is over. */
    boolean handedIn(Invitation invitation) {
        return attempts.latest(invitation.id())
                .filter(attempt -> attempt.state() != Attempt.State.VOIDED)
                .filter(attempt -> !attempt.state().running())
                .isPresent();
    }

    /** Whether this browser still has the cookie of the applicant's sitting. */
    private boolean hasBrowserOf(KioskTicket seat) {
        return sitting.findInvitation()
                .filter(open -> open.id().equals(seat.invitation().id()))
                .isPresent();
    }
}
