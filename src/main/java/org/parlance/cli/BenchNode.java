package org.parlance.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A server of a bench, with ports of its own. */
final class BenchNode implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern SCORED = Pattern.compile("(?m)^parlance_scoring_seconds_count\\{.*\\} ([0-9.E]+)$");

    private final String name;
    private final int port;
    private final int managementPort = freePort();
    private final BenchProcess process;

    /**
     * @param name of its log, and in the report
     * @param port where it answers
     * @param jar the packaged server
     * @param settings its environment, but for the ports
     */
    BenchNode(String name, int port, Path jar, Map<String, String> settings, Path directory) {
        this.name = name;
        this.port = port;
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
        process = BenchProcess.java(
                List.of("-Xmx768m", "-jar", jar.toString()), environment, directory, directory.resolve(name + ".log"));
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }

    int port() {
        return port;
    }

    BenchProcess process() {
        return process;
    }

    boolean ready() throws IOException {
        return get(port, "/q/health/ready").statusCode() == 200;
    }

    /** Answers that it has scored, by its own metrics. */
    long scored() {
        try {
            String metrics = get(managementPort, "/q/metrics").body();
            return SCORED.matcher(metrics)
                    .results()
                    .mapToLong(line -> (long) Double.parseDouble(line.group(1)))
                    .sum();
        } catch (IOException e) {
            throw new CommandFailure("the metrics of " + name + " cannot be read", e);
        }
    }

    private static HttpResponse<String> get(int port, String path) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("interrupted", e);
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
