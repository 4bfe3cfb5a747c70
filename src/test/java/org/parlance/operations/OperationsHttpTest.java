package org.parlance.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parlance.bank.ItemType;
import org.parlance.jobs.JobHandler;
import org.parlance.testing.Patience;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestApplicant.TakenItem;
import org.parlance.testing.TestClock;
import org.parlance.testing.TestHiring;

/** The page of operations: dead jobs are tried again or set aside, what is stuck is found and, where it is safe, put right. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class OperationsHttpTest {
    /** Its handler leaves a subject alone that is gone, so that trying again succeeds. */
    private static final String HARMLESS = "deliver-webhook";

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @Inject
    TestHiring hiring;

    @Inject
    TestClock clock;

    @Inject
    Watchdog watchdog;

    @Inject
    StuckThings things;

    @Inject
    EntityManager entities;

    @Inject
    @All
    List<JobHandler> handlers;

    private static RequestSpecification browser() {
        return given().accept("text/html,*/*;q=0.8").redirects().follow(false);
    }

    private static Response page() {
        return browser().get("/operations");
    }

    private static String post(String path) {
        Response answer = browser().post(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return answer.header("Location");
    }

    private Query sql(String statement, Object... parameters) {
        Query query = entities.createNativeQuery(statement);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    private void change(String statement, Object... parameters) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        assertThat(sql(statement, parameters).executeUpdate()).isPositive());
    }

    private long count(String statement, Object... parameters) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) sql(statement, parameters).getSingleResult()).longValue());
    }

    private UUID dead(String name, UUID subject) {
        UUID id = UUID.randomUUID();
        change(
                "insert into dead_job (id, name, subject_id, problem, tries, died_at, state)"
                        + " values (?1, ?2, ?3, 'java.net.ConnectException', 6, ?4, 'DEAD')",
                id,
                name,
                subject,
                clock.instant());
        return id;
    }

    private long deeds(UUID subject, String action) {
        return count("select count(*) from audit_event where subject_id = ?1 and action = ?2", subject, action);
    }

    @Test
    @TestSecurity(user = "adam", roles = "admin")
    void aDeadJobIsTriedAgainOnce() {
        UUID subject = UUID.randomUUID();
        UUID job = dead(HARMLESS, subject);
        assertThat(page().asString())
                .contains(HARMLESS, subject.toString(), "java.net.ConnectException", ">6<", "Try it again");

        assertThat(post("/operations/dead-jobs/" + job + "/retry")).endsWith("queued=1&needless=0");
        assertThat(post("/operations/dead-jobs/" + job + "/retry"))
                .as("again is harmless")
                .endsWith("queued=0&needless=0");

        assertThat(page().asString()).doesNotContain(subject.toString());
        assertThat(deeds(job, "job.tried-again")).isEqualTo(1);
        await().atMost(Patience.LIMIT)
                .until(() -> count(
                                "select count(*) from scheduled_tasks where task_instance like ?1 || '/%'",
                                subject.toString())
                        == 0);
        assertThat(browser().get("/operations?queued=1").asString()).contains("1 job is in the queue again.");
    }

    @Test
    @TestSecurity(user = "adam", roles = "admin")
    void allOfAKindAreTriedAgainAndOthersSetAside() {
        List<UUID> many = List.of(dead(HARMLESS, UUID.randomUUID()), dead(HARMLESS, UUID.randomUUID()));
        UUID other = dead("export-shortlist", UUID.randomUUID());

        Response all = browser().formParam("name", HARMLESS).post("/operations/dead-jobs/retries");
        assertThat(all.header("Location")).endsWith("queued=2&needless=0");
        many.forEach(id -> assertThat(deeds(id, "job.tried-again")).isEqualTo(1));
        assertThat(browser().post("/operations/dead-jobs/retries").statusCode()).isEqualTo(400);

        assertThat(post("/operations/dead-jobs/" + other + "/retry"))
                .as("its export is gone")
                .endsWith("queued=0&needless=1");
        assertThat(page().asString()).contains("job-" + other);
        post("/operations/dead-jobs/" + other + "/set-aside");
        post("/operations/dead-jobs/" + other + "/set-aside");
        assertThat(deeds(other, "job.set-aside")).isEqualTo(1);
        assertThat(page().asString()).doesNotContain("job-" + other);
    }

    @Test
    @TestSecurity(user = "adam", roles = "admin")
    void anAnswerWhoseScoringGaveUpIsScoredAfterAll() {
        UUID answer = scoredAnswer();
        unscored(answer);
        change(
                "update response set state = 'NEEDS_REVIEW', review_reason = 'engine-failure', tries = 2"
                        + " where form_item_id = ?1",
                answer);

        post("/operations/dead-jobs/" + dead("score-response", answer) + "/retry");

        awaitScore(answer);
    }

    @Test
    @TestSecurity(user = "adam", roles = "admin")
    void anAnswerWhoseJobIsMissingIsFoundReportedAndScored() {
        UUID answer = scoredAnswer();
        unscored(answer);
        change(
                "update response set state = 'WAITING', review_reason = null, tries = 0 where form_item_id = ?1",
                answer);
        change("update form_item set ended_at = ?2 where id = ?1", answer, clock.instant());
        clock.advance(StuckKind.ANSWER_UNSCORED.usualLimit().minusMinutes(5));
        assertThat(page().asString()).doesNotContain(answer.toString());
        clock.advance(Duration.ofMinutes(6));

        assertThat(page().asString()).contains("Answer that is not scored", answer.toString(), "Its job is missing");
        await().atMost(Patience.LIMIT).until(() -> given().get(metrics)
                .asString()
                .lines()
                .anyMatch(line -> line.matches("parlance_stuck\\{.*kind=\"answer-unscored\".*} [1-9].*")));

        watchdog.run();
        awaitScore(answer);
        assertThat(deeds(answer, "watchdog.enqueued")).isEqualTo(1);
        watchdog.run();
        assertThat(count("select count(*) from stuck_thing where subject_id = ?1", answer))
                .isZero();
        assertThat(page().asString()).doesNotContain(answer.toString());
    }

    /** Within a transaction that is rolled back, as a worker would look at it within the second. */
    @Test
    void aJobThatNobodyTakesIsFound() {
        UUID subject = UUID.randomUUID();
        List<UUID> found = new ArrayList<>();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    sql(
                                    "insert into scheduled_tasks (task_name, task_instance, execution_time, picked,"
                                            + " version, priority) values ('of-another-release', ?1, ?2, false, 1, 50)",
                                    subject + "/1",
                                    clock.instant().minus(Duration.ofHours(1)))
                            .executeUpdate();
                    found.addAll(stuck(StuckKind.JOB_WAITING));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(found).contains(subject);
    }

    /** Within a transaction that is rolled back, as the sweeper would end both within seconds. */
    @Test
    void attemptsThatRunOnAfterTheirTimeAreFound() {
        TestApplicant silent = hiring.invite(TestHiring.WRITING).open().consent();
        silent.take();
        TestApplicant gone = hiring.invite(TestHiring.WRITING).open().consent();
        String running = "(select id from attempt where invitation_id = ?1)";

        List<UUID> found = new ArrayList<>();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    Instant yesterday = clock.instant().minus(Duration.ofHours(25));
                    sql(
                                    "update form_item set delivered_at = ?2, ready_at = ?2, heartbeat_at = ?2"
                                            + " where state = 'RUNNING' and attempt_id = " + running,
                                    silent.invitationId(),
                                    yesterday)
                            .executeUpdate();
                    sql("update attempt set started_at = ?2 where id = " + running, gone.invitationId(), yesterday)
                            .executeUpdate();
                    found.addAll(open());
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");

        assertThat(found).contains(attemptOf(silent), attemptOf(gone));
        assertThat(open()).doesNotContain(attemptOf(silent), attemptOf(gone));
    }

    private List<UUID> open() {
        return stuck(StuckKind.ATTEMPT_OPEN);
    }

    private List<UUID> stuck(StuckKind kind) {
        return things.now().stream()
                .filter(one -> one.kind() == kind)
                .map(StuckRule.Waiting::subjectId)
                .toList();
    }

    private UUID attemptOf(TestApplicant applicant) {
        return (UUID) QuarkusTransaction.joiningExisting()
                .call(() -> sql("select id from attempt where invitation_id = ?1", applicant.invitationId())
                        .getSingleResult());
    }

    @Test
    void everyRemedyHasAHandler() {
        List<String> names = handlers.stream().map(JobHandler::name).toList();
        for (StuckKind kind : StuckKind.values()) {
            kind.job().ifPresent(job -> assertThat(names).contains(job));
        }
    }

    @Test
    @TestSecurity(
            user = "hanna",
            roles = {"hr", "recruiter", "author"})
    void nobodyElseIsLetIn() {
        assertThat(page().statusCode()).isEqualTo(403);
        String job = "/operations/dead-jobs/" + UUID.randomUUID();
        for (String path : List.of("/operations/dead-jobs/retries", job + "/retry", job + "/set-aside")) {
            assertThat(browser().post(path).statusCode()).as(path).isEqualTo(403);
        }
    }

    @Test
    void whoeverIsNotSignedInIsSentAway() {
        assertThat(page().statusCode()).isIn(302, 401);
        assertThat(browser().post("/operations/dead-jobs/retries").statusCode()).isIn(302, 401);
    }

    /** Of a test that goes on. */
    private UUID scoredAnswer() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open().consent();
        TakenItem item = applicant.take(ItemType.EMAIL);
        applicant
                .put(
                        TestApplicant.path(item, "answer"),
                        Map.of("text", "Thank you for your message.", "typedSeconds", 9, "pastes", 0))
                .statusCode(200);
        applicant.finish(item, "stopped");
        awaitScore(item.id());
        return item.id();
    }

    private void unscored(UUID answer) {
        QuarkusTransaction.requiringNew().run(() -> sql("delete from score where form_item_id = ?1", answer)
                .executeUpdate());
    }

    private void awaitScore(UUID answer) {
        await().atMost(Patience.LIMIT)
                .until(() -> count(
                                "select count(*) from response where form_item_id = ?1 and state <> 'WAITING'"
                                        + " and review_reason is distinct from 'engine-failure'",
                                answer)
                        == 1);
    }
}
