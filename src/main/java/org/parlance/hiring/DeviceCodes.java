package org.parlance.hiring;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/**
 * Asks for a code by mail before a link lets a new device in, where a campaign wants that. A stolen link gives 25 guesses
 * an hour among a million codes.
 */
@ApplicationScoped
public class DeviceCodes {
    /** Mails an hour to one applicant, however many browsers ask. */
    static final int MAILS_AN_HOUR = 5;

    private static final Duration HOUR = Duration.ofHours(1);

    private final EntityManager entities;
    private final Mails mails;
    private final IdNumbers keyed;
    private final AuditTrail audit;
    private final Clock clock;

    DeviceCodes(EntityManager entities, Mails mails, IdNumbers keyed, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.mails = mails;
        this.keyed = keyed;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A browser that waits to be let in.
     *
     * @param address that the code goes to, mostly hidden
     * @param language of the campaign
     * @param unreached whether the mail server did not take the mail
     */
    public record Waiting(String address, String language, boolean unreached) {}

    /** @param waitingSince when the browser had opened the link */
    public record Admitted(Invitation invitation, Instant waitingSince) {}

    /**
     * Whether a new device has to bring a code. Without an address or a mail server the link alone lets in, and a
     * confirmation test is taken under the eyes of staff.
     */
    @Transactional
    public boolean asks(UUID invitationId) {
        Invitation invitation = entities.find(Invitation.class, invitationId);
        return invitation.campaign().asksCode()
                && invitation.applicant().email() != null
                && invitation.confirmsAttemptId().isEmpty()
                && mails.configured();
    }

    /**
     * A browser without a session has opened the link. One that waits already, with a code that is still good, gets no
     * other.
     *
     * @param known the browser's secret from earlier on; empty when it has none
     * @return the browser's secret, which is stored nowhere else
     * @throws HttpProblem 429 when the applicant was mailed too often of late
     */
    @Transactional
    public String ask(UUID invitationId, Optional<String> known) {
        Instant now = clock.instant();
        Optional<DeviceCode> waiting =
                known.flatMap(this::find).filter(code -> code.invitationId().equals(invitationId));
        if (waiting.isPresent() && waiting.get().openAt(now)) {
            return known.get();
        }
        UUID mail = mail(invitationId);
        if (waiting.isPresent()) {
            waiting.get().mailBy(mail, now);
            return known.get();
        }
        entities.createQuery("delete from DeviceCode where askedAt < :before")
                .setParameter("before", now.minus(Duration.ofDays(1)))
                .executeUpdate();
        String device = Secrets.token();
        entities.persist(new DeviceCode(Secrets.hash(device), invitationId, mail, now));
        return device;
    }

    /**
     * Another code in place of the last one.
     *
     * @throws HttpProblem 401 when the browser does not wait, 429 when the last one was asked for just now, or too many
     *     were
     */
    @Transactional
    public void again(String device) {
        DeviceCode code = locked(device);
        Instant now = clock.instant();
        Duration since = Duration.between(code.mailAskedAt(), now);
        if (since.compareTo(DeviceCode.BETWEEN_MAILS) < 0) {
            throw tooMany(DeviceCode.BETWEEN_MAILS.minus(since), words().codeJustSent());
        }
        code.mailBy(mail(code.invitationId()), now);
    }

    /** What a browser waits for; empty when it does not. */
    @Transactional
    public Optional<Waiting> waiting(String device) {
        return find(device).map(code -> {
            Invitation invitation = entities.find(Invitation.class, code.invitationId());
            OutgoingMail.State mail =
                    entities.find(OutgoingMail.class, code.mailId()).state();
            return new Waiting(
                    hidden(invitation.applicant().email()),
                    invitation.campaign().language(),
                    mail == OutgoingMail.State.BOUNCED || mail == OutgoingMail.State.FAILED);
        });
    }

    /**
     * The browser's applicant types a code; the right one lets the browser in and is good for nothing more.
     *
     * @throws HttpProblem 401 when the browser does not wait, 400 when it was not right or its time is over, 410 when the
     *     invitation was withdrawn
     */
    @Transactional(dontRollbackOn = HttpProblem.class)
    public Admitted enter(String device, String typed) {
        DeviceCode code = locked(device);
        String digits = typed.replaceAll("\\D", "");
        DeviceCode.Try result = code.typed(hash(code, digits), clock.instant());
        switch (result) {
            case RIGHT -> {}
            case NOT_SENT -> throw Problems.badRequest(words().codeOnItsWay());
            case OVER -> throw Problems.badRequest(words().codeOver());
            case EXHAUSTED -> throw Problems.badRequest(words().codeExhausted());
            case WRONG -> {
                audit.record(Actor.applicant(code.invitationId()), "invitation.device-code-wrong", code.invitationId());
                throw Problems.badRequest(
                        code.triesLeft() > 0 ? words().codeWrong(code.triesLeft()) : words().codeExhausted());
            }
        }
        Invitation invitation = entities.createQuery(
                        "select i from Invitation i join fetch i.campaign join fetch i.applicant where i.id = :id",
                        Invitation.class)
                .setParameter("id", code.invitationId())
                .getSingleResult();
        if (!invitation.usableAt(clock.instant())) {
            throw Problems.gone(words().withdrawn());
        }
        entities.remove(code);
        audit.record(Actor.applicant(invitation.id()), "invitation.device-admitted", invitation.id());
        return new Admitted(invitation, code.askedAt());
    }

    /** Since when a browser waits for the invitation's code; the one that began first, of those that began lately. */
    @Transactional
    public Optional<Instant> waitingSince(UUID invitationId) {
        return entities.createQuery(
                        "select c.askedAt from DeviceCode c where c.invitationId = :invitation and c.askedAt > :after"
                                + " order by c.askedAt",
                        Instant.class)
                .setParameter("invitation", invitationId)
                .setParameter("after", clock.instant().minus(DeviceCode.GOOD))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * The code for a mail that is about to leave, made now.
     *
     * @return empty when nobody waits for it any more
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<String> codeFor(UUID mailId) {
        return entities.createQuery("from DeviceCode where mailId = :mail", DeviceCode.class)
                .setParameter("mail", mailId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .map(waiting -> {
                    String digits = Secrets.digits(6);
                    waiting.sent(hash(waiting, digits), clock.instant());
                    return digits;
                });
    }

    private UUID mail(UUID invitationId) {
        Invitation invitation = entities.find(Invitation.class, invitationId, LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.instant();
        var lately = entities.createQuery(
                        "select m.queuedAt from OutgoingMail m where m.invitation = :invitation and m.kind = :code"
                                + " and m.queuedAt > :after order by m.queuedAt",
                        Instant.class)
                .setParameter("invitation", invitation)
                .setParameter("code", OutgoingMail.Kind.CODE)
                .setParameter("after", now.minus(HOUR))
                .getResultList();
        if (lately.size() >= MAILS_AN_HOUR) {
            Duration wait = Duration.between(
                    now, lately.get(lately.size() - MAILS_AN_HOUR).plus(HOUR));
            throw tooMany(wait, words().codeTooMany(wait.toMinutes() + 1));
        }
        UUID mail = mails.queueOne(invitation, OutgoingMail.Kind.CODE)
                .orElseThrow(() -> Problems.conflict(words().codeNoAddress()));
        audit.record(
                Actor.applicant(invitationId),
                "invitation.device-code-asked",
                invitationId,
                Map.of("mail", mail.toString()));
        return mail;
    }

    /** Keyed, as a million codes are tried out in no time; with the browser's, so that equal codes are not seen to be. */
    private String hash(DeviceCode code, String digits) {
        return keyed.hash("device" + HexFormat.of().formatHex(code.deviceHash()) + digits);
    }

    private Optional<DeviceCode> find(String device) {
        return Optional.ofNullable(entities.find(DeviceCode.class, Secrets.hash(device)));
    }

    private DeviceCode locked(String device) {
        DeviceCode code = entities.find(DeviceCode.class, Secrets.hash(device), LockModeType.PESSIMISTIC_WRITE);
        if (code == null) {
            throw Problems.of(401, "No code", words().codeNotAsked())
                    .with("next", "/start")
                    .build();
        }
        return code;
    }

    /** Enough for its owner to know which one it is. */
    private static String hidden(String address) {
        return address.charAt(0) + "•••" + address.substring(address.indexOf('@'));
    }

    private static HttpProblem tooMany(Duration wait, String detail) {
        return Problems.of(429, "Too many codes", detail)
                .withHeader("Retry-After", wait.toSeconds() + 1)
                .build();
    }

    private static HiringRefusalMessages words() {
        return PageLanguage.words(HiringRefusalMessages.class);
    }
}
