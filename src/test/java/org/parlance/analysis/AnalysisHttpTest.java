package org.parlance.analysis;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.AttributeType;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Item;
import org.parlance.bank.WrittenItem;
import org.parlance.delivery.Attempts;
import org.parlance.delivery.FormItems;
import org.parlance.scoring.Response.State;
import org.parlance.scoring.Responses;
import org.parlance.testing.AsRecruiter;
import org.parlance.testing.Patience;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestApplicant.TakenItem;
import org.parlance.testing.TestHiring;

/** From answers that were really scored to the pages about their items. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class AnalysisHttpTest {
    private static final String ITEM = "en-typing-001";
    private static final String PAGE = "/analysis/en/core-writing";

    @Inject
    TestHiring hiring;

    @Inject
    Attempts attempts;

    @Inject
    FormItems formItems;

    @Inject
    Responses responses;

    @Inject
    EntityManager entities;

    /** Of all tests that only look; it takes longer than they all do. */
    private static UUID campaign;

    @BeforeEach
    void oneCampaignForAllThatLook() {
        if (campaign == null) {
            campaign = sixApplicantsType();
        }
    }

    /**
     * Six applicants who type more and more of their passage, and leave everything else out.
     *
     * @return the id of their campaign
     */
    private UUID sixApplicantsType() {
        TestApplicant first = hiring.invite(TestHiring.WRITING);
        List<UUID> typed = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            TestApplicant applicant = i == 0 ? first : hiring.inviteBeside(first);
            typed.add(typedBy(applicant.open().consent(), (i + 3) / 8.0));
        }
        await().atMost(Patience.LIMIT)
                .until(() -> responses.of(typed).values().stream()
                                .filter(response -> response.state() == State.SCORED)
                                .count()
                        == typed.size());
        return QuarkusTransaction.requiringNew().call(() -> {
            // as if all had been given the same passage
            entities.createQuery("update FormItem set itemId = :item, itemVersion = 1 where id in :typed")
                    .setParameter("item", ITEM)
                    .setParameter("typed", typed)
                    .executeUpdate();
            return attempts.latest(first.invitationId())
                    .orElseThrow()
                    .invitation()
                    .campaign()
                    .id();
        });
    }

    /** @return the form item's id */
    private UUID typedBy(TestApplicant applicant, double share) {
        UUID typed = null;
        for (Optional<TakenItem> next = applicant.current(); next.isPresent(); next = applicant.current()) {
            TakenItem item = next.get();
            if (item.type().equals("typing")) {
                typed = item.id();
                applicant.ready(item);
                Item given = formItems.findById(item.id()).item();
                String text = ((WrittenItem.TypingPassage) given).text();
                applicant
                        .put(
                                TestApplicant.path(item, "answer"),
                                Map.of(
                                        "text",
                                        text.substring(0, (int) (text.length() * share)),
                                        "typedSeconds",
                                        100,
                                        "pastes",
                                        0))
                        .statusCode(200);
                applicant.finish(item, "stopped");
            } else {
                applicant.finish(item, "skipped");
            }
        }
        return typed;
    }

    private Response get(String path) {
        return given().accept("text/html,*/*;q=0.8").get(path);
    }

    @Test
    @TestSecurity(user = "arne", roles = "author")
    void anAuthorSeesHowItemsDoAndNobodyByName() {
        assertThat(get("/analysis").asString()).contains("en/core-writing", PAGE);
        String page = get(PAGE + "?campaign=" + campaign).asString();
        assertThat(page)
                .contains("6 attempts", "id=\"" + ITEM + "\"", "Typing passage", "class=\"plot\"")
                .contains("Cronbach")
                .doesNotContain("Applicant ", "+1 202 555");
        String csv = get(PAGE + "/items.csv?campaign=" + campaign).asString();
        assertThat(csv).containsPattern("\n" + ITEM + ",1,typing,6,0\\.\\d{3},");
        assertThat(get(PAGE + "/items.csv").asString()).contains(ITEM);
    }

    @Test
    @AsRecruiter
    void aRecruiterSeesTheirOwnCampaigns() {
        assertThat(get(PAGE + "?campaign=" + campaign).asString()).contains("id=\"" + ITEM + "\"");
        assertThat(get("/analysis?campaign=" + campaign).asString()).contains(PAGE + "?campaign=" + campaign);
    }

    @Test
    @TestSecurity(
            user = "otto",
            roles = "recruiter",
            attributes =
                    @SecurityAttribute(key = "groups", value = "/accounts/otherwise", type = AttributeType.STRING_SET))
    void aRecruiterOfAnotherAccountSeesNothingOfIt() {
        assertThat(get(PAGE).asString()).doesNotContain(ITEM).contains("0 attempts");
        assertThat(get(PAGE + "?campaign=" + campaign).statusCode()).isEqualTo(404);
        assertThat(get(PAGE + "/items.csv?campaign=" + campaign).statusCode()).isEqualTo(404);
        assertThat(get(PAGE + "/items.csv").asString()).doesNotContain(ITEM);
    }

    @Test
    @TestSecurity(user = "arne", roles = "author")
    void whatNobodyGaveSaysNothingOfAnItem() {
        UUID ofThisTest = sixApplicantsType();
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("update attempt set kind = 'DRAWN'"
                        + " where id in (select a.id from attempt a join invitation i on i.id = a.invitation_id"
                        + " where i.campaign_id = :campaign order by a.id limit 2)")
                .setParameter("campaign", ofThisTest)
                .executeUpdate());
        assertThat(get(PAGE + "?campaign=" + ofThisTest).asString()).contains("4 attempts");
        assertThat(get(PAGE + "/items.csv?campaign=" + ofThisTest).asString())
                .containsPattern("\n" + ITEM + ",1,typing,<?[0-5],");
    }

    @Test
    @TestSecurity(user = "petra", roles = "recruiter")
    void aRecruiterWithoutAnAccountSeesNothing() {
        assertThat(get(PAGE).asString()).doesNotContain(ITEM);
        assertThat(get(PAGE + "?campaign=no-id").statusCode()).isEqualTo(404);
        assertThat(get("/analysis/en/no-such-bank").statusCode()).isEqualTo(404);
    }
}
