package org.parlance.hiring;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.jobs.Jobs;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Invites applicants, mints their links and codes, and lets them in. */
@ApplicationScoped
public class InvitationService {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");

    private final Invitations invitations;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final Jobs jobs;
    private final InvitationMail mail;
    private final Clock clock;

    InvitationService(
            Invitations invitations,
            EntityManager entities,
            AuditTrail audit,
            Jobs jobs,
            InvitationMail mail,
            Clock clock) {
        this.invitations = invitations;
        this.entities = entities;
        this.audit = audit;
        this.jobs = jobs;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Invites a person; the link is mailed when there is an address and a mail server.
     *
     * @throws HttpProblem 400 when name, e-mail or phone are not usable, 409 when the
     *     person is already invited
     */
    @Transactional
    public Invitation invite(Campaign campaign, String name, String email, String phone, Actor actor) {
        String trimmedName = name == null ? "" : name.strip();
        if (trimmedName.isEmpty() || trimmedName.length() > 200) {
            throw Problems.badRequest(words().applicantName());
        }
        String address = blankToNull(email);
        if (address != null && !EMAIL.matcher(address).matches()) {
            throw Problems.badRequest(words().noEmail(address));
        }
        String number = blankToNull(phone);
        if (number != null) {
            String written = number;
            number = PhoneNumber.normalise(written).orElseThrow(() -> Problems.badRequest(words().noPhone(written)));
        }
        if (address == null && number == null) {
            throw Problems.badRequest(words().contactNeeded());
        }
        String lowered = address == null ? null : address.toLowerCase(Locale.ROOT);
        if (invitations.alreadyInvited(campaign.id(), lowered, number)) {
            throw Problems.conflict(words().alreadyInvited(lowered != null ? lowered : number));
        }
        Applicant applicant =
                new Applicant(campaign.clientAccount().id(), trimmedName, lowered, number, clock.instant());
        entities.persist(applicant);
        Invitation invitation = new Invitation(campaign, applicant, clock.instant());
        invitations.persist(invitation);
        audit.record(actor, "invitation.created", invitation.id());
        if (lowered != null && mail.configured()) {
            jobs.enqueue(InvitationMail.JOB, invitation.id());
        }
        return invitation;
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
        return open(invitations.findById(known.invitationId()));
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
        Invitation invitation = invitations.findById(code.invitationId());
        String number = invitation.applicant().phone();
        if (number == null || !PhoneNumber.same(number, phone)) {
            code.wrongTry();
            throw unknownCode();
        }
        return open(invitation);
    }

    private Invitation open(Invitation invitation) {
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
