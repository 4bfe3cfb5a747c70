package org.parlance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class BankSimulateCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine command = ParlanceCommand.commandLine();
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }

    @Test
    void saysWhatTheFormsOfAProfileHaveInCommon() {
        assertThat(run("bank", "simulate", "--profile", "chat-email", "--attempts", "60", "--items"))
                .isZero();
        assertThat(out.toString())
                .contains("chat-email: 60 forms of ", "any two", "one after the other", "minutes as usually taken")
                .contains("wrongly passed")
                .containsPattern(" limit 34%  typing +en-typing-\\d{3}");
    }

    @Test
    void givesTheSameFiguresAsJson() throws Exception {
        assertThat(run("bank", "simulate", "--profile", "chat-email", "--attempts", "60", "--json"))
                .isZero();
        JsonNode report = new ObjectMapper().readTree(out.toString());
        assertThat(report.at("/forms/attempts").intValue()).isEqualTo(60);
        assertThat(report.at("/forms/apart/mean").doubleValue()).isBetween(0.01, 0.5);
        assertThat(report.at("/forms/exposures/0/share").doubleValue()).isLessThan(0.5);
        assertThat(report.at("/verdicts/pass").doubleValue()).isBetween(0.05, 0.9);
    }

    @Test
    void namesTheProfilesThereAre() {
        assertThat(run("bank", "simulate", "--profile", "night-shift")).isEqualTo(1);
        assertThat(err.toString()).contains("there is no job profile 'night-shift'; there are back-office");
        assertThat(run("bank", "simulate", "--profile", "chat-email", "--attempts", "1"))
                .isEqualTo(1);
    }
}
