package org.parlance.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A real Keycloak on a free port with the product's realm and the demo people, started once for all tests of this JVM
 * and stopped with it. The unpacked server is the one which the launcher keeps in its cache; the data is thrown away.
 * Its client accepts redirects to localhost and 127.0.0.1 on any port.
 */
public final class KeycloakServer {

    public static final String CLIENT = "parlance-web";
    public static final String CLIENT_SECRET = "a-secret-of-the-tests-which-is-long-enough";

    /** What programs sign in as, and its secret. */
    public static final String PROGRAM = "parlance-program";

    public static final String PROGRAM_SECRET = "another-secret-of-the-tests-which-is-long-enough";

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static KeycloakServer shared;

    private final int port;
    private final Path directory;
    private final Process process;

    private KeycloakServer(int port, Path directory, Process process) {
        this.port = port;
        this.directory = directory;
        this.process = process;
    }

    public static synchronized KeycloakServer shared() {
        if (shared == null) {
            try {
                shared = start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return shared;
    }

    /** Where the realm is: the value of {@code quarkus.oidc.auth-server-url}. */
    public String realmUrl() {
        return "http://localhost:" + port + "/realms/parlance";
    }

    private static KeycloakServer start() throws IOException {
        int port = freePort();
        Path directory = Path.of("target", "keycloak-" + port).toAbsolutePath();
        Files.createDirectories(directory);
        Process process = command(port, directory).start();
        KeycloakServer server = new KeycloakServer(port, directory, process);
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "keycloak-stop"));
        server.awaitReady();
        return server;
    }

    private static ProcessBuilder command(int port, Path directory) {
        ProcessBuilder builder = new ProcessBuilder(
                        home().resolve("bin/kc.sh").toString(),
                        "start",
                        "--optimized",
                        "--http-enabled=true",
                        "--cache=local",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--hostname=http://localhost:" + port,
                        "--db-url=jdbc:h2:file:" + directory.resolve("keycloak") + ";NON_KEYWORDS=VALUE")
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("keycloak.log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "JAVA_OPTS_APPEND",
                        String.join(" ", importOptions()),
                        "PARLANCE_OIDC_SECRET",
                        CLIENT_SECRET,
                        "PARLANCE_PROGRAM_SECRET",
                        PROGRAM_SECRET,
                        "PARLANCE_REDIRECT_URI",
                        "http://localhost/*",
                        "PARLANCE_LOCAL_REDIRECT_URI",
                        "http://127.0.0.1/*",
                        "PARLANCE_PASSWORD_LENGTH",
                        "7"));
        return builder;
    }

    /** The same as the launcher's: the files stay where they are, the unpacked server stays clean. */
    private static List<String> importOptions() {
        return List.of(
                "-Dkeycloak.migration.action=import",
                "-Dkeycloak.migration.provider=dir",
                "-Dkeycloak.migration.dir=" + Path.of("deploy/keycloak").toAbsolutePath(),
                "-Dkeycloak.migration.strategy=IGNORE_EXISTING",
                "-Dkeycloak.migration.replace-placeholders=true");
    }

    private static Path home() {
        String named = System.getProperty("parlance.keycloak.home", "");
        if (named.isBlank() || !Files.isExecutable(Path.of(named, "bin/kc.sh"))) {
            throw new IllegalStateException("parlance.keycloak.home is '" + named
                    + "': set it to an unpacked Keycloak, or run ./parlance test, which fetches one");
        }
        return Path.of(named);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws IOException {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create(realmUrl() + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(5))
                .build();
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers(http, request)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IOException("Keycloak did not start: see " + directory.resolve("keycloak.log"));
            }
        }
    }

    private static boolean answers(HttpClient http, HttpRequest request) {
        try {
            TimeUnit.MILLISECONDS.sleep(250);
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Keycloak was starting", e);
        }
    }

    private void stop() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
