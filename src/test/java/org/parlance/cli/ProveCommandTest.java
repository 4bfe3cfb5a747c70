package org.parlance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parlance.bank.ItemType;
import org.parlance.testing.TestModels;
import picocli.CommandLine;

/** Both model answers of the first item of each type, through Vosk, LanguageTool and the embeddings. */
class ProveCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void install() {
        TestModels.installEnglish();
    }

    @Test
    void anItemOfEachTypeProvesItself() {
        int code = run("--language", "en", "--each", "1");
        assertThat(out.toString()).as("what is not proven").doesNotContain("should pass", "should fail");
        for (ItemType type : ItemType.values()) {
            assertThat(out.toString()).containsPattern(type.id() + " +2 of +2 model answers");
        }
        assertThat(code).isZero();
    }

    @Test
    void saysWhenNothingWasAskedFor() {
        assertThat(run("--item", "en-none-001")).isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(err.toString()).contains("no item was asked for");
    }

    private int run(String... options) {
        CommandLine command = ParlanceCommand.commandLine();
        command.setOut(new PrintWriter(out));
        command.setErr(new PrintWriter(err));
        String[] arguments = new String[options.length + 1];
        arguments[0] = "prove";
        System.arraycopy(options, 0, arguments, 1, options.length);
        return command.execute(arguments);
    }
}
