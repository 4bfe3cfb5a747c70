package org.parlance.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Plays applicants against one server with the web role alone: PostgreSQL, server and load generator are processes of
 * their own on this machine, made for it in a directory of their own.
 */
final class DeliveryBench {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int APPLICANTS_A_SECOND = 4;

    /** Where the parts of the build are that it runs. */
    record Parts(Path server, String databaseClasspath, String generatorClasspath, Path banks, Path postgresql) {}

    /** Milliseconds of one kind of request. */
    record Times(String kind, long count, long failed, int median, int p95, int p99, int most) {}

    /**
     * What came out.
     *
     * @param seconds from the first answer to the last
     * @param ended applicants who came to the end of their test
     * @param cpu processors busy, by process
     */
    record Result(
            List<Times> times,
            double seconds,
            int ended,
            Acknowledged.Count chunks,
            Acknowledged.Count recordings,
            Acknowledged.Count answers,
            Map<String, Double> cpu) {}

    private final Parts parts;
    private final Path directory;
    private final int databasePort = freePort();
    private final int serverPort = freePort();

    DeliveryBench(Parts parts, Path directory) {
        this.parts = parts;
        this.directory = directory;
    }

    Result run(int applicants, int minutes) throws SQLException {
        try (BenchProcess database = database();
                Connection connection = connected(database);
                BenchProcess server = server()) {
            await(server, () -> ready() && BenchApplicants.possible(connection));
            Path people = directory.resolve("applicants.tsv");
            BenchApplicants.invite(connection, applicants, people);
            return play(applicants, minutes, people, server, connection);
        }
    }

    private Result play(int applicants, int minutes, Path people, BenchProcess server, Connection connection)
            throws SQLException {
        ProcessHandle postgres = postmaster();
        double serverBefore = server.cpuSeconds();
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
            cpu.put("server", (server.cpuSeconds() - serverBefore) / wall);
            cpu.put("PostgreSQL", (BenchProcess.cpuSeconds(postgres) - postgresBefore) / wall);
            cpu.put("load generator", generatorCpu / wall);
        }
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
                cpu);
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

    private BenchProcess server() {
        Map<String, String> settings = new HashMap<>();
        settings.put("QUARKUS_HTTP_PORT", Integer.toString(serverPort));
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", databaseUrl());
        settings.put("QUARKUS_DATASOURCE_USERNAME", "postgres");
        settings.put("QUARKUS_DATASOURCE_PASSWORD", "postgres");
        settings.put("QUARKUS_OIDC_TENANT_ENABLED", "false");
        settings.put("QUARKUS_OIDC_API_TENANT_ENABLED", "false");
        settings.put("PARLANCE_PUBLIC_URL", url());
        settings.put("PARLANCE_DATA_DIR", directory.resolve("data").toString());
        settings.put("PARLANCE_BANKS_DIR", parts.banks().toString());
        settings.put("PARLANCE_JOBS_ENABLED", "false");
        settings.put("PARLANCE_DEMO", "true");
        settings.put("PARLANCE_MODELS_WARM_LANGUAGE", "");
        settings.put("PARLANCE_LANGUAGETOOL_WARM_LANGUAGES", "");
        return BenchProcess.java(
                List.of("-Xmx768m", "-jar", parts.server().toString()),
                settings,
                directory,
                directory.resolve("server.log"));
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

    private boolean ready() throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url() + "/q/health/ready")).build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
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
        return "http://127.0.0.1:" + serverPort;
    }

    private String databaseUrl() {
        return "jdbc:postgresql://127.0.0.1:" + databasePort + "/parlance";
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
