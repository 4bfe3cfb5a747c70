package org.parlance.demo;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.parlance.audit.Actor;
import org.parlance.delivery.Attempts;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignService;
import org.parlance.hiring.Invitation;
import org.parlance.hiring.InvitationLinks;
import org.parlance.hiring.InvitationService;
import org.parlance.identity.ClientAccount;
import org.parlance.identity.ClientAccounts;

/** For a look around: a few campaigns, each with an invitation that is ready to be taken. Only where it is asked for. */
@ApplicationScoped
class DemoData {
    private static final Logger LOG = Logger.getLogger(DemoData.class);
    private static final String ACCOUNT = "northwind";
    private static final Duration OPEN_FOR = Duration.ofDays(365);

    private record Demo(String key, String campaign, String blueprint) {}

    private static final List<Demo> DEMOS = List.of(
            new Demo("voice", "Demo: inbound voice", "inbound-voice"),
            new Demo("writing", "Demo: chat and e-mail", "chat-email"),
            new Demo("back-office", "Demo: back office", "back-office"));

    private final boolean wanted;
    private final Optional<Path> linksFile;
    private final ClientAccounts accounts;
    private final CampaignService campaigns;
    private final InvitationService invitations;
    private final InvitationLinks links;
    private final Attempts attempts;
    private final Clock clock;

    DemoData(
            @ConfigProperty(name = "parlance.demo", defaultValue = "false") boolean wanted,
            @ConfigProperty(name = "parlance.demo-links-file") Optional<Path> linksFile,
            ClientAccounts accounts,
            CampaignService campaigns,
            InvitationService invitations,
            InvitationLinks links,
            Attempts attempts,
            Clock clock) {
        this.wanted = wanted;
        this.linksFile = linksFile;
        this.accounts = accounts;
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.links = links;
        this.attempts = attempts;
        this.clock = clock;
    }

    void load(@Observes @Priority(4000) StartupEvent event) {
        if (!wanted) {
            return;
        }
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        for (Demo demo : DEMOS) {
            try {
                URI link = QuarkusTransaction.requiringNew().call(() -> readyLink(demo));
                lines.add(demo.key() + " " + link);
            } catch (HttpProblem refused) {
                LOG.warnf("no %s demo: %s", demo.key(), refused.getDetail());
            }
        }
        linksFile.ifPresent(file -> write(file, lines.toString()));
    }

    private URI readyLink(Demo demo) {
        ClientAccount account = accounts.ofSlug(ACCOUNT);
        Instant now = clock.instant();
        Campaign campaign = campaigns
                .named(account.id(), demo.campaign())
                .orElseGet(() -> campaigns.create(
                        account, demo.campaign(), demo.blueprint(), now, now.plus(OPEN_FOR), Actor.SYSTEM));
        List<Invitation> existing = invitations.ofCampaign(campaign.id());
        Invitation ready = existing.stream()
                .filter(invitation -> attempts.latest(invitation.id()).isEmpty())
                .filter(invitation -> invitation.stateAt(now) != Invitation.State.WITHDRAWN)
                .findFirst()
                .orElseGet(() -> inviteNext(campaign, existing.size() + 1));
        return links.mintLink(ready.id(), Actor.SYSTEM);
    }

    private Invitation inviteNext(Campaign campaign, int number) {
        return invitations.invite(
                campaign, "Demo Applicant " + number, null, "+1 202 555 %04d".formatted(100 + number), Actor.SYSTEM);
    }

    /** Whoever waits for the file must find it whole. */
    private static void write(Path file, String lines) {
        try {
            Path beside = file.resolveSibling(file.getFileName() + ".part");
            Files.writeString(beside, lines);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the demo's links cannot be written", unwritable);
        }
    }
}
