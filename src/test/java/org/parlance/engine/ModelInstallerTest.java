package org.parlance.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parlance.engine.CatalogueEntry.Kind;

class ModelInstallerTest {
    private static final Map<String, String> FILES =
            Map.of("tiny/conf/mfcc.conf", "--rate=16000", "tiny/am/final.mdl", "model".repeat(5000));

    @TempDir
    Path directory;

    private final List<String> ranges = new ArrayList<>();
    private HttpServer server;
    private byte[] zip;
    private String md5;
    private boolean knowsRanges = true;

    @BeforeEach
    void serve() throws IOException {
        serveZip(FILES);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/models/model-list.json", exchange -> {
            String list =
                    "[{\"name\":\"other\"},{\"name\":\"tiny\",\"size\":" + zip.length + ",\"md5\":\"" + md5 + "\"}]";
            answer(exchange, 200, list.getBytes(StandardCharsets.UTF_8));
        });
        server.createContext("/models/tiny.zip", this::answerZip);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void installsFromAZip() throws IOException {
        Path model = installer().install(entry());
        assertThat(model).isEqualTo(directory.resolve("tiny-id"));
        assertThat(model.resolve("conf/mfcc.conf")).hasContent("--rate=16000\n--dither=0");
        assertThat(model.resolve("am/final.mdl")).exists();
        assertThat(installer().origin(entry()))
                .contains(Files.readString(directory.resolve("tiny-id.sha256")).strip());
        assertThat(directory.resolve("tiny-id.part")).doesNotExist();
    }

    @Test
    void anInstalledModelIsNotFetchedAgain() {
        installer().install(entry());
        server.stop(0);
        assertThat(installer().install(entry())).exists();
    }

    @Test
    void goesOnWithAnInterruptedDownload() throws IOException {
        leaveBehind(Arrays.copyOf(zip, 40));
        assertThat(installer().install(entry())).exists();
        assertThat(ranges).containsExactly("bytes=40-");
    }

    @Test
    void startsAnewWhereTheServerCannotGoOn() throws IOException {
        knowsRanges = false;
        leaveBehind(Arrays.copyOf(zip, 40));
        assertThat(installer().install(entry())).exists();
    }

    @Test
    void startsAnewWhereTheRestDoesNotFit() throws IOException {
        leaveBehind(new byte[40]);
        assertThat(installer().install(entry())).exists();
        assertThat(ranges).containsExactly("bytes=40-", "none");
    }

    @Test
    void refusesAWrongChecksumAndLeavesNothing() {
        md5 = "0".repeat(32);
        assertThatThrownBy(() -> installer().install(entry()))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("MD5");
        assertThat(installer().installed(entry())).isEmpty();
        assertThat(directory.resolve("tiny-id")).doesNotExist();
    }

    @Test
    void refusesAnotherArchiveThanAtTheFirstFetch() throws IOException {
        Files.writeString(directory.resolve("tiny-id.sha256"), "0".repeat(64));
        assertThatThrownBy(() -> installer().install(entry()))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("first fetch");
    }

    @Test
    void refusesPathsThatLeadOut() throws IOException {
        serveZip(Map.of("tiny/../../../evil", "x"));
        assertThatThrownBy(() -> installer().install(entry()))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("leads out");
    }

    @Test
    void saysThatTheServerIsGone() {
        server.stop(0);
        assertThatThrownBy(() -> installer().install(entry()))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("cannot be reached");
    }

    @Test
    void copiesALocalDirectory() throws IOException {
        Path own = Files.createDirectories(directory.resolve("own/conf"));
        Files.writeString(own.resolve("mfcc.conf"), "--rate=8000\n");
        CatalogueEntry local = entry(new CatalogueEntry.Local(own.getParent()));
        assertThat(installer().install(local).resolve("conf/mfcc.conf")).hasContent("--rate=8000\n--dither=0");
        assertThat(own.resolve("mfcc.conf")).hasContent("--rate=8000");
    }

    @Test
    void theCatalogueHasADefaultForEachLanguage() throws IOException {
        ModelCatalogue catalogue = ModelCatalogue.builtIn();
        for (String language : List.of("en", "fr", "pl", "de", "es", "nl", "it", "pt")) {
            assertThat(catalogue.recogniserFor(language)).isPresent();
        }
        assertThat(catalogue.recogniserFor("da")).isEmpty();
        Path own = directory.resolve("own.yaml");
        Files.writeString(
                own,
                "models: [{id: mine, language: en, kind: recogniser, description: d, source: {directory: /m},"
                        + " megabytes: 1, licence: x}]");
        assertThat(catalogue.with(own).recogniserFor("en").orElseThrow().id()).isEqualTo("mine");
    }

    private ModelInstaller installer() {
        return new ModelInstaller(directory, InstallProgress.SILENT);
    }

    private CatalogueEntry entry() {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/models/tiny.zip");
        return entry(new CatalogueEntry.Zip(address));
    }

    private static CatalogueEntry entry(CatalogueEntry.Source source) {
        return new CatalogueEntry("tiny-id", "en", Kind.RECOGNISER, "", source, 1, "Apache-2.0");
    }

    private void leaveBehind(byte[] start) throws IOException {
        Path part = Files.createDirectories(directory.resolve("tiny-id.part"));
        Files.write(part.resolve("tiny.zip"), start);
    }

    private void serveZip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        zip = bytes.toByteArray();
        Path file = Files.write(directory.resolve("served.zip"), zip);
        md5 = Checksum.md5(file);
    }

    private void answerZip(HttpExchange exchange) throws IOException {
        String range = exchange.getRequestHeaders().getFirst("Range");
        ranges.add(range == null ? "none" : range);
        if (range == null || !knowsRanges) {
            answer(exchange, 200, zip);
        } else {
            int from = Integer.parseInt(range.replaceAll("\\D", ""));
            answer(exchange, 206, Arrays.copyOfRange(zip, from, zip.length));
        }
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
