package org.parlance.resilience;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.parlance.testing.Patience;
import org.parlance.testing.Speech;

/** Web nodes and workers on one database behind a proxy: work is spread, taken over, done once, and restarts go unnoticed. */
@Tag("resilience")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterIT {
    private static final int WEB_NODES = 2;
    private static final int WORKERS = Soak.of(2, 3);
    private static final int APPLICANTS = Soak.of(6, 50);
    private static final Duration THINKING = Duration.ofSeconds(2);
    private static final Duration TAKE_OVER = Duration.ofSeconds(30);
    private static final String SCORE = "score-response";

    private static Cluster cluster;
    private static List<Node> web;
    private static List<Node> workers;
    private static PlainProxy proxy;
    private static JobTrace trace;

    @BeforeAll
    static void start() {
        cluster = new Cluster("cluster");
        // the first one makes the tables and the campaigns that the others find
        Node first = cluster.begin("web", Map.of()).awaitReady();
        web = Stream.concat(Stream.of(first), begin(WEB_NODES - 1, "web")).toList();
        workers = begin(WORKERS, "worker").toList();
        cluster.nodes().forEach(Node::awaitReady);
        trace = new JobTrace(cluster.database());
        proxy = new PlainProxy(web);
    }

    private static Stream<Node> begin(int many, String role) {
        Map<String, String> one = Map.of("PARLANCE_JOBS_THREADS", "1");
        return IntStream.range(0, many).mapToObj(i -> cluster.begin(role, one));
    }

    @AfterAll
    static void stop() {
        if (proxy != null) {
            proxy.close();
        }
        cluster.close();
    }

    private static Invitee invitee() {
        return Invitee.to(cluster.database(), Invitee.VOICE);
    }

    private static PlainApplicant applicant(Invitee invitee) {
        return new PlainApplicant(proxy.address(), invitee.token(), () -> {});
    }

    @Test
    @Order(0)
    void workersAnswerProbesAlone() {
        for (Node worker : workers) {
            given().get(worker.url() + "/q/health/live").then().statusCode(200);
            given().get(worker.url() + "/start").then().statusCode(404).contentType("application/problem+json");
        }
        for (Node node : web) {
            given().get(node.url() + "/start").then().statusCode(200);
            given().get(node.url() + "/q/health/ready")
                    .then()
                    .body("checks.find { it.name == 'job queue' }.data.works", equalTo(false));
        }
    }

    @Test
    @Order(1)
    void jobsThatAreDeliveredTwiceGiveTheSameRows() {
        trace.doubling(true);
        Invitee invitee = invitee();
        PlainApplicant applicant = applicant(invitee);
        applicant.takeAll(Speech.noise(3, 0.05).bytes());
        Aftermath aftermath = new Aftermath(cluster);
        aftermath.check(invitee, applicant);
        aftermath.checkQueue();
        trace.doubling(false);

        UUID attempt = cluster.database()
                .find(UUID.class, "select id from attempt where invitation_id = ?", invitee.invitationId())
                .orElseThrow();
        List<UUID> answers = cluster.database()
                .values(UUID.class, "select id from form_item where attempt_id = ? and state = 'ENDED'", attempt);
        assertThat(answers).isNotEmpty().allSatisfy(answer -> assertThat(trace.deliveries(SCORE, answer))
                .isGreaterThanOrEqualTo(2));
        for (String once : List.of("attempt.submitted", "verdict.issued")) {
            assertThat(cluster.database()
                            .values(
                                    Long.class,
                                    "select count(*) from audit_event where subject_id = ? and action = ?",
                                    attempt,
                                    once))
                    .as(once)
                    .containsExactly(1L);
        }
    }

    @Test
    @Order(2)
    void aRollingRestartGoesUnnoticed() {
        AtomicBoolean restarting = new AtomicBoolean(true);
        List<Invitee> invitees = new ArrayList<>();
        List<PlainApplicant> applicants = new ArrayList<>();
        ExecutorService people = Executors.newFixedThreadPool(APPLICANTS);
        byte[] sound = Speech.noise(1, 0.05).bytes();
        List<CompletableFuture<Void>> running = IntStream.range(0, APPLICANTS)
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> {
                            do {
                                Invitee invitee = invitee();
                                PlainApplicant applicant = applicant(invitee);
                                synchronized (invitees) {
                                    invitees.add(invitee);
                                    applicants.add(applicant);
                                }
                                applicant.takeAll(sound, THINKING);
                            } while (restarting.get());
                        },
                        people))
                .toList();
        List<Node> all = Stream.concat(web.stream(), workers.stream().limit(Soak.of(1, WORKERS)))
                .toList();
        try {
            for (Node node : all) {
                node.stop();
                node.begin().awaitReady();
            }
        } finally {
            restarting.set(false);
        }
        CompletableFuture.allOf(running.toArray(CompletableFuture<?>[]::new)).join();
        people.shutdown();

        Aftermath aftermath = new Aftermath(cluster);
        for (int i = 0; i < invitees.size(); i++) {
            aftermath.check(invitees.get(i), applicants.get(i));
        }
        aftermath.checkQueue();
        assertThat(trace.nodes(SCORE)).as("workers that scored").hasSizeGreaterThanOrEqualTo(WORKERS);
        long healed =
                applicants.stream().mapToLong(one -> one.failures().size()).sum();
        System.out.printf(
                "%d nodes restarted during %d attempts, %d requests were sent again%n",
                all.size(), invitees.size(), healed);
    }

    @Test
    @Order(3)
    void aKilledWorkersJobIsTakenOver() {
        Invitee invitee = invitee();
        PlainApplicant applicant = applicant(invitee);
        CompletableFuture<Void> taking = CompletableFuture.runAsync(
                () -> applicant.takeAll(Speech.noise(20, 0.05).bytes()));

        JobTrace.Held orphan = Patience.await("a job whose worker was killed", this::killHolder);
        OffsetDateTime killed = OffsetDateTime.now();
        OffsetDateTime taken = Patience.await("the take-over", () -> trace.takenOver(orphan));

        Duration took = Duration.between(killed, taken);
        System.out.printf("taken over after %d ms%n", took.toMillis());
        assertThat(took).isLessThan(TAKE_OVER);
        taking.join();
        Aftermath aftermath = new Aftermath(cluster);
        aftermath.check(invitee, applicant);
        aftermath.checkQueue();
    }

    /** Kills whoever is at a score; empty when it was done before. */
    private Optional<JobTrace.Held> killHolder() {
        Optional<JobTrace.Held> held = trace.held(SCORE);
        if (held.isEmpty()) {
            return Optional.empty();
        }
        Node holder = cluster.nodes().stream()
                .filter(node -> node.alive() && node.pid() == held.get().pid())
                .findFirst()
                .orElseThrow();
        holder.kill();
        if (trace.holds(held.get())) {
            return held;
        }
        holder.begin().awaitReady();
        return Optional.empty();
    }
}
