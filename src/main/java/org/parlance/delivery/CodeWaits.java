package org.parlance.delivery;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.hiring.DeviceCodes;

/**
 * The time that an applicant waits for the code of a new device, while no page of theirs is open, is not lost to a
 * written task: it stands still and gets the time back, once and up to ten minutes. A spoken one is replaced at a
 * hand-over anyway.
 */
@ApplicationScoped
class CodeWaits {
    private static final Duration MOST = Duration.ofMinutes(10);

    private final DeviceCodes codes;
    private final Sittings sittings;
    private final Attempts attempts;
    private final FormItems formItems;
    private final AuditTrail audit;
    private final Clock clock;

    CodeWaits(
            DeviceCodes codes,
            Sittings sittings,
            Attempts attempts,
            FormItems formItems,
            AuditTrail audit,
            Clock clock) {
        this.codes = codes;
        this.sittings = sittings;
        this.attempts = attempts;
        this.formItems = formItems;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether an item whose time ran out unseen is not to be cut off, as its applicant began to wait before. */
    boolean hold(FormItem item) {
        if (item.itemType().spoken() || item.prolonged()) {
            return false;
        }
        return codes.waitingSince(item.attempt().invitation().id())
                .filter(since -> since.isBefore(item.clock().endsAt().plus(ItemClock.GRACE)))
                .isPresent();
    }

    /**
     * Lets a new device in by its code; a running written item gets back what was waited.
     *
     * @return the value of the device's cookie
     * @throws HttpProblem as {@link DeviceCodes#enter}
     */
    @Transactional(dontRollbackOn = HttpProblem.class)
    String admit(String device, String typed) {
        DeviceCodes.Admitted admitted = codes.enter(device, typed);
        giveBack(admitted.invitation().id(), admitted.waitingSince());
        return sittings.begin(admitted.invitation());
    }

    private void giveBack(UUID invitationId, Instant since) {
        Optional<Attempt> running =
                attempts.latest(invitationId).filter(attempt -> attempt.state().running());
        if (running.isEmpty()) {
            return;
        }
        Attempt attempt = attempts.locked(running.get().id());
        formItems
                .running(attempt.id())
                .filter(item -> !item.itemType().spoken() && !item.prolonged())
                .ifPresent(item -> {
                    Duration waited = waited(since, item.heartbeatAt(), clock.instant());
                    if (!waited.isZero()) {
                        item.giveBack(waited.toMillis() / 1000.0);
                        audit.record(
                                Actor.SYSTEM,
                                "attempt.time-given-back",
                                attempt.id(),
                                Map.of("seconds", Long.toString(waited.toSeconds())));
                    }
                });
    }

    /**
     * How long somebody waited without any page of the test; nothing when a page showed itself alive lately.
     *
     * @param since the link was opened on the new device
     * @param heartbeatAt the last sign of life of the earlier page; null when there was none
     */
    static Duration waited(Instant since, Instant heartbeatAt, Instant now) {
        Instant alone = heartbeatAt != null && heartbeatAt.isAfter(since) ? heartbeatAt : since;
        boolean pageOpen = heartbeatAt != null && heartbeatAt.isAfter(now.minus(ItemClock.SILENCE));
        Duration waited = Duration.between(alone, now);
        if (pageOpen || waited.isNegative()) {
            return Duration.ZERO;
        }
        return waited.compareTo(MOST) > 0 ? MOST : waited;
    }
}
