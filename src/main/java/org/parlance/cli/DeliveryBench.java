package org.parlance.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Plays applicants against web nodes, with or without workers beside them: PostgreSQL, nodes and load generator are
 * processes of their own on this machine, made for it in a directory of their own. Several web nodes stand behind a proxy
 * that passes connections on in turn.
 */
final class DeliveryBench {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int APPLICANTS_A_SECOND = 4;

    /** So much longer than the tests themselves may scoring take: workers share the machine with all else. */
    private static final int PATIENCE_FACTOR = 10;

    private static final String UNSCORED =
            "select count(*) from form_item i left join response r on r.form_item_id = i.id"
                    + " where i.state = 'ENDED' and coalesce(r.state, 'WAITING') = 'WAITING'";

    /** Where the parts of the build are that it runs. */
    record Parts(Path server, String databaseClasspath, String generatorClasspath, Path banks, Path postgresql) {}

    /**
     * How many nodes there are.
     *
     * @param web 1 or more
     * @param workers 0 where nothing is scored
     */
    record Nodes(int web, int workers) {}

    /** Milliseconds of one kind of request. */
    record Times(String kind, long count, long failed, int median, int p95, int p99, int most) {}

    /**
     * What came out.
     *
     * @param seconds from the first answer to the last
     * @param ended applicants who came to the end of their test
     * @param cpu processors busy while applicants took their tests, by process
     * @param scored answers by worker
     * @param unscored answers that nobody scored until the bench ended
     * @param secondsAfter from the last applicant's end until no answer waited any more
     */
    record Result(
            List<Times> times,
            double seconds,
            int ended,
            Acknowledged.Count chunks,
            Acknowledged.Count recordings,
            Acknowledged.Count answers,
            Map<String, Double> cpu,
            Map<String, Long> scored,
            long unscored,
            double secondsAfter) {}

    private final Parts parts;
    private final Path directory;
    private final int databasePort = BenchNode.freePort();
    private final int publicPort = BenchNode.freePort();
    private final Nodes wanted;
    private final List<BenchNode> web = new ArrayList<>();
    private final List<BenchNode> workers = new ArrayList<>();

    /** None in front of one node, which answers at the public port itself. */
    private Optional<BenchProxy> proxy = Optional.empty();

    DeliveryBench(Parts parts, Path directory, Nodes wanted) {
        this.parts = parts;
        this.directory = directory;
        this.wanted = wanted;
    }

    Result run(int applicants, int minutes) throws SQLException {
        try (BenchProcess database = database();
                Connection connection = connected(database)) {
            return served(applicants, minutes, connection);
        }
    }

    /** No node is left when it is done, nor before its database. */
    private Result served(int applicants, int minutes, Connection connection) throws SQLException {
        try {
            begin(connection);
            Path people = directory.resolve("applicants.tsv");
            BenchApplicants.invite(connection, applicants, people);
            return play(applicants, minutes, people, connection);
        } finally {
            nodes().forEach(BenchNode::close);
            proxy.ifPresent(BenchProxy::close);
        }
    }

    /** The first one makes the tables and the campaigns that the others find. */
    private void begin(Connection connection) {
        int first = wanted.web() == 1 ? publicPort : BenchNode.freePort();
        web.add(node("web-1", first, "web", Map.of("PARLANCE_DEMO", "true")));
        await(web.get(0).process(), () -> web.get(0).ready() && BenchApplicants.possible(connection));
        for (int number = 2; number <= wanted.web(); number++) {
            web.add(node("web-" + number, BenchNode.freePort(), "web", Map.of()));
        }
        for (int number = 1; number <= wanted.workers(); number++) {
            workers.add(node("worker-" + number, BenchNode.freePort(), "worker", Map.of("PARLANCE_JOBS_THREADS", "1")));
        }
        nodes().forEach(node -> await(node.process(), node::ready));
        if (wanted.web() > 1) {
            proxy = Optional.of(
                    new BenchProxy(publicPort, web.stream().map(BenchNode::port).toList()));
        }
    }

    private Stream<BenchNode> nodes() {
        return Stream.concat(web.stream(), workers.stream());
    }

    private Result play(int applicants, int minutes, Path people, Connection connection) throws SQLException {
        ProcessHandle postgres = postmaster();
        double webBefore = cpuSeconds(web);
        double workersBefore = cpuSeconds(workers);
        double postgresBefore = BenchProcess.cpuSeconds(postgres);
        long began = System.nanoTime();
        Map<String, Double> cpu = new LinkedHashMap<>();
        try (BenchProcess generator = generator(applicants, minutes, people)) {
            double generatorCpu = 0;
            while (generator.alive()) {
                generatorCpu = Math.max(generatorCpu, generator.cpuSeconds());
                pause();
            }
            if (generator.await() != 0) {
                throw new CommandFailure("the load generator failed: " + generator.lastLine());
            }
            double wall = (System.nanoTime() - began) / 1e9;
            cpu.put("server", (cpuSeconds(web) - webBefore) / wall);
            if (!workers.isEmpty()) {
                cpu.put("workers", (cpuSeconds(workers) - workersBefore) / wall);
            }
            cpu.put("PostgreSQL", (BenchProcess.cpuSeconds(postgres) - postgresBefore) / wall);
            cpu.put("load generator", generatorCpu / wall);
        }
        double after =
                workers.isEmpty() ? 0 : awaitScores(connection, Duration.ofMinutes((long) PATIENCE_FACTOR * minutes));
        Map<String, Long> scored = new LinkedHashMap<>();
        workers.forEach(worker -> scored.put(worker.name(), worker.scored()));
        Path ledger = directory.resolve("ledger");
        Acknowledged acknowledged = new Acknowledged(ledger);
        String[] whole = lines(ledger.resolve("whole.tsv")).get(0);
        return new Result(
                lines(ledger.resolve("times.tsv")).stream()
                        .map(DeliveryBench::times)
                        .sorted((one, other) -> Long.compare(other.count(), one.count()))
                        .toList(),
                Double.parseDouble(whole[1]),
                Integer.parseInt(whole[0]),
                acknowledged.chunks(connection),
                acknowledged.recordings(connection, directory.resolve("data").resolve("recordings")),
                acknowledged.answers(connection),
                cpu,
                scored,
                workers.isEmpty() ? 0 : unscored(connection),
                after);
    }

