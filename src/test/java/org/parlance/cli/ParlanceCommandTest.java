package org.parlance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ParlanceCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine command =
            ParlanceCommand.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));

    @TempDir
    Path directory;

    @Test
    void printsTheVersions() {
        assertThat(command.execute("version")).isZero();
        assertThat(out.toString())
                .contains("Parlance 0")
                .contains("Vosk 0.3.45")
                .doesNotContain("$");
    }

    @Test
    void listsTheModels() {
        assertThat(command.execute("models", "list", "--dir", directory.toString()))
                .isZero();
        assertThat(out.toString())
                .contains("en-us-android")
                .contains("small-fr-0.22")
                .doesNotContain("installed");
    }

    @Test
    void installsAndThenListsAnOwnModel() throws Exception {
        Path own = Files.createDirectories(directory.resolve("own"));
        Path catalogue = Files.writeString(
                directory.resolve("own.yaml"),
                "models: [{id: mine, language: da, kind: recogniser, description: d, source: {directory: " + own
                        + "}, megabytes: 1, licence: x}]");
        String[] options = {"--dir", directory.toString(), "--catalogue", catalogue.toString()};
        assertThat(command.execute("models", "fetch", "mine", options[0], options[1], options[2], options[3]))
                .isZero();
        assertThat(command.execute("models", "list", options[0], options[1], options[2], options[3]))
                .isZero();
        assertThat(out.toString()).contains("mine is installed in").contains("installed in " + directory);
    }

    @Test
    void saysInOneLineWhatIsWrong() throws Exception {
        Path catalogue = Files.writeString(
                directory.resolve("own.yaml"),
                "models: [{id: mine, language: da, kind: recogniser, description: d, source: {directory: /nowhere},"
                        + " megabytes: 1, licence: x}]");
        int code = command.execute(
                "models", "fetch", "mine", "--dir", directory.toString(), "--catalogue", catalogue.toString());
        assertThat(code).isEqualTo(1);
        assertThat(err.toString().lines().filter(line -> line.startsWith("parlance:")))
                .singleElement()
                .asString()
                .contains("/nowhere")
                .contains("correct it");
    }

    @Test
    void anUnknownModelIsAUsageError() {
        assertThat(command.execute("models", "fetch", "nothing")).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains("there is no model 'nothing'");
    }
}
