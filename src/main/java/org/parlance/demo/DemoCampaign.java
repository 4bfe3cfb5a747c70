package org.parlance.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.parlance.audit.Actor;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignService;
import org.parlance.hiring.Invitation;
import org.parlance.hiring.InvitationService;
import org.parlance.identity.ClientAccount;
import org.parlance.identity.ClientAccounts;
import org.parlance.jobs.Jobs;

/**
 * A campaign full of made-up applicants. The first ones take the test: their answers are the items' model answers, said
 * or typed, and the real engines score them. The others are drawn once these are scored.
 */
@ApplicationScoped
class DemoCampaign {
    static final String ACCOUNT = "northwind";
    private static final Duration OPEN_FOR = Duration.ofDays(365);

    private final DemoConfig config;
    private final ClientAccounts accounts;
    private final CampaignService campaigns;
    private final InvitationService invitations;
    private final Jobs jobs;
    private final Clock clock;

    DemoCampaign(
            DemoConfig config,
            ClientAccounts accounts,
            CampaignService campaigns,
            InvitationService invitations,
            Jobs jobs,
            Clock clock) {
        this.config = config;
        this.accounts = accounts;
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.jobs = jobs;
        this.clock = clock;
    }

    void fill(@Observes @Priority(4100) StartupEvent event) {
        if (config.applicants() > 0) {
            QuarkusTransaction.requiringNew().run(() -> {
                if (existing().isEmpty()) {
                    create();
                }
            });
        }
    }

    Optional<Campaign> existing() {
        return config.applicants() > 0
                ? campaigns.named(accounts.ofSlug(ACCOUNT).id(), name())
                : Optional.empty();
    }

    /** The invitations in the order of the applicants' numbers. */
    List<Invitation> invited(Campaign campaign) {
        return invitations.ofCampaign(campaign.id()).stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    /** Of how many applicants the test is really taken. */
    int played() {
        return Math.min(config.played(), config.applicants());
    }

    private String name() {
        return "Demo: %d applicants".formatted(config.applicants());
    }

    private void create() {
        ClientAccount account = accounts.ofSlug(ACCOUNT);
        Instant now = clock.instant();
        Campaign campaign = campaigns.create(account, name(), config.profile(), now, now.plus(OPEN_FOR), Actor.SYSTEM);
        List<UUID> invited = IntStream.range(0, config.applicants())
                .mapToObj(number -> invitations
                        .invite(campaign, DemoPerson.of(number).candidate(), null, Actor.SYSTEM)
                        .id())
                .toList();
        jobs.enqueueAll(DemoSitting.NAME, invited.subList(0, played()));
    }
}
