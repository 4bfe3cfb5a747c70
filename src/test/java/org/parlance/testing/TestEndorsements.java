package org.parlance.testing;

import io.quarkus.test.security.AttributeType;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parlance.audit.Actor;
import org.parlance.hiring.CampaignService;
import org.parlance.hiring.Policy;
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

    /** Whom the staff's pages take the test for: frank, a recruiter of {@link #FROM}. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @TestSecurity(
            user = "frank",
            roles = "recruiter",
            attributes =
                    @SecurityAttribute(key = "groups", value = "/accounts/" + FROM, type = AttributeType.STRING_SET))
    public @interface AsRecruiterOfFrom {}

    /** Otto, a recruiter of {@link #TO}. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @TestSecurity(
            user = "otto",
            roles = "recruiter",
            attributes = @SecurityAttribute(key = "groups", value = "/accounts/" + TO, type = AttributeType.STRING_SET))
    public @interface AsRecruiterOfTo {}

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

    /** From now on the campaign passes whoever has this overall score, 0-100, and each skill's minimum. */
    public void passFrom(UUID campaign, double cut) {
        Policy policy = campaigns.currentPolicy(campaign);
        campaigns.follow(
                campaign,
                policy.version(),
                policy.rules().limitedBy(cut, Map.of(), Map.of(), policy.rules().review()),
                "",
                Actor.SYSTEM);
    }

    /** Henrik Nowak lets the attempt count in the campaign; @return the endorsement's id */
    public UUID endorse(UUID attempt, UUID campaign) {
        return endorsements
                .endorse(attempt, campaign, "Fits the chat desk.", company(), people.staff("Henrik Nowak"))
                .endorsement()
                .id();
    }
}
