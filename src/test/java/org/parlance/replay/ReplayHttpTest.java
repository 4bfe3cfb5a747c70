package org.parlance.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.parlance.node.ServerCommand;
import org.parlance.testing.Database;
import org.parlance.testing.Patience;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestApplicant.TakenItem;
import org.parlance.testing.TestHiring;

/** Old responses scored again: the same numbers, a changed one found, and nothing changed in the database. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class ReplayHttpTest {
    private static final Replay.Progress UNWATCHED = (attempts, of) -> {};

    private static final String TEXT =
            "Dear customer, thank you for your message. I am sorry that your order came late. We send a new one today.";

    @Inject
    TestHiring hiring;

    @Inject
    Replay replay;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String databaseUrl;

    private Database database() {
        return new Database(databaseUrl);
    }

    /** @return the campaign of somebody who wrote something and has a verdict */
    private String taken() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open().consent();
        Optional<TakenItem> item = applicant.current();
        while (item.isPresent()) {
            applicant.ready(item.get());
            if (item.get().type().equals("email") || item.get().type().equals("typing")) {
                applicant
                        .put(
                                TestApplicant.path(item.get(), "answer"),
                                Map.of("text", TEXT, "typedSeconds", 60, "pastes", 0))
                        .statusCode(200);
            }
            applicant.finish(item.get(), "stopped");
            item = applicant.current();
        }
        UUID campaign = hiring.campaignOf(applicant);
        Patience.await("the verdict", () -> database()
                .find(
                        UUID.class,
                        "select v.id from verdict v join attempt a on a.id = v.attempt_id where a.invitation_id = ?",
                        applicant.invitationId()));
        return campaign.toString();
    }

    private List<String> everything(String campaign) {
        return database()
                .values(
                        String.class,
                        "select r::text || coalesce(s::text, '') from response r join form_item f on f.id = r.form_item_id"
                                + " join attempt a on a.id = f.attempt_id join invitation i on i.id = a.invitation_id"
                                + " left join score s on s.form_item_id = f.id where i.campaign_id = ?"
                                + " order by r.form_item_id, s.id",
                        UUID.fromString(campaign));
    }

    @Test
    void theSameEngineVersionGivesTheSameScoresAndAChangedOneIsFound() {
        String campaign = taken();
        List<String> before = everything(campaign);
        List<String> progress = new ArrayList<>();
        ReplayReport report =
                replay.run(campaign, Optional.empty(), (attempts, of) -> progress.add(attempts + " of " + of));
        assertThat(progress).containsExactly("1 of 1");
        assertThat(report.deterministic()).as(report.text()).isTrue();
        assertThat(report.same()).isPositive();
        assertThat(report.changed()).isZero();
        assertThat(everything(campaign)).isEqualTo(before);

        database()
                .execute(
                        "update score set value = value + 1e-9 where value < 90 and id = (select min(s.id::text)::uuid"
                                + " from score s join form_item f on f.id = s.form_item_id join attempt a"
                                + " on a.id = f.attempt_id join invitation i on i.id = a.invitation_id"
                                + " where i.campaign_id = ? and s.value < 90)",
                        UUID.fromString(campaign));
        ReplayReport altered = replay.run(campaign, Optional.empty(), UNWATCHED);
        assertThat(altered.deterministic()).as(altered.text()).isFalse();
        assertThat(altered.text()).contains("other scores by the same engine version");
    }

    @Test
    void aVerdictThatWouldChangeIsReportedAndStays() {
        String campaign = taken();
        UUID verdict = database()
                .find(
                        UUID.class,
                        "select v.id from verdict v join attempt a on a.id = v.attempt_id join invitation i"
                                + " on i.id = a.invitation_id where i.campaign_id = ?",
                        UUID.fromString(campaign))
                .orElseThrow();
        String machine = database()
                .find(String.class, "select outcome from verdict where id = ?", verdict)
                .orElseThrow();
        String other = machine.equals("PASS") ? "REVIEW" : "PASS";
        database().execute("update verdict set outcome = ? where id = ?", other, verdict);
        ReplayReport report = replay.run(campaign, Optional.empty(), UNWATCHED);
        assertThat(report.text()).contains(other + " would become " + machine);
        assertThat(report.changed()).isEqualTo(1);
        assertThat(database().find(String.class, "select outcome from verdict where id = ?", verdict))
                .contains(other);
    }

    @Test
    void anotherEngineVersionOrCampaignIsRefused() {
        String campaign = taken();
        assertThatThrownBy(() -> replay.run(campaign, Optional.of("0000"), UNWATCHED))
                .isInstanceOf(ServerCommand.Impossible.class)
                .hasMessageContaining("They differ in");
        assertThatThrownBy(() -> replay.run("no such campaign", Optional.empty(), UNWATCHED))
                .isInstanceOf(ServerCommand.Impossible.class)
                .hasMessageContaining("there is no campaign");
    }
}
