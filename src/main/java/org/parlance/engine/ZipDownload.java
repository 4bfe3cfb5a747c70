package org.parlance.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * Downloads a model's zip file and checks it against the list beside it. What an interrupted download left behind is
 * gone on with; where the server cannot do that, or the rest does not fit, it starts anew.
 */
final class ZipDownload {
    private static final int OK = 200;
    private static final int PARTIAL = 206;
    private static final int RANGE_NOT_SATISFIABLE = 416;

    private final CatalogueEntry.Zip source;
    private final Path file;
    private final InstallProgress progress;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(20))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private record Listed(long size, String md5) {}

    /** @param file where the download goes; what it holds already is taken for the start of the zip */
    ZipDownload(CatalogueEntry.Zip source, Path file, InstallProgress progress) {
        this.source = source;
        this.file = file;
        this.progress = progress;
    }

    /** The zip is complete in its file when this returns. */
    void fetch() throws IOException {
        try {
            Listed listed = listed();
            boolean resumed = Files.exists(file) && Files.size(file) > 0;
            download(listed);
            if (resumed && !complete(listed)) {
                Files.delete(file);
                download(listed);
            }
            if (!complete(listed)) {
                Files.delete(file);
                throw new ModelException("what came from " + source.zip() + " is not what the list beside it says "
                        + "(size or MD5): start it again, and if this stays, ask whoever runs that address");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelException("the download was interrupted: start it again, it goes on where it was", e);
        }
    }

    private boolean complete(Listed listed) throws IOException {
        return Files.size(file) == listed.size && Checksum.md5(file).equalsIgnoreCase(listed.md5);
    }

    private Listed listed() throws IOException, InterruptedException {
        URI address = source.zip().resolve("model-list.json");
        HttpResponse<String> response = send(HttpRequest.newBuilder(address), BodyHandlers.ofString());
        requireOk(response, address);
        for (JsonNode model : new ObjectMapper().readTree(response.body())) {
            if (model.path("name").asText().equals(source.name())) {
                return new Listed(model.path("size").asLong(), model.path("md5").asText());
            }
        }
        throw new ModelException(
                address + " does not list " + source.name() + ": there is nothing to check the download against");
    }

    private void download(Listed listed) throws IOException, InterruptedException {
        long have = Files.exists(file) ? Files.size(file) : 0;
        if (have == listed.size) {
            return;
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(source.zip());
        if (have > 0) {
            request.header("Range", "bytes=" + have + "-");
        }
        HttpResponse<InputStream> response = send(request, BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            if (response.statusCode() == RANGE_NOT_SATISFIABLE) {
                Files.delete(file);
                return;
            }
            requireOk(response, source.zip());
            boolean goesOn = response.statusCode() == PARTIAL;
            StandardOpenOption how = goesOn ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
            try (OutputStream out =
                    Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how)) {
                copy(body, out, goesOn ? have : 0, listed.size);
            }
        }
    }

    private void copy(InputStream body, OutputStream out, long done, long total) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long written = done;
        for (int read = body.read(buffer); read >= 0 && written <= total; read = body.read(buffer)) {
            out.write(buffer, 0, read);
            written += read;
            progress.report("downloading", written, total);
        }
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body)
            throws InterruptedException {
        HttpRequest built = request.timeout(Duration.ofMinutes(1)).build();
        try {
            return client.send(built, body);
        } catch (IOException e) {
            throw new ModelException(built.uri() + " cannot be reached: check the connection and start it again", e);
        }
    }

    private static void requireOk(HttpResponse<?> response, URI address) {
        if (response.statusCode() != OK && response.statusCode() != PARTIAL) {
            throw new ModelException(address + " answers " + response.statusCode() + ": try again later");
        }
    }
}
