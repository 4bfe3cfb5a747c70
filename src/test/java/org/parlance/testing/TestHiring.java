package org.parlance.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.parlance.audit.Actor;
import org.parlance.engine.SpellingVariant;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignService;
import org.parlance.hiring.Invitation;
import org.parlance.hiring.InvitationCare;
import org.parlance.hiring.InvitationLinks;
import org.parlance.hiring.InvitationService;
import org.parlance.hiring.ScoringChoices;
import org.parlance.identity.ClientAccounts;

/** Invites applicants to tests, each in a campaign of its own, by what the recruiter's pages stand on. */
@ApplicationScoped
public class TestHiring {
    public static final String VOICE = "inbound-voice";
    public static final String WRITING = "chat-email";
    public static final String BACK_OFFICE = "back-office";

    private final ClientAccounts accounts;
    private final CampaignService campaigns;
    private final InvitationService invitations;
    private final InvitationLinks links;
    private final InvitationCare care;
    private final Clock clock;
    private final AtomicInteger count = new AtomicInteger();

    TestHiring(
            ClientAccounts accounts,
            CampaignService campaigns,
            InvitationService invitations,
            InvitationLinks links,
            InvitationCare care,
            Clock clock) {
        this.accounts = accounts;
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.links = links;
        this.care = care;
        this.clock = clock;
    }

    /** An applicant with a link, who has not opened it; their campaign is open for 300 days. */
    @Transactional
    public TestApplicant invite(String blueprintId) {
        return invite(blueprintId, Duration.ofDays(300));
    }

    @Transactional
    public TestApplicant invite(String blueprintId, Duration openFor) {
        return invite(blueprintId, null, openFor);
    }

    /** @param calibrationId need not be there; null for the server's default */
    @Transactional
    public TestApplicant inviteJudgedBy(String blueprintId, String calibrationId) {
        return invite(blueprintId, calibrationId, Duration.ofDays(300));
    }

    /** @param account of a client; other tests use northwind */
    @Transactional
    public TestApplicant inviteFor(String account, String blueprintId) {
        return invite(account, blueprintId, null, Duration.ofDays(300));
    }

    private TestApplicant invite(String blueprintId, String calibrationId, Duration openFor) {
        return invite("northwind", blueprintId, calibrationId, openFor);
    }

    private TestApplicant invite(String account, String blueprintId, String calibrationId, Duration openFor) {
        int number = count.incrementAndGet();
        Instant now = clock.instant();
        Campaign campaign = campaigns.create(
                accounts.ofSlug(account),
                blueprintId + " " + number,
                blueprintId,
                new ScoringChoices(calibrationId, null, SpellingVariant.ANY),
                now,
                now.plus(openFor),
                Actor.SYSTEM);
        return applicant(campaign, number);
    }

    /** Another applicant of the same campaign. */
    @Transactional
    public TestApplicant inviteBeside(TestApplicant applicant) {
        return applicant(invitation(applicant.invitationId()).campaign(), count.incrementAndGet());
    }

    /** An applicant of a campaign that asks for a code by mail on each new device. @param email null for none */
    @Transactional
    public TestApplicant inviteWithCode(String blueprintId, String email) {
        TestApplicant first = invite(blueprintId);
        Campaign campaign = invitation(first.invitationId()).campaign();
        care.askForCode(campaign, true, Actor.SYSTEM);
        if (email == null) {
            return first;
        }
        Invitation invitation = invitations.invite(campaign, "Applicant by mail", email, null, Actor.SYSTEM);
        String token = links.mintLink(invitation.id(), Actor.SYSTEM).getFragment();
        return new TestApplicant(invitation.id(), token, null);
    }

    /** Whether the applicant's campaign asks for the full screen from now on. */
    @Transactional
    public void askForFullScreen(TestApplicant applicant, boolean asked) {
        care.askForFullScreen(invitation(applicant.invitationId()).campaign(), asked, Actor.SYSTEM);
    }

    private TestApplicant applicant(Campaign campaign, int number) {
        String phone = "+1 202 555 %04d".formatted(number);
        Invitation invitation = invitations.invite(campaign, "Applicant " + number, null, phone, Actor.SYSTEM);
        String token = links.mintLink(invitation.id(), Actor.SYSTEM).getFragment();
        return new TestApplicant(invitation.id(), token, phone);
    }

    @Transactional
    public UUID campaignOf(TestApplicant applicant) {
        return invitation(applicant.invitationId()).campaign().id();
    }

    /** A code to be typed with the phone number, in place of the link. */
    @Transactional
    public String shortCode(TestApplicant applicant) {
        return links.mintShortCode(applicant.invitationId(), Actor.SYSTEM);
    }

    @Transactional
    public void withdraw(TestApplicant applicant) {
        invitations.withdraw(invitation(applicant.invitationId()), Actor.SYSTEM);
    }

    private Invitation invitation(UUID id) {
        return campaigns.visible(accounts.listAll().stream().map(a -> a.id()).toList()).stream()
                .flatMap(campaign -> invitations.ofCampaign(campaign.id()).stream())
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
