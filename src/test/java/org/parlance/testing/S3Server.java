package org.parlance.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A real S3 server (S3Proxy) as a process of its own, on a free port. It keeps its objects under target/ and finds them
 * again after a restart; it is stopped with this JVM.
 */
public final class S3Server implements AutoCloseable {
    public static final String ACCESS_KEY = "parlance-test";
    public static final String SECRET_KEY = "a secret of the tests";

    private static final String QUIET = """
            <configuration>
              <appender name="out" class="ch.qos.logback.core.ConsoleAppender">
                <encoder><pattern>%d %level %logger{0} %msg%n</pattern></encoder>
              </appender>
              <root level="warn"><appender-ref ref="out"/></root>
            </configuration>
            """;

    private final int port;
    private final Path directory;
    private Process process;

    /** Started and ready. */
    public S3Server() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
            directory = Files.createDirectories(Path.of("target", "s3-" + port).toAbsolutePath());
            Files.createDirectories(directory.resolve("objects"));
            Files.writeString(directory.resolve("logback.xml"), QUIET);
            Files.writeString(directory.resolve("s3proxy.conf"), """
                    s3proxy.endpoint=%s
                    s3proxy.authorization=aws-v2-or-v4
                    s3proxy.identity=%s
                    s3proxy.credential=%s
                    jclouds.provider=filesystem
                    jclouds.filesystem.basedir=%s
                    """.formatted(
                            endpoint(), ACCESS_KEY, SECRET_KEY, directory.resolve("objects")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "s3-stop"));
        start();
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** A new, empty bucket. */
    public String newBucket(String name) {
        try {
            Files.createDirectory(directory.resolve("objects").resolve(name));
            return name;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a server or command needs to keep its recordings there, as environment variables. */
    public Map<String, String> environment(String bucket) {
        return Map.of(
                "PARLANCE_RECORDINGS_STORE",
                "s3",
                "PARLANCE_RECORDINGS_S3_ENDPOINT",
                endpoint().toString(),
                "PARLANCE_RECORDINGS_S3_BUCKET",
                bucket,
                "PARLANCE_RECORDINGS_S3_ACCESS_KEY",
                ACCESS_KEY,
                "PARLANCE_RECORDINGS_S3_SECRET_KEY",
                SECRET_KEY,
                "PARLANCE_RECORDINGS_S3_PATH_STYLE",
                "true");
    }

    /** Again, after {@link #close()}. */
    public void start() {
        Path classpath = Path.of("target", "s3-server.classpath");
        try {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx128m",
                            "-Dlogback.configurationFile=" + directory.resolve("logback.xml"),
                            "-cp",
                            Files.readString(classpath).strip(),
                            "org.gaul.s3proxy.Main",
                            "--properties",
                            directory.resolve("s3proxy.conf").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(directory.resolve("log").toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("Maven's process-test-resources writes " + classpath, e);
        }
        Patience.await("the S3 server, see " + directory, this::answering);
    }

    private Optional<S3Server> answering() {
        if (!process.isAlive()) {
            throw new IllegalStateException("the S3 server did not start, see " + directory);
        }
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            return Optional.of(this);
        } catch (IOException notYet) {
            return Optional.empty();
        }
    }

    /** As if it had lost its power; what it has confirmed is there after the next start. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(15, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