    private static double cpuSeconds(List<BenchNode> nodes) {
        return nodes.stream().mapToDouble(node -> node.process().cpuSeconds()).sum();
    }

    private static double awaitScores(Connection connection, Duration atMost) throws SQLException {
        long began = System.nanoTime();
        while (unscored(connection) > 0 && System.nanoTime() - began < atMost.toNanos()) {
            pause();
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static long unscored(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(UNSCORED)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Times times(String[] line) {
        return new Times(
                line[0],
                Long.parseLong(line[1]),
                Long.parseLong(line[2]),
                Integer.parseInt(line[3]),
                Integer.parseInt(line[4]),
                Integer.parseInt(line[5]),
                Integer.parseInt(line[6]));
    }

    private BenchProcess database() {
        return BenchProcess.java(
                List.of(
                        "-Xmx256m",
                        "-cp",
                        parts.databaseClasspath(),
                        EmbeddedDatabase.class.getName(),
                        directory.resolve("postgresql").toString(),
                        Integer.toString(databasePort),
                        parts.postgresql().toString()),
                Map.of(),
                directory,
                directory.resolve("database.log"));
    }

    private BenchNode node(String name, int port, String role, Map<String, String> own) {
        Map<String, String> settings = new HashMap<>(own);
        settings.put("PARLANCE_NODE_ROLE", role);
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", databaseUrl());
        settings.put("QUARKUS_DATASOURCE_USERNAME", "postgres");
        settings.put("QUARKUS_DATASOURCE_PASSWORD", "postgres");
        settings.put("QUARKUS_OIDC_TENANT_ENABLED", "false");
        settings.put("QUARKUS_OIDC_API_TENANT_ENABLED", "false");
        settings.put("PARLANCE_PUBLIC_URL", url());
        settings.put("PARLANCE_DATA_DIR", directory.resolve("data").toString());
        settings.put("PARLANCE_BANKS_DIR", parts.banks().toString());
        settings.put("PARLANCE_MODELS_WARM_LANGUAGE", "");
        settings.put("PARLANCE_LANGUAGETOOL_WARM_LANGUAGES", "");
        return new BenchNode(name, port, parts.server(), settings, directory);
    }

    private BenchProcess generator(int applicants, int minutes, Path people) {
        int ramp = Math.max(1, applicants / APPLICANTS_A_SECOND);
        return BenchProcess.java(
                List.of(
                        "-Xmx768m",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-Dbench.url=" + url(),
                        "-Dbench.applicants=" + people,
                        "-Dbench.ramp=" + ramp,
                        "-Dbench.minutes=" + minutes,
                        "-Dbench.out=" + directory.resolve("ledger"),
                        "-cp",
                        parts.generatorClasspath(),
                        "io.gatling.app.Gatling",
                        "-s",
                        "org.parlance.bench.DeliverySimulation",
                        "-rf",
                        directory.resolve("gatling").toString(),
                        "-nr"),
                Map.of(),
                directory,
                directory.resolve("generator.log"));
    }

    private Connection connected(BenchProcess database) {
        Connection[] found = new Connection[1];
        await(database, () -> {
            found[0] = DriverManager.getConnection(databaseUrl(), "postgres", "postgres");
            return true;
        });
        return found[0];
    }

    private interface Condition {
        boolean holds() throws SQLException, IOException;
    }

    private static void await(BenchProcess process, Condition condition) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            process.requireAlive();
            try {
                if (condition.holds()) {
                    return;
                }
            } catch (SQLException | IOException notYet) {
                process.requireAlive();
            }
            pause();
        }
        throw new CommandFailure("not ready after " + PATIENCE.toMinutes() + " minutes: " + process.lastLine());
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("interrupted", e);
        }
    }

    private ProcessHandle postmaster() {
        long pid = Long.parseLong(lines(directory.resolve("postgresql").resolve("postmaster.pid"))
                .get(0)[0]
                .strip());
        return ProcessHandle.of(pid).orElseThrow(() -> new CommandFailure("PostgreSQL does not run"));
    }

    private static List<String[]> lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> line.split("\t")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String url() {
        return "http://127.0.0.1:" + publicPort;
    }

    private String databaseUrl() {
        return "jdbc:postgresql://127.0.0.1:" + databasePort + "/parlance";
    }
}
