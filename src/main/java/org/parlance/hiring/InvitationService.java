package org.parlance.hiring;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Invites applicants, mints their links and codes, and lets them in. */
@ApplicationScoped
public class InvitationService {
    private final Invitations invitations;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final Mails mails;
    private final PersonHistory history;
    private final IdNumbers idNumbers;
    private final Clock clock;

    InvitationService(
            Invitations invitations,
            EntityManager entities,
            AuditTrail audit,
            Mails mails,
            PersonHistory history,
            IdNumbers idNumbers,
            Clock clock) {
        this.invitations = invitations;
        this.entities = entities;
        this.audit = audit;
        this.mails = mails;
        this.history = history;
        this.idNumbers = idNumbers;
        this.clock = clock;
    }

    /** Invites a person for the server itself, which asks nobody whether they sat a test before. */
    @Transactional
    public Invitation invite(Campaign campaign, String name, String email, String phone, Actor actor) {
        Invitation invitation = create(campaign, checked(Candidate.of(name, email, phone)), actor);
        mails.queue(invitation, OutgoingMail.Kind.INVITATION);
        return invitation;
    }

    /**
     * Invites a person; the link is mailed when there is an address and a mail server.
     *
     * @param retestReason why the person may be tested again so soon; null or blank when nobody decided that
     * @throws HttpProblem 400 when a part is not usable, 409 when the person is already invited, or sat a test too
     *     lately (then with the parameter "sat")
     */
    @Transactional
    public Invitation invite(Campaign campaign, Candidate candidate, String retestReason, Actor actor) {
        Invitation invitation = inviteWalkIn(campaign, candidate, retestReason, actor);
        mails.queue(invitation, OutgoingMail.Kind.INVITATION);
        return invitation;
    }

    /** As {@link #invite(Campaign, Candidate, String, Actor)} for somebody who is there, and so gets no mail. */
    @Transactional
    Invitation inviteWalkIn(Campaign campaign, Candidate candidate, String retestReason, Actor actor) {
        Candidate checked = checked(candidate);
        String reason = blankToNull(retestReason);
        if (reason != null && reason.length() > 500) {
            throw Problems.badRequest("Give the reason for another test in up to 500 characters.");
        }
        Optional<Instant> tooLately = history.tooLately(campaign, earlier(traits(checked)));
        if (tooLately.isPresent() && reason == null) {
            throw Problems.of(
                            409,
                            "Tested lately",
                            "This person has sat a test on " + day(tooLately.get()) + ". The campaign asks for "
                                    + campaign.retestDays()
                                    + " days in between. Give a reason if they are to be tested again all the same.")
                    .with("sat", tooLately.get().toString())
                    .build();
        }
        Invitation invitation = create(campaign, checked, actor);
        if (tooLately.isPresent()) {
            invitation.retest(reason);
            audit.record(
                    actor,
                    "invitation.retest-allowed",
                    invitation.id(),
                    Map.of("sat", tooLately.get().toString()));
        }
        return invitation;
    }

    /**
     * Lets an applicant into the confirmation test of an attempt, by links and tickets of its own; no mail is sent.
     *
     * @param original the attempt's invitation
     * @param until when it ends
     */
    @Transactional
    public Invitation inviteToConfirm(Invitation original, UUID attemptId, Instant until, Actor actor) {
        Invitation known = invitations.findById(original.id());
        Invitation confirming = new Invitation(
                known.campaign(),
                known.applicant(),
                known.origin(),
                known.language().orElse(null),
                clock.instant());
        confirming.confirms(attemptId, until);
        invitations.persist(confirming);
        audit.record(
                actor, "invitation.confirmation-created", confirming.id(), Map.of("attempt", attemptId.toString()));
        return confirming;
    }

    /** The tests that somebody who looks like the same person has begun, newest first, of the whole company. */
    @Transactional
    public List<EarlierTest> earlierTests(Invitation invitation) {
        return earlier(invitation.applicant().traits()).stream()
                .filter(test -> !test.campaignId().equals(invitation.campaign().id()))
                .toList();
    }

    private List<EarlierTest> earlier(PersonTraits traits) {
        return history.of(List.of(traits)).getOrDefault(traits, List.of());
    }

    private Invitation create(Campaign campaign, Candidate candidate, Actor actor) {
        if (invitations.alreadyInvited(campaign.id(), candidate.email(), candidate.phone())) {
            throw Problems.conflict(
                    words().alreadyInvited(candidate.email() != null ? candidate.email() : candidate.phone()));
        }
        Applicant applicant =
                new Applicant(campaign.clientAccount().id(), candidate, traits(candidate), clock.instant());
        entities.persist(applicant);
        Invitation invitation =
                new Invitation(campaign, applicant, candidate.origin(), candidate.language(), clock.instant());
        invitations.persist(invitation);
        audit.record(actor, "invitation.created", invitation.id());
        return invitation;
    }

    private PersonTraits traits(Candidate candidate) {
        return new PersonTraits(
                PersonTraits.nameKey(candidate.name()),
                PersonTraits.emailKey(candidate.email()),
                candidate.phone(),
                candidate.birthDate(),
                idNumbers.hash(candidate.idNumber()));
    }

