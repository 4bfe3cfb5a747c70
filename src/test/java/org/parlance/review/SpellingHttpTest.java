package org.parlance.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parlance.engine.SpellingVariant;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignService;
import org.parlance.identity.ClientAccounts;
import org.parlance.scoring.EngineVersions;
import org.parlance.testing.AsRecruiter;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestHiring;

/** Whose spelling a campaign takes for right, from its choice to the engine version. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@AsRecruiter
class SpellingHttpTest {
    @Inject
    CampaignService campaigns;

    @Inject
    ClientAccounts accounts;

    @Inject
    EngineVersions engineVersions;

    @Test
    void aCampaignKeepsItsSpelling() {
        Campaign british = created("en-GB");
        Campaign any = created("any");

        assertThat(british.spelling()).isEqualTo(SpellingVariant.GB);
        assertThat(any.spelling()).isEqualTo(SpellingVariant.ANY);
        assertThat(page(british)).contains("British spelling");
        assertThat(page(any)).contains("Any English spelling");
        assertThat(engineVersions.components(engineVersions.current(british)).get("spelling"))
                .startsWith("en-GB ");
        assertThat(engineVersions.current(british)).isNotEqualTo(engineVersions.current(any));
    }

    @Test
    void thereIsNoOtherSpelling() {
        create("en-XX", "Spelt otherwise").statusCode(400);
    }

    private Campaign created(String spelling) {
        String location =
                create(spelling, "Spelt " + spelling).statusCode(303).extract().header("Location");
        UUID id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        return campaigns.visible(id, List.of(accounts.ofSlug("northwind").id()));
    }

    private static String page(Campaign campaign) {
        return given().accept("text/html").get("/campaigns/" + campaign.id()).asString();
    }

    private static ValidatableResponse create(String spelling, String name) {
        String form = given().accept("text/html").get("/campaigns/new").asString();
        assertThat(form).contains("name=\"spelling\"", "Indian spelling");
        return given().accept("text/html")
                .redirects()
                .follow(false)
                .formParam("profile", TestHiring.WRITING)
                .formParam("account", form.replaceFirst("(?s).*name=\"account\".*?value=\"([^\"]+)\".*", "$1"))
                .formParam("spelling", spelling)
                .formParam("name", name)
                .formParam("opens", "2026-01-01")
                .formParam("closes", "2099-01-01")
                .post("/campaigns")
                .then();
    }
}
