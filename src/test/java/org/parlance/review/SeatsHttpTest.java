package org.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parlance.review.Recruiter.page;
import static org.parlance.review.Recruiter.post;
import static org.parlance.review.Recruiter.sent;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.AttributeType;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.parlance.testing.AsRecruiter;
import org.parlance.testing.Database;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.ScoredAttempts;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestHiring;

/** A campaign's seats and owner, and the list and form of campaigns. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@AsRecruiter
class SeatsHttpTest {
    @Inject
    TestHiring hiring;

    @Inject
    ScoredAttempts scored;

    @Inject
    Clock clock;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String databaseUrl;

    private List<String> trail(UUID subject) {
        return new Database(databaseUrl)
                .values(String.class, "select action from audit_event where subject_id = ?", subject);
    }

    private static void seats(UUID campaign, String number) {
        assertThat(sent(post("/campaigns/" + campaign + "/care/seats", Map.of("seats", number))))
                .endsWith("/care");
    }

    @Test
    void whoFindsNoSeatIsToldAndBeginsWithTheSameLinkOnceThereIsOne() {
        TestApplicant first = hiring.invite(TestHiring.WRITING);
        TestApplicant second = hiring.inviteBeside(first);
        UUID campaign = hiring.campaignOf(first);
        seats(campaign, "1");
        first.open().consent();
        second.open();
        Map<String, String> consent = TestApplicant.CONSENT;
        String refusal = second.post("/sitting/consent", consent)
                .statusCode(409)
                .extract()
                .asString();
        assertThat(refusal).contains("All places of this test are taken", "nothing is lost");
        first.post("/sitting/consent", consent).statusCode(200);

        assertThat(page("/campaigns/" + campaign))
                .contains("1 of 1 seats taken", "All seats are taken", "found no seat");
        assertThat(page("/campaigns/" + campaign + "/care"))
                .contains("1 have begun.", "1 wanted to begin and found no seat.");
        assertThat(trail(second.invitationId())).contains("invitation.no-seat");

        seats(campaign, "2");
        second.consent();
        assertThat(page("/campaigns/" + campaign))
                .contains("2 of 2 seats taken")
                .doesNotContain("found no seat");
        seats(campaign, "");
        assertThat(page("/campaigns/" + campaign)).doesNotContain("seats taken");
        assertThat(trail(campaign)).contains("campaign.seated");
    }

    @Test
    void seatsAreANumberOrNothing() {
        UUID campaign = hiring.campaignOf(hiring.invite(TestHiring.WRITING));
        for (String wrong : List.of("0", "-1", "many", "1000001", "99999999999999")) {
            assertThat(post("/campaigns/" + campaign + "/care/seats", Map.of("seats", wrong))
                            .statusCode(400)
                            .extract()
                            .asString())
                    .contains("Give the number of seats");
        }
    }

    @Test
    void theOwnerIsGivenToAColleagueAndFoundByName() {
        UUID campaign = hiring.campaignOf(hiring.invite(TestHiring.WRITING));
        UUID colleague = scored.colleague("Olga Owner").id();
        String care = "/campaigns/" + campaign + "/care/owner";
        sent(post(care, Map.of("owner", colleague.toString())));
        assertThat(page("/campaigns/" + campaign)).contains("owned by Olga Owner");
        assertThat(page("/campaigns?search=olga")).contains("/campaigns/" + campaign, "owned by Olga Owner");
        assertThat(trail(campaign)).contains("campaign.owner-changed");
        for (String wrong : List.of(UUID.randomUUID().toString(), "nobody")) {
            post(care, Map.of("owner", wrong)).statusCode(400);
        }
        sent(post(care, Map.of("owner", "")));
        assertThat(page("/campaigns/" + campaign)).doesNotContain("owned by");
    }

    @Test
    void theListIsSearchedAndPaged() {
        String name = null;
        for (int i = 0; i < CampaignPage.SIZE + 1; i++) {
            UUID campaign = hiring.campaignOf(hiring.invite(TestHiring.BACK_OFFICE));
            name = "data-funnel=\"" + campaign + "\"";
        }
        assertThat(page("/campaigns?search=Back-Office")).contains(name, "Page 1 of ", "English");
        assertThat(page("/campaigns?search=back-office&page=2"))
                .contains("data-funnel=", "rel=\"prev\"")
                .doesNotContain(name);
        assertThat(page("/campaigns?search=nothing%20like%20it")).contains("No campaign is found");
    }

    @Test
    @TestSecurity(
            user = "otto",
            roles = "recruiter",
            attributes =
                    @SecurityAttribute(key = "groups", value = "/accounts/otherwise", type = AttributeType.STRING_SET))
    void searchFindsNothingOfAnotherAccount() {
        UUID campaign = hiring.campaignOf(hiring.invite(TestHiring.WRITING));
        assertThat(page("/campaigns?search=chat-email")).doesNotContain(campaign.toString());
        assertThat(page("/campaigns?search=northwind")).doesNotContain(campaign.toString());
    }

    @Test
    void theFormShowsTheProfilesOfAKindAndKeepsTheSeatsThatWereTyped() {
        assertThat(page("/campaigns/new?kind=chat-email"))
                .contains("id=\"profile-chat-email\"")
                .doesNotContain("id=\"profile-inbound-voice\"");
        assertThat(page("/campaigns/new?kind=none")).contains("No job profile is of this language and kind.");
        String account = page("/campaigns/new")
                .replaceFirst("(?s).*<select[^>]*name=\"account\"[^>]*>\\s*<option value=\"([^\"]+)\".*", "$1");
        Map<String, String> form = Map.of(
                "profile",
                "chat-email",
                "account",
                account,
                "name",
                "Seated " + UUID.randomUUID(),
                "opens",
                LocalDate.now(clock).toString(),
                "closes",
                LocalDate.now(clock).plusDays(30).toString(),
                "seats",
                "25",
                "kind",
                "chat-email");
        String campaign = sent(post("/campaigns", form));
        assertThat(page(campaign)).contains("0 of 25 seats taken", "owned by rosa");
        assertThat(post("/campaigns", form).statusCode(409).extract().asString())
                .contains("value=\"25\"")
                .doesNotContain("id=\"profile-inbound-voice\"");
    }
}
