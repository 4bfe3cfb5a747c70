package org.parlance.hiring;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.web.Problems;

/** Registers stations, pairs PCs with them and takes them away again. */
@ApplicationScoped
public class KioskStations {
    private static final int LONGEST_NAME = 60;

    private final EntityManager entities;
    private final AuditTrail audit;
    private final Clock clock;

    KioskStations(EntityManager entities, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws HttpProblem 400 without a name or site, 409 when the site has a station of the name */
    @Transactional
    public Kiosk register(Campaign campaign, String name, String site, Actor actor) {
        String called = text(name, LONGEST_NAME, "Give the station a name of up to 60 characters, such as \"Desk 1\".");
        String at = text(site, Origin.MOST, "Say at which site the station is, in up to 120 characters.");
        boolean taken = ofCampaign(campaign.id()).stream()
                .anyMatch(kiosk ->
                        kiosk.name().equalsIgnoreCase(called) && kiosk.site().equalsIgnoreCase(at));
        if (taken) {
            throw Problems.conflict("There is a station \"" + called + "\" at " + at + ". Choose another name.");
        }
        Kiosk kiosk = new Kiosk(entities.getReference(Campaign.class, campaign.id()), called, at, clock.instant());
        entities.persist(kiosk);
        audit.record(actor, "kiosk.registered", kiosk.id());
        return kiosk;
    }

    private static String text(String typed, int most, String refusal) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty() || text.length() > most) {
            throw Problems.badRequest(refusal);
        }
        return text;
    }

    /** By site and name. */
    @Transactional
    public List<Kiosk> ofCampaign(UUID campaignId) {
        return entities.createQuery(
                        "select k from Kiosk k left join fetch k.seat where k.campaign.id = :campaign"
                                + " order by k.site, k.name",
                        Kiosk.class)
                .setParameter("campaign", campaignId)
                .getResultList();
    }

    /** A code that makes a PC the station, such as "7KMW-P2QX"; shown once and good for once. */
    @Transactional
    public String offerPairing(Campaign campaign, UUID kioskId, Actor actor) {
        String code = Secrets.shortCode();
        one(campaign, kioskId).offer(Secrets.hash(code), clock.instant());
        audit.record(actor, "kiosk.pairing-offered", kioskId);
        return code.substring(0, 4) + "-" + code.substring(4);
    }

    @Transactional
    public void revoke(Campaign campaign, UUID kioskId, Actor actor) {
        one(campaign, kioskId).revoke(clock.instant());
        audit.record(actor, "kiosk.revoked", kioskId);
    }

    /** The next applicant may begin, though nobody knows that the PC has sent and forgotten everything of the last. */
    @Transactional
    public void free(Campaign campaign, UUID kioskId, Actor actor) {
        Kiosk kiosk = one(campaign, kioskId);
        kiosk.seat()
                .ifPresent(ticket -> audit.record(
                        actor,
                        "kiosk.freed",
                        kioskId,
                        Map.of("ticket", ticket.id().toString())));
        kiosk.free();
    }

    /**
     * A PC becomes a station.
     *
     * @return the secret of its cookie, which is stored nowhere else
     * @throws HttpProblem 404 when no station waits for the code
     */
    @Transactional(dontRollbackOn = HttpProblem.class)
    public String pair(String typedCode) {
        String code = typedCode.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        String token = Secrets.token();
        boolean paired = entities.createQuery("from Kiosk where pairingHash = :hash", Kiosk.class)
                .setParameter("hash", Secrets.hash(code))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .filter(kiosk -> {
                    boolean inTime = kiosk.pair(Secrets.hash(token), clock.instant());
                    if (inTime) {
                        audit.record(Actor.SYSTEM, "kiosk.paired", kiosk.id());
                    }
                    return inTime;
                })
                .isPresent();
        if (!paired) {
            throw Problems.notFound("No station waits for this code. A code is good for once, for a quarter of an hour:"
                    + " ask for a new one.");
        }
        return token;
    }

    /** The station that a cookie belongs to, also one that was revoked or has expired. */
    @Transactional
    public Optional<Kiosk> ofToken(String token) {
        return entities.createQuery(
                        "select k from Kiosk k join fetch k.campaign left join fetch k.seat t"
                                + " left join fetch t.invitation left join fetch t.kiosk where k.tokenHash = :hash",
                        Kiosk.class)
                .setParameter("hash", Secrets.hash(token))
                .getResultStream()
                .findFirst();
    }

    private Kiosk one(Campaign campaign, UUID kioskId) {
        Kiosk kiosk = entities.find(Kiosk.class, kioskId, LockModeType.PESSIMISTIC_WRITE);
        if (kiosk == null || !kiosk.campaign().id().equals(campaign.id())) {
            throw Problems.notFound("The campaign has no such station.");
        }
        return kiosk;
    }
}
