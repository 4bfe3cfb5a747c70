package org.parlance.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.hiring.Secrets;

/**
 * One device at a time: a running attempt belongs to the browser that it was begun in, until another one takes it over
 * on purpose. What the earlier one still holds is taken all the same.
 */
@Named("devices")
@ApplicationScoped
public class AttemptDevices {
    private final EntityManager entities;
    private final Attempts attempts;
    private final FormItems formItems;
    private final AttemptService service;
    private final AuditTrail audit;
    private final Clock clock;

    AttemptDevices(
            EntityManager entities,
            Attempts attempts,
            FormItems formItems,
            AttemptService service,
            AuditTrail audit,
            Clock clock) {
        this.entities = entities;
        this.attempts = attempts;
        this.formItems = formItems;
        this.service = service;
        this.audit = audit;
        this.clock = clock;
    }

    /** The attempt belongs to the browser of this cookie, unless it belongs to one already. */
    @Transactional
    void claim(UUID attemptId, String cookie) {
        attempts.locked(attemptId);
        if (of(attemptId).isEmpty()) {
            persist(attemptId, 1, Secrets.hash(cookie));
        }
    }

    /** Whether the attempt may be gone on with in the browser of this cookie: it has it, nobody has, or it is over. */
    @Transactional
    boolean lets(Attempt attempt, String cookie) {
        return lets(attempt, newest(of(attempt.id())), cookie);
    }

    /** As {@link #lets(Attempt, String)}. @param holder the browser that has the attempt */
    static boolean lets(Attempt attempt, Optional<AttemptDevice> holder, String cookie) {
        return !attempt.state().running()
                || holder.map(device -> device.is(Secrets.hash(cookie))).orElse(true);
    }

    /**
     * Hands the attempt over to the browser of this cookie; again is harmless. A written task goes on where it was last
     * saved. A spoken one that runs is cut off, as two halves of a recording make no whole: an equivalent one follows.
     */
    @Transactional
    void takeOver(UUID attemptId, String cookie) {
        Attempt attempt = attempts.locked(attemptId);
        byte[] hash = Secrets.hash(cookie);
        List<AttemptDevice> devices = of(attemptId);
        Optional<AttemptDevice> holder = newest(devices);
        if (!attempt.state().running() || holder.isPresent() && holder.get().is(hash)) {
            return;
        }
        int number = holder.map(AttemptDevice::number).orElse(0) + 1;
        persist(attemptId, number, hash);
        if (number > 1) {
            service.cutOffSpeaking(attemptId);
            audit.record(
                    Actor.applicant(attempt.invitation().id()),
                    "attempt.device-changed",
                    attemptId,
                    Map.of("device", Integer.toString(number)));
        }
    }

    /** The staff seat an applicant at a station: what runs of their test goes there, without asking anybody. */
    @Transactional
    void seat(UUID invitationId, String cookie) {
        attempts.latest(invitationId).ifPresent(attempt -> takeOver(attempt.id(), cookie));
    }

    /** Where the attempt is, for a browser that does not have it. @param cookie of that browser */
    @Transactional
    ElsewhereView elsewhere(UUID attemptId, String cookie) {
        List<AttemptDevice> devices = of(attemptId);
        Instant since = newest(devices).map(AttemptDevice::since).orElseThrow();
        Instant lastSeen = formItems
                .running(attemptId)
                .map(FormItem::heartbeatAt)
                .filter(seen -> seen.isAfter(since))
                .orElse(since);
        byte[] hash = Secrets.hash(cookie);
        return new ElsewhereView(
                devices.stream().anyMatch(device -> device.is(hash)),
                since,
                lastSeen,
                Math.max(0, clock.instant().getEpochSecond() - lastSeen.getEpochSecond()));
    }

    /** When the attempt went on in another browser, the first time first. */
    @Transactional
    public List<Instant> handOvers(UUID attemptId) {
        return of(attemptId).stream()
                .filter(device -> device.number() > 1)
                .map(AttemptDevice::since)
                .toList();
    }

    private void persist(UUID attemptId, int number, byte[] hash) {
        entities.persist(new AttemptDevice(new AttemptDevice.Key(attemptId, number), hash, clock.instant()));
    }

    private static Optional<AttemptDevice> newest(List<AttemptDevice> devices) {
        return devices.isEmpty() ? Optional.empty() : Optional.of(devices.get(devices.size() - 1));
    }

    private List<AttemptDevice> of(UUID attemptId) {
        return entities.createQuery(
                        "select d from AttemptDevice d where d.key.attemptId = :attempt order by d.key.number",
                        AttemptDevice.class)
                .setParameter("attempt", attemptId)
                .getResultList();
    }
}
