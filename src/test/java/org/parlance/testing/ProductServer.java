package org.parlance.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The production jar as a process of its own, on a free port, a new database, real Keycloak and a new data directory,
 * all of which it finds again after a restart. It is stopped with this JVM; its output is under target/.
 */
public final class ProductServer {

    private final Database database = new Database(PostgresServer.shared().newDatabase());
    private final int port;
    private final Path directory;
    private final Map<String, String> environment = new HashMap<>();
    private Process process;

    /** @param settings environment variables on top of what every server gets */
    public ProductServer(Map<String, String> settings) {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
            directory =
                    Files.createDirectories(Path.of("target", "product-" + port).toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        environment.putAll(Map.of(
                "QUARKUS_HTTP_PORT", String.valueOf(port),
                "QUARKUS_DATASOURCE_JDBC_URL", database.url(),
                "QUARKUS_DATASOURCE_USERNAME", PostgresServer.USER,
                "QUARKUS_DATASOURCE_PASSWORD", PostgresServer.PASSWORD,
                "QUARKUS_OIDC_AUTH_SERVER_URL", KeycloakServer.shared().realmUrl(),
                "QUARKUS_OIDC_CREDENTIALS_SECRET", KeycloakServer.CLIENT_SECRET,
                "PARLANCE_PUBLIC_URL", url(),
                "PARLANCE_BANKS_DIR", TestBanks.directory().toString(),
                "PARLANCE_DATA_DIR", directory.resolve("data").toString()));
        environment.putAll(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "product-stop"));
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public Database database() {
        return database;
    }

    /** What it was started with. */
    public Map<String, String> environment() {
        return Map.copyOf(environment);
    }

    /** All that it has printed. */
    public String log() {
        try {
            return Files.readString(directory.resolve("server.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it keeps recordings, among other things. */
    public Path dataDirectory() {
        return directory.resolve("data");
    }

    /** Starts it, on what an earlier run has left, and waits until it is ready. */
    public ProductServer start() {
        String jar = System.getProperty("parlance.jar", "target/quarkus-app/quarkus-run.jar");
        File log = directory.resolve("server.log").toFile();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(java, "-Xmx768m", "-jar", jar)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log));
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Patience.await("the server, see " + log, this::readiness);
        return this;
    }

    /** As a power cut ends it: nothing is finished, nothing is written. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Resident memory of the process, in megabytes. */
    public long residentMegabytes() {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stop() {
        if (process != null && process.isAlive()) {
            process.destroy();
            awaitEnd();
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private Optional<ProductServer> readiness() {
        if (!process.isAlive()) {
            throw new IllegalStateException("the server did not start, see " + directory.resolve("server.log"));
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            int status = HttpClient.newHttpClient()
                    .send(request, BodyHandlers.discarding())
                    .statusCode();
            return status == 200 ? Optional.of(this) : Optional.empty();
        } catch (IOException notYet) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
