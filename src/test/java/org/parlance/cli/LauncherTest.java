package org.parlance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher's commands without a server, in a built checkout with a Java that only says how it was called. */
class LauncherTest {
    @TempDir
    Path directory;

    private Path checkout;
    private Path elsewhere;
    private int port;

    @BeforeEach
    void builtCheckout() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        checkout = Files.createDirectory(directory.resolve("check out"));
        elsewhere = Files.createDirectory(directory.resolve("else where"));
        copy(Path.of("parlance"));
        copy(Path.of("pom.xml"));
        try (Stream<Path> scripts = Files.list(Path.of("deploy/launcher"))) {
            for (Path script : scripts.toList()) {
                copy(script);
            }
        }
        Files.createDirectories(checkout.resolve("src"));
        Files.createDirectories(checkout.resolve(".mvn"));
        Path java = Files.createDirectory(directory.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\npwd\nprintf '[%s]' \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (String built : List.of("target/quarkus-app/quarkus-run.jar", "target/parlance-built")) {
            Path file = checkout.resolve(built);
            Files.createDirectories(file.getParent());
            Files.createFile(file);
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
        }
    }

    private void copy(Path file) throws IOException {
        Path to = checkout.resolve(file.toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score speech --in a.tsv",
                "agree --rating total",
                "bench queries",
                "calibrate speech",
                "backup --jdbc-url jdbc:some --to b",
                "restore --check --from b"
            })
    void runsInTheCallersDirectory(String arguments) throws Exception {
        String said = parlance(0, arguments.split(" "));
        assertThat(said.lines().findFirst()).contains(elsewhere.toRealPath().toString());
        assertThat(said)
                .contains("[-cp][" + checkout.toRealPath() + "/target/quarkus-app/app/*:" + checkout.toRealPath())
                .endsWith("[org.parlance.cli.ParlanceCommand][" + arguments.replace(" ", "][") + "]");
    }

    /** In a checkout where nothing runs, the demo's database is started for the command, and stopped behind it. */
    @Test
    void aBackupOfTheDemoHasItsDatabase() throws Exception {
        databaseAndJavaThatSaysItsArguments();
        String said = parlance(0, "backup", "--to", "b");
        assertThat(said)
                .contains("[jdbc:postgresql://127.0.0.1:" + port + "/parlance]", "[" + checkout.toRealPath() + "/data]")
                .contains("[org.parlance.cli.ParlanceCommand][backup][--to][b]");
        try (Stream<Path> left = Files.list(checkout.resolve("data/run"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aReplayWithoutAServerHasItsDatabase() throws Exception {
        assertThat(parlance(2, "replay", "--campaign", "c")).contains("nothing is here yet");

        Files.createDirectories(checkout.resolve("data/postgresql"));
        databaseAndJavaThatSaysItsArguments();
        assertThat(parlance(0, "replay", "--campaign", "c"))
                .contains("[jdbc:postgresql://127.0.0.1:" + port + "/parlance]", "[-Dparlance.replay.campaign=c]");
        try (Stream<Path> left = Files.list(checkout.resolve("data/run"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void namesTheCommands() throws Exception {
        assertThat(parlance(0, "help")).contains("score speech", "agree", "calibrate speech", "bench speech");
        assertThat(parlance(2, "nothing")).contains("unknown command 'nothing'");
    }

    private void databaseAndJavaThatSaysItsArguments() throws IOException {
        Files.writeString(directory.resolve("bin/java"), """
                #!/bin/sh
                case "$*" in *EmbeddedDatabase*) echo "ready: here"; exec sleep 60 ;; esac
                printf '[%s]' "$QUARKUS_DATASOURCE_JDBC_URL" "$PARLANCE_DATA_DIR" "$@"
                """);
    }

    private String parlance(int code, String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(checkout.resolve("parlance").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(elsewhere.toFile()).redirectErrorStream(true);
        builder.environment().merge("PATH", directory.resolve("bin") + ":", (path, first) -> first + path);
        builder.environment().put("PARLANCE_DB_PORT", String.valueOf(port));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(code);
        return said;
    }
}
