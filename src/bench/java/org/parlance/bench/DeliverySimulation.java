package org.parlance.bench;

import static io.gatling.javaapi.core.CoreDsl.ByteArrayBody;
import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.asLongAs;
import static io.gatling.javaapi.core.CoreDsl.bodyString;
import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.doIfOrElse;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.listFeeder;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.header;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.parlance.bench.Step.Kind;

/**
 * Applicants at their tests, each with a connection of its own, as their pages behave. Settings are system properties:
 * bench.url, bench.applicants (a file: a token and "voice" or "writing" a line), bench.ramp (seconds in which all have
 * come), bench.minutes (after which an applicant begins no item any more but leaves the rest out), bench.out (a directory).
 */
public final class DeliverySimulation extends Simulation {
    private static final Path OUT = Path.of(System.getProperty("bench.out"));
    private static final long TAKING_NANOS =
            Duration.ofMinutes(Long.getLong("bench.minutes")).toNanos();
    private static final Ledger LEDGER = new Ledger();
    private static final double CHECK_SECONDS = 5;

    public DeliverySimulation() {
        List<Map<String, Object>> people = people();
        setUp(scenario("applicant")
                        .feed(listFeeder(people).queue())
                        .exec(enter())
                        .exec(doIf(session -> "voice".equals(session.getString("skill")))
                                .then(check()))
                        .exec(items())
                        .injectOpen(rampUsers(people.size()).during(Duration.ofSeconds(Long.getLong("bench.ramp")))))
                .protocols(http.baseUrl(System.getProperty("bench.url"))
                        .acceptHeader("*/*")
                        .userAgentHeader("Parlance bench")
                        .disableFollowRedirect()
                        .disableCaching());
    }

    @Override
    public void after() {
        LEDGER.write(OUT);
    }

    private static List<Map<String, Object>> people() {
        try {
            return Files.readAllLines(Path.of(System.getProperty("bench.applicants"))).stream()
                    .map(line -> line.split("\t"))
                    .map(line -> Map.<String, Object>of("token", line[0], "skill", line[1]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ChainBuilder enter() {
        return exec(
                exec(session -> session.set("entered", System.nanoTime())),
                page("/start"),
                told("open", post("open", "/sitting/open", "{\"token\":\"#{token}\"}")),
                told(
                        "page",
                        http("page")
                                .get("/sitting")
                                .check(
                                        status().is(200),
                                        regex("name=\"version\" value=\"([^\"]+)\"")
                                                .saveAs("consent"))),
                pause(Duration.ofSeconds(4), Duration.ofSeconds(12)),
                told("consent", post("consent", "/sitting/consent", "{\"version\":\"#{consent}\"}")));
    }

    /** The microphone is tried, and digits are heard. */
    private static ChainBuilder check() {
        return exec(
                page("/sitting/equipment"),
                told(
                        "digits",
                        http("digits")
                                .get("/sitting/equipment/digits")
                                .check(status().is(200), header("X-Digits-Id").saveAs("digitsId"))),
                exec(session -> planned(session, ItemPlan.sent(new Take(CHECK_SECONDS), "null", "check", 0, 0))),
                steps(),
                told(
                        "equipment",
                        post(
                                "equipment",
                                "/sitting/equipment",
                                "{\"digitsId\":\"#{digitsId}\",\"digits\":\"1234\",\"findings\":[]}")));
    }

    private static ChainBuilder items() {
        return exec(
                page("/sitting/practice"),
                pause(Duration.ofSeconds(5), Duration.ofSeconds(15)),
                page("/sitting/test"),
                asLongAs(session -> !session.contains("over"))
                        .on(
                                told(
                                        "current",
                                        http("current")
                                                .post("/sitting/items/current")
                                                .check(
                                                        status().in(200, 204).saveAs("status"),
                                                        bodyString().saveAs("page"))),
                                doIfOrElse(session -> session.contains("status") && session.getInt("status") == 200)
                                        .then(
                                                pause(Duration.ofSeconds(3), Duration.ofSeconds(8)),
                                                exec(DeliverySimulation::item),
                                                steps())
                                        .orElse(exec(session -> session.set("over", true)))),
                doIf(session -> session.contains("status") && session.getInt("status") == 204)
                        .then(page("/sitting/done"), exec(session -> {
                            LEDGER.ended();
                            return session;
                        })));
    }

    private static Session item(Session session) {
        Random random = new Random();
        String page = session.getString("page");
        boolean early = System.nanoTime() - session.getLong("entered") < TAKING_NANOS;
        List<Step> plan = early ? ItemPlan.taken(page, random) : ItemPlan.skipped(page, random);
        return planned(session, plan).remove("page").remove("status");
    }

    private static Session planned(Session session, List<Step> plan) {
        return session.set("plan", new ArrayDeque<>(plan)).set("began", System.nanoTime());
    }

    /** A step that sends JSON with this method. */
    private static ChainBuilder json(String method) {
        return doIf(session -> method.equals(step(session).kind().method))
                .then(http(session -> nameOf(step(session).kind()))
                        .httpRequest(method, session -> step(session).path())
                        .header("Content-Type", "application/json")
                        .body(StringBody(session -> step(session).body()))
                        .check(status().in(200, 201, 204), responseTimeInMillis().saveAs("ms")));
    }

    private static ChainBuilder steps() {
        return asLongAs(session -> !plan(session).isEmpty())
                .on(
                        exec(session -> session.set("step", plan(session).poll())),
                        pause(DeliverySimulation::untilDue),
                        doIf(session -> "GET".equals(step(session).kind().method))
                                .then(http(session -> nameOf(step(session).kind()))
                                        .get(session -> step(session).path())
                                        .check(
                                                status().is(200),
                                                responseTimeInMillis().saveAs("ms"))),
                        json("POST"),
                        json("PUT"),
                        doIf(session -> "BYTES".equals(step(session).kind().method))
                                .then(http(session -> nameOf(step(session).kind()))
                                        .put(session -> step(session).path())
                                        .header("Content-Type", "application/octet-stream")
                                        .header("X-Chunk-SHA256", session -> step(session)
                                                .fact())
                                        .body(ByteArrayBody(
                                                session -> step(session).bytes()))
                                        .check(
                                                status().is(204),
                                                responseTimeInMillis().saveAs("ms"))),
                        exec(session -> {
                            if (!session.isFailed()) {
                                LEDGER.acknowledged(step(session));
                            }
                            return noted(session, nameOf(step(session).kind()));
                        }));
    }

    private static Duration untilDue(Session session) {
        long due = session.getLong("began") + (long) (step(session).at() * 1e9);
        return Duration.ofNanos(Math.max(0, due - System.nanoTime()));
    }

    private static HttpRequestActionBuilder post(String name, String path, String body) {
        return http(name)
                .post(path)
                .header("Content-Type", "application/json")
                .body(StringBody(body))
                .check(status().is(200));
    }

    private static ChainBuilder page(String path) {
        return told("page", http("page").get(path).check(status().is(200)));
    }

    private static ChainBuilder told(String kind, HttpRequestActionBuilder request) {
        return exec(request.check(responseTimeInMillis().saveAs("ms"))).exec(session -> noted(session, kind));
    }

    /** Whatever went wrong is counted, and the applicant goes on. */
    private static Session noted(Session session, String kind) {
        if (session.isFailed()) {
            LEDGER.failed(kind);
        } else {
            LEDGER.answered(kind, session.getInt("ms"));
        }
        return session.markAsSucceeded();
    }

    private static String nameOf(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Deque<Step> plan(Session session) {
        return session.get("plan");
    }

    private static Step step(Session session) {
        return session.get("step");
    }
}
