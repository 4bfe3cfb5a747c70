package org.parlance.authoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Banks;
import org.parlance.bank.Item;
import org.parlance.delivery.Attempts;
import org.parlance.delivery.FormItem;
import org.parlance.delivery.FormItems;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestHiring;

/** The way of a bank from its upload to its retirement. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@TestSecurity(user = "arne", roles = "author")
class BankLifeHttpTest {
    @Inject
    Banks banks;

    @Inject
    TestHiring hiring;

    @Inject
    Attempts attempts;

    @Inject
    FormItems formItems;

    private List<String> pool() {
        return banks.pool("en").items().stream().map(Item::id).toList();
    }

    private boolean anybodyIsGiven(String itemPrefix) {
        for (int tries = 0; tries < 30; tries++) {
            TestApplicant applicant = hiring.invite(TestHiring.WRITING).open().consent();
            UUID attempt =
                    attempts.latest(applicant.invitationId()).orElseThrow().id();
            if (formItems.ofAttempt(attempt).stream().map(FormItem::itemId).anyMatch(id -> id.startsWith(itemPrefix))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void theServersOwnBanksAreListedWithTheirItems() {
        String list = Author.get("/banks").asString();
        assertThat(list).contains("en/core-voice", "en/core-writing", "In the server&#39;s files", "in use");
        String page = Author.get("/banks/en.core-writing").asString();
        assertThat(page).contains("Items by type and status", "/banks/en.core-writing/items/en-typing-001");
        assertThat(Author.get("/banks/en.no-such-bank").statusCode()).isEqualTo(404);
        assertThat(Author.get("/banks/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @Test
    void aGoodBankIsDrawnFromOnceItIsPublishedAndNoMoreWhenItIsRetired() {
        String place = Author.uploaded(new TestBank("good", 1).zip());
        assertThat(Author.get(place).asString()).contains("The check found nothing to put right", "draft");
        assertThat(pool()).doesNotContain("good-01");

        assertThat(Author.post(place + "/publish").statusCode()).isEqualTo(303);
        assertThat(Author.get(place).asString()).contains("in use").doesNotContain(">Publish<");
        assertThat(pool()).contains("good-01", "good-12");
        assertThat(anybodyIsGiven("good-")).isTrue();
        assertThat(Author.post(place + "/publish").statusCode()).isEqualTo(409);
        assertThat(Author.post(place + "/discard").statusCode()).isEqualTo(409);

        assertThat(Author.post(place + "/retire").statusCode()).isEqualTo(303);
        assertThat(pool()).doesNotContain("good-01");
        assertThat(Author.get(place).asString()).contains("retired");
        assertThat(Author.post(place + "/retire").statusCode()).isEqualTo(409);
    }

    @Test
    void aHigherVersionTakesThePlaceOfTheOneBefore() {
        String first = Author.uploaded(new TestBank("second", 1).zip());
        Author.post(first + "/publish").then().statusCode(303);
        String higher = Author.uploaded(new TestBank("second", 2).with("""
            - id: second-new
              version: 1
              status: live
              difficulty: B2
              topic: storms
              prepSeconds: 0
              answerSeconds: 25
              sentence: "The ferry was cancelled ___ to the storm."
              accepted: [due, owing]
            """).zip());
        Author.post(higher + "/publish").then().statusCode(303);
        assertThat(pool()).contains("second-new").containsOnlyOnce("second-01");
        assertThat(Author.get(first).asString()).contains("retired", higher);
        String again = Author.uploaded(
                new TestBank("second", 2).with("# the same number\n").zip());
        Response refused = Author.post(again + "/publish");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("version 2 is there already");
        Author.post(higher + "/retire").then().statusCode(303);
        assertThat(pool()).as("the one before stays retired").doesNotContain("second-01");
    }

    @Test
    void aBrokenBankIsKeptWithItsFindingsAndNotPublished() {
        String place = Author.uploaded(new TestBank("broken", 1).with("""
            - id: broken-13
              version: 1
              status: alive
              difficulty: B1
              topic: gaps
              prepSeconds: 0
              answerSeconds: 25
              sentence: "There is no gap in this sentence."
              accepted: [any]
            """).zip());
        String page = Author.get(place).asString();
        assertThat(page)
                .contains("sentence-completion.yaml", "broken-13", "alive")
                .contains("draft, pilot, live, retired")
                .containsPattern("sentence-completion\\.yaml:1[01]\\d");
        Response refused = Author.post(place + "/publish");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).containsPattern("cannot be published: its check found \\d+ problem");
        assertThat(pool()).doesNotContain("broken-01");
        assertThat(Author.post(place + "/discard").statusCode()).isEqualTo(303);
        assertThat(Author.get(place).statusCode()).isEqualTo(404);
    }

    @Test
    void aBankThatLeavesAJobProfileWithoutItemsIsRefused() {
        String place = Author.uploaded(new TestBank("core-writing", 9_000).zip());
        Response refused = Author.post(place + "/publish");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("cannot be published together with the other banks", "profiles/");
        assertThat(pool()).contains("en-typing-001");
    }

    @Test
    void whatIsNoBankIsRefusedWithTheReason() {
        Response refused = Author.upload("PK, or so it says".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("no zip file");
        assertThat(Author.upload(new byte[0]).statusCode()).isEqualTo(400);
    }

    @Test
    void anUploadComesBackAsItWas() {
        byte[] zip = new TestBank("returned", 3).zip();
        String place = Author.uploaded(zip);
        Response export = Author.get(place + "/zip");
        assertThat(export.header("Content-Disposition")).contains("en.returned-3.zip");
        assertThat(export.asByteArray()).isEqualTo(zip);
        assertThat(Author.uploaded(zip)).as("the same zip is the same version").isEqualTo(place);
    }

    @Test
    void anExportOfTheServersOwnBankIsTakenInAgain() {
        byte[] zip = Author.get("/banks/en.core-writing/zip").asByteArray();
        Response uploaded = Author.upload(zip);
        assertThat(uploaded.statusCode()).isEqualTo(303);
        String page = Author.get(uploaded.header("Location")).asString();
        assertThat(page).contains("en/core-writing", "en-typing-001");
    }

    @Test
    void aRequestThatIsTooLargeIsRefusedEverywhereElse() {
        byte[] large = new byte[7 << 20];
        assertThat(given().contentType("application/json")
                        .body(large)
                        .post("/sitting/open")
                        .statusCode())
                .isEqualTo(413);
        assertThat(Author.upload(large).statusCode()).isEqualTo(400);
    }
}
