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

    @TempDir
    Path directory;

    @Test
    void backsUpWhatRunsAndFindsItWhole() throws Exception {
        String backup = directory.resolve("backup").toString();
        assertThat(command("backup", "--to", backup)).contains("PARLANCE_ID_NUMBERS_KEY");
        assertThat(command("restore", "--check", "--from", backup)).contains("is whole");
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
