package org.parlance.resilience;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.parlance.testing.Patience;

/** One server process of a cluster, on a port that it keeps over restarts. */
final class Node {

    private final String name;
    private final int port = OwnPostgres.freePort();
    private final Path log;
    private final Map<String, String> environment;
    private Process process;

    Node(String name, Path directory, Map<String, String> environment) {
        this.name = name;
        this.log = directory.resolve(name + ".log");
        this.environment = environment;
    }

    /** Begins to start it. */
    Node begin() {
        String jar = System.getProperty("parlance.jar", "target/quarkus-app/quarkus-run.jar");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // a small heap and the quick compiler only: what is measured is what survives, not how fast it runs
        ProcessBuilder builder = new ProcessBuilder(
                        java, "-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", jar)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Node awaitReady() {
        Patience.await("the node " + name + ", see " + log, () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("the node " + name + " did not start, see " + log);
            }
            return ready() ? Optional.of(true) : Optional.empty();
        });
        return this;
    }

    private boolean ready() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** kill -9: nothing is finished, nothing is written. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** SIGTERM, as an update ends it. */
    void stop() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    boolean alive() {
        return process != null && process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    int port() {
        return port;
    }

    String name() {
        return name;
    }

    String url() {
        return "http://localhost:" + port;
    }
}