    private static Candidate checked(Candidate typed) {
        String name = typed.name() == null ? "" : typed.name().strip();
        if (name.isEmpty() || name.length() > 200) {
            throw Problems.badRequest(words().applicantName());
        }
        String address = blankToNull(typed.email());
        if (address != null && !EmailAddress.wellFormed(address)) {
            throw Problems.badRequest(words().noEmail(address));
        }
        String number = blankToNull(typed.phone());
        if (number != null) {
            String written = number;
            number = PhoneNumber.normalise(written).orElseThrow(() -> Problems.badRequest(words().noPhone(written)));
        }
        if (address == null && number == null) {
            throw Problems.badRequest(words().contactNeeded());
        }
        Origin origin = typed.origin();
        return new Candidate(
                name,
                address == null ? null : address.toLowerCase(Locale.ROOT),
                number,
                typed.birthDate(),
                idNumber(blankToNull(typed.idNumber())),
                language(blankToNull(typed.language())),
                new Origin(
                        part(origin.source()),
                        part(origin.referrer()),
                        part(origin.site()),
                        part(origin.requisition())));
    }

    private static String idNumber(String written) {
        if (written != null
                && (written.length() > 60
                        || written.replaceAll("[^\\p{L}\\p{N}]", "").length() < 4)) {
            throw Problems.badRequest("An ID number has at least four letters or digits.");
        }
        return written;
    }

    private static String language(String chosen) {
        if (chosen != null && !MailText.LANGUAGES.contains(chosen)) {
            throw Problems.badRequest("Mails are written in English, French, Polish or Danish. Choose one of these.");
        }
        return chosen;
    }

    private static String part(String typed) {
        String text = blankToNull(typed);
        if (text != null && text.length() > Origin.MOST) {
            throw Problems.badRequest(
                    "Source, referrer, site and requisition take up to " + Origin.MOST + " characters each.");
        }
        return text;
    }

    private static String day(Instant time) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH)
                .withZone(ZoneOffset.UTC)
                .format(time);
    }

    /**
     * @throws HttpProblem 404 when no invitation has the token, 410 when it was
     *     withdrawn or has expired
     */
    @Transactional
    public Invitation open(String token) {
        InvitationToken known = entities.find(InvitationToken.class, Secrets.hash(token));
        if (known == null) {
            throw Problems.notFound(words().linkUnknown());
        }
        return open(invitations.locked(known.invitationId()));
    }

    /**
     * @throws HttpProblem 404 when code and phone do not belong together, 410 when
     *     withdrawn or expired, 429 after five wrong tries
     */
    @Transactional(dontRollbackOn = RuntimeException.class)
    public Invitation open(String shortCode, String phone) {
        String typed = shortCode.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        Optional<InvitationCode> known = entities.createQuery(
                        "from InvitationCode where codeHash = :hash", InvitationCode.class)
                .setParameter("hash", Secrets.hash(typed))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
        if (known.isEmpty()) {
            throw unknownCode();
        }
        InvitationCode code = known.get();
        if (code.exhausted()) {
            throw Problems.of(429, "Too many tries", words().tooManyTries()).build();
        }
        Invitation invitation = invitations.locked(code.invitationId());
        String number = invitation.applicant().phone();
        if (number == null || !PhoneNumber.same(number, phone)) {
            code.wrongTry();
            throw unknownCode();
        }
        return open(invitation);
    }

    /** @throws HttpProblem 410 when it was withdrawn or has expired */
    Invitation open(Invitation invitation) {
        try {
            invitation.open(clock.instant());
        } catch (Invitation.IllegalMove refused) {
            throw Problems.gone(
                    switch (refused.from()) {
                        case WITHDRAWN -> words().withdrawn();
                        default -> words().expired();
                    });
        }
        return invitation;
    }

    /**
     * Gives an applicant time until at least then, even when the campaign has closed.
     *
     * @throws HttpProblem 409 when it was withdrawn
     */
    @Transactional
    public void keepOpenUntil(Invitation invitation, Instant until) {
        if (invitation.stateAt(clock.instant()) == Invitation.State.WITHDRAWN) {
            throw Problems.conflict("This invitation was withdrawn. Invite the person anew.");
        }
        if (invitation.expiresAt().isBefore(until)) {
            invitations.findById(invitation.id()).extendTo(until);
        }
    }

    @Transactional
    public void withdraw(Invitation invitation, Actor actor) {
        invitations.findById(invitation.id()).withdraw(clock.instant());
        audit.record(actor, "invitation.withdrawn", invitation.id());
    }

    @Transactional
    public List<Invitation> ofCampaign(UUID campaignId) {
        return invitations.ofCampaign(campaignId);
    }

    /** @throws HttpProblem 404 when the campaign has no such invitation */
    @Transactional
    public Invitation ofCampaign(Campaign campaign, UUID invitationId) {
        return invitations
                .find("id = ?1 and campaign.id = ?2", invitationId, campaign.id())
                .firstResultOptional()
                .orElseThrow(() -> Problems.notFound(words().noSuchInvitation()));
    }

    private static HttpProblem unknownCode() {
        return Problems.notFound(words().codeUnknown());
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static HiringRefusalMessages words() {
        return PageLanguage.words(HiringRefusalMessages.class);
    }
}
