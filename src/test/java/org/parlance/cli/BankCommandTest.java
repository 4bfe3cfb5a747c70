package org.parlance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BankCommandTest {
    private static final String GOOD = "src/test/resources/good-bank";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine command =
            ParlanceCommand.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));

    @TempDir
    private Path directory;

    @Test
    void aGoodBankIsClean() {
        assertThat(command.execute("bank", "check", GOOD, "--fast")).isZero();
        assertThat(out).hasToString("clean\n");
    }

    @Test
    void aFindingNamesFileAndLineAndEndsWithOne() throws IOException {
        Path bank = directory.resolve("xx/small");
        Files.createDirectories(bank);
        Files.writeString(bank.resolve("bank.yaml"), "id: xx/small\nversion: 1\n");
        Files.writeString(bank.resolve("typing.yaml"), "- id: typing-1\n  words: 5\n");
        assertThat(command.execute("bank", "check", bank.toString(), "--fast")).isEqualTo(1);
        assertThat(out.toString())
                .startsWith(directory + "/xx/small/bank.yaml: ")
                .contains(directory + "/xx/small/typing.yaml:1: item 'typing-1': key 'version' is missing\n")
                .endsWith(" problems\n");
    }

    @Test
    void aWrongCallEndsWithTwo() {
        assertThat(command.execute("bank", "check", directory.resolve("none").toString()))
                .isEqualTo(2);
        assertThat(command.execute("bank", "check", "--quick")).isEqualTo(2);
        assertThat(command.execute("bank", "export", GOOD)).isEqualTo(2);
        assertThat(err.toString()).contains("none is no directory", "--quick", "--out");
    }

    @Test
    void anExportedBankIsImported() {
        Path zip = directory.resolve("bank.zip");
        Path root = directory.resolve("banks");
        String bank = "question-banks/en/core-writing";
        assertThat(command.execute("bank", "export", bank, "--out", zip.toString()))
                .isZero();
        assertThat(command.execute("bank", "import", zip.toString(), "--to", root.toString()))
                .isZero();
        assertThat(root.resolve("en/core-writing/email.yaml")).hasSameBinaryContentAs(Path.of(bank, "email.yaml"));
        assertThat(command.execute("bank", "import", zip.toString(), "--to", root.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("the bank en/core-writing is already there");
    }
}
