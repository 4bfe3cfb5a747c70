package org.parlance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parlance.testing.PostgresServer;

/** Commands as the launcher starts them: from the packaged server, where the build has left out what no server needs. */
class PackagedCommandsIT {
    private static final Pattern CLASSPATH = Pattern.compile("server_classpath=\"([^\"]+)\"");

    /** Those that the launcher starts the server's own parts with. */
    private static final Pattern OPTION = Pattern.compile("-D(quarkus|parlance\\.jobs)\\.\\S+=\\S+");

    private static final List<String> METERS_IN_EACH_OTHERS_WAY =
            List.of("has been already registered", "same set of tag keys");

    @TempDir
    Path directory;

    @Test
    void backsUpWhatRunsAndFindsItWhole() throws Exception {
        String backup = directory.resolve("backup").toString();
        assertThat(command("backup", "--to", backup)).contains("PARLANCE_ID_NUMBERS_KEY");
        assertThat(command("restore", "--check", "--from", backup)).contains("is whole");
    }

    /** A server that is not whole says so when it starts; what it says for nothing hides that. */
    @Test
    void metersAreRegisteredWithoutAWarning() throws Exception {
        assertThat(Stack.shared().server().log()).doesNotContain(METERS_IN_EACH_OTHERS_WAY);

        Path dossier = directory.resolve("dossier.html");
        Path printed = directory.resolve("printed.txt");
        List<String> command = new ArrayList<>(List.of(java(), "-Xmx512m"));
        Matcher option = OPTION.matcher(Files.readString(Path.of("deploy", "launcher", "parts.sh")));
        while (option.find()) {
            command.add(option.group());
        }
        assertThat(command).contains("-Dquarkus.log.console.stderr=true");
        command.addAll(List.of(
                "-Dparlance.dossier.profile=chat-email",
                "-Dparlance.dossier.out=" + dossier,
                "-jar",
                System.getProperty("parlance.jar", "target/quarkus-app/quarkus-run.jar")));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
        builder.environment().putAll(Stack.shared().server().environment());
        builder.environment().remove("PARLANCE_DEMO");
        int exit = builder.start().waitFor();
        assertThat(exit).as(Files.readString(printed)).isZero();
        assertThat(dossier).isNotEmptyFile();
        assertThat(Files.readString(printed)).doesNotContain(METERS_IN_EACH_OTHERS_WAY);
    }

    /** @return what it printed */
    private String command(String... arguments) throws IOException, InterruptedException {
        Matcher classpath = CLASSPATH.matcher(Files.readString(Path.of("deploy", "launcher", "common.sh")));
        assertThat(classpath.find()).isTrue();
        List<String> command = new ArrayList<>(
                List.of(java(), "-Xmx512m", "-cp", classpath.group(1), "org.parlance.cli.ParlanceCommand"));
        command.addAll(List.of(arguments));
        Path printed = directory.resolve("printed.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
        Stack stack = Stack.shared();
        builder.environment()
                .put("QUARKUS_DATASOURCE_JDBC_URL", stack.database().url());
        builder.environment().put("QUARKUS_DATASOURCE_USERNAME", PostgresServer.USER);
        builder.environment().put("QUARKUS_DATASOURCE_PASSWORD", PostgresServer.PASSWORD);
        builder.environment()
                .put("PARLANCE_DATA_DIR", stack.server().dataDirectory().toString());
        int exit = builder.start().waitFor();
        assertThat(exit).as(Files.readString(printed)).isZero();
        return Files.readString(printed);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
