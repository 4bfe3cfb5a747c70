package org.parlance.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parlance.hiring.CampaignService;
import org.parlance.identity.ClientAccount;
import org.parlance.identity.ClientAccounts;
import org.parlance.verdict.EndorsementService;

/** Results of one account that count for another, too. */
@ApplicationScoped
public class TestEndorsements {
    /** The account that a test was taken for. */
    public static final String FROM = "taken-for";

    /** The account that its result was endorsed for. */
    public static final String TO = "endorsed-for";

    private final ClientAccounts accounts;
    private final CampaignService campaigns;
    private final EndorsementService endorsements;
    private final PassedApplicants people;

    TestEndorsements(
            ClientAccounts accounts,
            CampaignService campaigns,
            EndorsementService endorsements,
            PassedApplicants people) {
        this.accounts = accounts;
        this.campaigns = campaigns;
        this.endorsements = endorsements;
        this.people = people;
    }

    /** All accounts, as human resources see them. */
    public Set<UUID> company() {
        return accounts.listAll().stream().map(ClientAccount::id).collect(Collectors.toSet());
    }

    /** The account alone that results are endorsed for. */
    public Set<UUID> other() {
        return Set.of(accounts.ofSlug(TO).id());
    }

    public String nameOf(UUID campaign) {
        return campaigns.visible(campaign, company()).name();
    }

    /** Henrik Nowak lets the attempt count in the campaign; @return the endorsement's id */
    public UUID endorse(UUID attempt, UUID campaign) {
        return endorsements
                .endorse(attempt, campaign, "Fits the chat desk.", company(), people.staff("Henrik Nowak"))
                .endorsement()
                .id();
    }
}
